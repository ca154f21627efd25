import { readPage } from './pagefind/read-page.ts';
import { writeIndex } from './pagefind/write-index.ts';
import { indexText } from './text.ts';
import { type ShardFile, writeShard } from './write-shard.ts';

/**
 * What article pages must carry. All of it stands on the article page alone, inside of one
 * `<article data-pagefind-body>` (lists of other articles outside of it):
 * - `data-pagefind-meta="title"` on the headline, `data-pagefind-meta="summary"` on the sapo;
 * - on the `<time>` of publication `data-pagefind-ignore data-pagefind-meta="date"` (as printed),
 *   `data-pagefind-sort="date[datetime]"` and `data-pagefind-filter="year:2024"`;
 * - on the category's name `data-pagefind-ignore data-pagefind-filter="category"`;
 * - on the `<article>` itself `data-pagefind-meta="image:anh/<id>-<width>.jpg"`, if it has a picture;
 * - `data-pagefind-ignore="all"` on buttons, notices and the share row.
 */
export interface SearchPage {
  /** From the site's root, without its base: `/2024/07/mua-lu/`. */
  readonly url: string;
  /** Its HTML in UTF-8. */
  readonly html: Buffer;
}

/**
 * The article alone, a third of a page. The first picture of a page is taken for its own where the article has none, and that may be
 * one of the cards below it: then the index would change with articles that are not in it.
 */
function articleOf(html: Buffer): string {
  const start = html.indexOf('<article ');
  const end = html.indexOf('</article>', start);
  return (start < 0 || end < 0 ? html : html.subarray(start, end + '</article>'.length)).toString();
}

/**
 * Makes the search index of a shard from its pages and writes it to its folder below `outDir`, in place of whatever
 * stood there. The order of the pages is part of the result. Gives the files, sorted by path.
 */
export function indexShard(folder: string, pages: Iterable<SearchPage>, outDir: string): ShardFile[] {
  function* read() {
    for (const { url, html } of pages) yield { url, ...readPage(indexText(articleOf(html))) };
  }
  return writeShard(folder, writeIndex(read()), outDir);
}
