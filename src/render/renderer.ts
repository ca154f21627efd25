import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type Eleventy from '@11ty/eleventy';
import type { UserConfig } from '@11ty/eleventy';
import type { Frame } from '../model/frame.ts';
import { kindNames } from '../model/page.ts';
import { batchOf, type PageView } from './batch.ts';
import { uncopiedFrame } from './plugin.ts';

/** The message of an error and of what caused it: Eleventy wraps what a template threw. */
function wholeMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = (error as Error & { originalError?: unknown }).originalError ?? error.cause;
  return cause === undefined ? error.message : `${error.message} ${wholeMessage(cause)}`;
}

/**
 * Hands the templates to Eleventy as modules. By itself it would import them under a name that no run has twice, which
 * no cache of compiled code can find again.
 */
async function addTemplates(config: UserConfig, folder: string): Promise<void> {
  config.ignores.add(`${relative(process.cwd(), folder)}/**`);
  for (const kind of kindNames) {
    const name = `${kind}.11ty.ts`;
    const { default: template } = await import(pathToFileURL(join(folder, name)).href);
    config.addTemplate(name, template);
  }
}

/**
 * Eleventy with our templates, made at the first batch and used for all that follow: an instance costs 25 ms and
 * modules that are never given back. One batch at a time.
 */
export class Renderer {
  readonly #root: string;
  readonly #frame: Frame;
  /** Eleventy reads the views from here each time that it builds. */
  readonly #batch = batchOf([]);
  #eleventy: Promise<Eleventy> | undefined;

  /** `root` is the project's folder; the process must run in it or above it. */
  constructor(root: string, frame: Frame) {
    this.#root = root;
    this.#frame = uncopiedFrame(frame);
  }

  /** Loads Eleventy and the templates ahead of the first batch. */
  async warm(): Promise<void> {
    await this.render([]);
  }

  /**
   * The HTML of each page, in their order. Throws when Eleventy fails or answers with other addresses than it was
   * given: both are our fault.
   */
  async render(pages: readonly PageView[]): Promise<string[]> {
    Object.assign(this.#batch, batchOf(pages));
    this.#eleventy ??= this.#start();
    const eleventy = await this.#eleventy;
    const rendered = await eleventy.toJSON().catch((error: unknown) => {
      // What a failed build leaves in the instance is not known.
      this.#eleventy = undefined;
      throw new Error(`Eleventy: ${wholeMessage(error)}`, { cause: error });
    });
    const content = new Map(rendered.map((page) => [page.url, page.content]));
    if (content.size !== pages.length || rendered.length !== pages.length)
      throw new Error(`Eleventy: ${pages.length} pages planned, ${rendered.length} returned`);
    return pages.map(({ view: { url } }) => {
      const text = content.get(url);
      if (text === undefined) throw new Error(`Eleventy: planned but not returned: ${url}`);
      return text;
    });
  }

  async #start(): Promise<Eleventy> {
    // Imported late: a third of a second that a build with nothing to render need not spend.
    const { default: Eleventy } = await import('@11ty/eleventy');
    const inCwd = (path: string): string => `./${relative(process.cwd(), join(this.#root, path))}`;
    const eleventy = new Eleventy(inCwd('layouts/pages'), inCwd('_site'), {
      configPath: inCwd('.eleventy.ts'),
      quietMode: true,
      config: async (config) => {
        config.addGlobalData('batch', this.#batch);
        config.addGlobalData('frame', this.#frame);
        // Its timings go to the console past the logger; some of them are taken before this runs.
        config.benchmarkManager.setVerboseOutput(false);
        for (const group of Object.values(config.benchmarkManager.getAll())) group.setIsVerbose(false);
        await addTemplates(config, join(this.#root, 'layouts/pages'));
      },
    });
    eleventy.disableLogger();
    return eleventy;
  }
}
