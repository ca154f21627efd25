import { sha256 } from '../lib/digest.ts';
import { utf8 } from '../lib/utf8.ts';
import { writeNew } from '../lib/write-new.ts';
import type { Frame } from '../model/frame.ts';
import type { RenderedPage } from '../model/page.ts';
import { type RenderBody, withHtml } from './bodies.ts';
import type { PageOrder } from './crew.ts';
import { Renderer } from './renderer.ts';

/** Where templates and words come from, and who renders bodies. */
export interface MakerContext {
  /** The project's root: templates and configuration stand below it. */
  readonly root: string;
  readonly frame: Frame;
  readonly body: RenderBody;
}

/** Makes pages in the thread that it is called in: Markdown, then templates through Eleventy. */
export class PageMaker {
  readonly #renderer: Renderer;
  readonly #body: RenderBody;

  constructor({ root, frame, body }: MakerContext) {
    this.#renderer = new Renderer(root, frame);
    this.#body = body;
  }

  async make({ pages, files }: PageOrder): Promise<RenderedPage[]> {
    const views = pages.map(({ kind, view }) => ({ kind, view: withHtml(view, kind, this.#body) }));
    const texts = await this.#renderer.render(views);
    return texts.map((text, index) => {
      const bytes = utf8(text);
      const facts = { length: bytes.byteLength, sha256: sha256(bytes) };
      const file = files?.[index];
      if (file === undefined) return { ...facts, bytes };
      writeNew(file, bytes);
      return facts;
    });
  }
}
