import { sha256 } from '../lib/digest.ts';
import { utf8 } from '../lib/utf8.ts';
import type { Frame } from '../model/frame.ts';
import type { RenderedPage } from '../model/page.ts';
import type { PageView } from './batch.ts';
import { type RenderBody, withHtml } from './bodies.ts';
import { Renderer } from './renderer.ts';

/** Who makes pages of views: this thread, or threads of their own. The same bytes come from all of them. */
export interface Crew {
  /** How many batches it is well to give out before the first one is waited for. */
  readonly depth: number;
  /** Makes a batch of pages, in its order. Views hold their bodies resolved. */
  make(pages: readonly PageView[]): Promise<readonly RenderedPage[]>;
  /** Ends its threads; what is under way is given up. */
  close(): Promise<void>;
}

/** Where templates and words come from, and who renders bodies. */
export interface MakerContext {
  /** The project's root: templates and configuration stand below it. */
  readonly root: string;
  readonly frame: Frame;
  readonly body: RenderBody;
}

/** Makes pages in the thread that it is called in: Markdown, then templates through Eleventy. */
export class PageMaker implements Crew {
  readonly depth = 1;
  readonly #renderer: Renderer;
  readonly #body: RenderBody;

  constructor({ root, frame, body }: MakerContext) {
    this.#renderer = new Renderer(root, frame);
    this.#body = body;
  }

  async make(pages: readonly PageView[]): Promise<RenderedPage[]> {
    const views = pages.map(({ kind, view }) => ({ kind, view: withHtml(view, kind, this.#body) }));
    const texts = await this.#renderer.render(views);
    return texts.map((text) => {
      const bytes = utf8(text);
      return { bytes, sha256: sha256(bytes) };
    });
  }

  async close(): Promise<void> {}
}
