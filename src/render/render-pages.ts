import { inGroups } from '../lib/in-groups.ts';
import { must } from '../lib/unreachable.ts';
import type { Resolution } from '../model/catalogue.ts';
import type { BaseView, KindName, RenderedPage } from '../model/page.ts';
import { withResolutions } from './bodies.ts';
import type { Crew, PageOrder } from './crew.ts';

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
 * Renders pages in their order, in batches of a fixed size and never more of them under way than the crew asks for, so
 * that memory does not grow with the site.
 */
export async function* renderPages<Page extends { readonly maker: KindName }>(
  pages: Iterable<Page>,
  { crew, batch, view, file, resolution }: RenderContext<Page>,
): AsyncIterable<MadePage<Page>> {
  const underWay: { readonly group: readonly Page[]; readonly files: readonly string[] | undefined }[] = [];
  function* orders(): Iterable<PageOrder> {
    for (const group of inGroups(pages, batch)) {
      const files = file && group.map(file);
      underWay.push({ group, files });
      const views = group.map((page) => ({
        kind: page.maker,
        view: withResolutions(view(page), page.maker, resolution),
      }));
      yield { pages: views, ...(files && { files }) };
    }
  }
  for await (const made of crew(orders())) {
    const { group, files } = must(underWay.shift(), 'a batch that was ordered');
    for (const [index, page] of group.entries())
      yield { page, made: must(made[index], 'a rendered page'), file: files?.[index] ?? '' };
  }
}
