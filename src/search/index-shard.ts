import { close, createIndex, type PagefindIndex } from 'pagefind';
import { canonicalIndex } from './canonical-index.ts';
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
  readonly html: string;
}

const articlePart = /<article [^>]*data-pagefind-body[\s\S]*?<\/article>/;

/**
 * The article alone. Pagefind takes the first picture of a page for its own where the article has none, and that may be one of the
 * cards below it: then the index would change with articles that are not in it.
 */
const articleOf = (html: string): string => {
  const [article] = articlePart.exec(html) ?? [];
  return article === undefined ? html : `<!doctype html><html lang="vi"><body>${article}</body></html>`;
};

/** What the browser needs of Pagefind's files; the rest is its ready-made user interface. */
const needed =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+\.pagefind|.+\.pf_meta|(index|fragment|filter)\/.+)$/;

const refuse = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/** Work that shares Pagefind's one process; the last to leave stops it. */
let users = 0;

/** Keeps Pagefind's process for those who make many shards one after the other, until the function that it gives is called. */
export function holdIndexer(): () => Promise<void> {
  users++;
  return leave;
}

async function leave(): Promise<void> {
  if (--users === 0) await close();
}

async function withIndex<Value>(work: (index: PagefindIndex) => Promise<Value>): Promise<Value> {
  users++;
  try {
    // One language for all: Pagefind has no stemming for Vietnamese, and a page's `lang` must not split the index.
    const { errors, index } = await createIndex({ forceLanguage: 'vi' });
    refuse(errors);
    if (index === undefined) throw new Error('Pagefind gave no index');
    const value = await work(index);
    await index.deleteIndex();
    return value;
  } finally {
    await leave();
  }
}

/** Pages that lie ready while Pagefind takes one in: it asks for the next by a pipe, and takes them in the order that they come. */
const ahead = 4;

async function addPages(
  index: PagefindIndex,
  pages: AsyncIterable<SearchPage> | Iterable<SearchPage>,
): Promise<void> {
  const underWay: ReturnType<PagefindIndex['addHTMLFile']>[] = [];
  const settle = async (most: number): Promise<void> => {
    while (underWay.length > most) refuse((await underWay.shift())?.errors ?? []);
  };
  try {
    for await (const { url, html } of pages) {
      underWay.push(index.addHTMLFile({ url, content: indexText(articleOf(html)) }));
      await settle(ahead);
    }
    await settle(0);
  } finally {
    // What failed is told; what was asked for meanwhile is waited for.
    await Promise.allSettled(underWay);
  }
}

/**
 * Makes the search index of a shard from its pages and writes it to its folder below `outDir`, in place of whatever
 * stood there. The order of the pages is part of the result. Gives the files, sorted by path.
 */
export async function indexShard(
  shard: { readonly folder: string },
  pages: AsyncIterable<SearchPage> | Iterable<SearchPage>,
  outDir: string,
): Promise<ShardFile[]> {
  const files = await withIndex(async (index) => {
    await addPages(index, pages);
    const made = await index.getFiles();
    refuse(made.errors);
    return canonicalIndex(made.files.filter(({ path }) => needed.test(path)));
  });
  return writeShard(shard.folder, files, outDir);
}
