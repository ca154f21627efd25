import type { Resolution } from '../model/catalogue.ts';
import type { BaseView, KindName, RenderedPage } from '../model/page.ts';
import { withResolutions } from './bodies.ts';
import type { Crew } from './crew.ts';

/** What the render stage needs to know beside the pages. */
export interface RenderContext<Page> {
  readonly crew: Crew;
  /** Pages given to Eleventy at once. */
  readonly batch: number;
  readonly view: (page: Page) => BaseView;
  /** What the links and images of a body stand for; `source` is its content file. */
  readonly resolution: (source: string) => Resolution;
}

/** Takes so many at a time. */
function* inGroups<Value>(values: Iterable<Value>, size: number): Iterable<Value[]> {
  let group: Value[] = [];
  for (const value of values) {
    group.push(value);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/**
 * Renders pages in their order, in batches of a fixed size and never more of them under way than the crew can use, so
 * that memory does not grow with the site.
 */
export async function* renderPages<Page extends { readonly maker: KindName }>(
  pages: Iterable<Page>,
  { crew, batch, view, resolution }: RenderContext<Page>,
): AsyncIterable<{ readonly page: Page; readonly made: RenderedPage }> {
  const order = async (group: readonly Page[]) => {
    const made = await crew.make(
      group.map((page) => ({ kind: page.maker, view: withResolutions(view(page), page.maker, resolution) })),
    );
    return group.map((page, index) => {
      const own = made[index];
      if (own === undefined) throw new Error('planned but not rendered');
      return { page, made: own };
    });
  };
  const underWay: ReturnType<typeof order>[] = [];
  for (const group of inGroups(pages, batch)) {
    const next = order(group);
    // It is waited for below, maybe only after another one has failed.
    next.catch(() => {});
    underWay.push(next);
    while (underWay.length >= crew.depth) yield* (await underWay.shift()) ?? [];
  }
  for (const next of underWay) yield* await next;
}
