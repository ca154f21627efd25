import { inGroups } from '../lib/in-groups.ts';
import { ordered } from '../lib/ordered.ts';
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
  /** Where a page is to be written; absent: its bytes are given. */
  readonly file?: (page: Page) => string;
  /** What the links and images of a body stand for; `source` is its content file. */
  readonly resolution: (source: string) => Resolution;
}

/** A page that was made. */
interface MadePage<Page> {
  readonly page: Page;
  readonly made: RenderedPage;
  /** Where it was written. */
  readonly file: string;
}

/**
 * Renders pages in their order, in batches of a fixed size and never more of them under way than the crew can use, so
 * that memory does not grow with the site.
 */
export async function* renderPages<Page extends { readonly maker: KindName }>(
  pages: Iterable<Page>,
  { crew, batch, view, file, resolution }: RenderContext<Page>,
): AsyncIterable<MadePage<Page>> {
  const order = async (group: readonly Page[]) => {
    const files = file && group.map(file);
    const made = await crew.make({
      pages: group.map((page) => ({
        kind: page.maker,
        view: withResolutions(view(page), page.maker, resolution),
      })),
      ...(files && { files }),
    });
    return group.map((page, index) => {
      const own = made[index];
      if (own === undefined) throw new Error('planned but not rendered');
      return { page, made: own, file: files?.[index] ?? '' };
    });
  };
  for await (const group of ordered(inGroups(pages, batch), crew.depth, order)) yield* group;
}
