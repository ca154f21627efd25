import type { Frame } from '../model/frame.ts';
import type { OutputPath } from '../model/ids.ts';
import type { BaseView, KindName } from '../model/page.ts';
import { type RenderBody, withBodies } from './bodies.ts';
import { Renderer } from './renderer.ts';

/** A page to render: where it goes and who makes it. */
interface Wanted {
  readonly path: OutputPath;
  readonly maker: KindName;
}

/** What the render stage needs to know beside the pages. */
export interface RenderContext<Page> {
  /** The project's root: templates and configuration stand below it. */
  readonly root: string;
  readonly frame: Frame;
  /** Pages given to Eleventy at once. */
  readonly batch: number;
  readonly view: (page: Page) => BaseView;
  readonly body: RenderBody;
}

/** Renders pages in batches of a fixed size, in their order, so that memory does not grow with the site. */
export async function* renderPages<Page extends Wanted>(
  pages: Iterable<Page>,
  context: RenderContext<Page>,
): AsyncIterable<{ readonly page: Page; readonly html: string }> {
  const { root, frame, batch: size } = context;
  const renderer = new Renderer(root, frame);
  async function* flush(waiting: readonly Page[]) {
    const views = waiting.map((page) => ({
      kind: page.maker,
      view: withBodies(context.view(page), page.maker, context.body),
    }));
    const rendered = await renderer.render(views);
    for (const [index, page] of waiting.entries()) yield { page, html: rendered[index] ?? '' };
  }
  let waiting: Page[] = [];
  for (const page of pages) {
    waiting.push(page);
    if (waiting.length < size) continue;
    yield* flush(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield* flush(waiting);
}
