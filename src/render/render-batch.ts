import { join, relative } from 'node:path';
import type { Frame } from '../model/frame.ts';
import { outputOf, urlPath } from '../model/ids.ts';
import { kindNames, type RenderedPage } from '../model/page.ts';
import type { Batch } from './batch.ts';

/** The message of an error and of what caused it: Eleventy wraps what a template threw. */
function wholeMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = (error as Error & { originalError?: unknown }).originalError ?? error.cause;
  return cause === undefined ? error.message : `${error.message} ${wholeMessage(cause)}`;
}

/**
 * Renders one batch through Eleventy, in the order of the batch.
 * Throws when Eleventy fails or answers with other addresses than it was given: both are our fault.
 */
export async function renderBatch(root: string, batch: Batch, frame: Frame): Promise<RenderedPage[]> {
  // Imported late: half a second that a build with nothing to render need not spend.
  const { default: Eleventy } = await import('@11ty/eleventy');
  const inCwd = (path: string): string => `./${relative(process.cwd(), join(root, path))}`;
  const eleventy = new Eleventy(inCwd('layouts/pages'), inCwd('_site'), {
    configPath: inCwd('.eleventy.ts'),
    quietMode: true,
    config(config) {
      config.addGlobalData('batch', batch);
      config.addGlobalData('frame', frame);
      // Its timings go to the console past the logger.
      config.benchmarkManager.setVerboseOutput(false);
    },
  });
  eleventy.disableLogger();
  const rendered = await eleventy.toJSON().catch((error: unknown) => {
    throw new Error(`Eleventy: ${wholeMessage(error)}`, { cause: error });
  });
  const content = new Map(rendered.map((page) => [String(page.url), page.content]));
  const wanted = kindNames.flatMap((kind) => batch[kind]);
  if (content.size !== wanted.length || rendered.length !== wanted.length)
    throw new Error(`Eleventy: ${wanted.length} pages planned, ${rendered.length} returned`);
  return wanted.map(({ url }) => {
    const text = content.get(url);
    if (text === undefined) throw new Error(`Eleventy: planned but not returned: ${url}`);
    return { path: outputOf(urlPath(url)), content: text };
  });
}
