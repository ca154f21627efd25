import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Digest, digestOf } from '../lib/digest.ts';
import { moduleGraph } from '../lib/module-graph.ts';
import { packageVersion } from '../lib/package-version.ts';

/** What a shard must know of an article. */
export interface SearchEntry {
  readonly url: string;
  /** The local day of publication, `2024-07-15`. */
  readonly day: string;
  /** Covers all that its page prints inside of `data-pagefind-body`. */
  readonly digest: Digest;
}

/** A stretch of whole months of the archive with a search index of its own, under `pagefind/<name>/`. */
export interface Shard {
  /** Its first month, `2023-01`. */
  readonly name: string;
  readonly key: Digest;
  /** Its articles, in the order in which they are indexed. */
  readonly urls: readonly string[];
}

/** What besides the pages decides a shard's bytes: Pagefind and our code around it. */
const indexer: Digest = digestOf(
  [
    packageVersion('pagefind'),
    ...moduleGraph([fileURLToPath(new URL('./index-shard.ts', import.meta.url))]).map((file) =>
      digestOf(readFileSync(file)),
    ),
  ].join('\n'),
);

/**
 * Cuts the archive into shards: from the oldest month on, whole months go into a shard until the next one would bring
 * it over `shardArticles`; a month that is larger alone stays whole. So the set is a function of the Catalogue alone,
 * and an article added at the head touches the last shard only. Entries come in the order of their months; one shard
 * is held at a time. `renderer` is the article page's.
 */
export function* planShards(
  entries: Iterable<SearchEntry>,
  renderer: Digest,
  shardArticles: number,
): Generator<Shard, void> {
  let shard: SearchEntry[] = [];
  let month: SearchEntry[] = [];
  const monthOf = (list: readonly SearchEntry[]): string => list[0]?.day.slice(0, 7) ?? '';
  const close = (list: readonly SearchEntry[]): Shard => ({
    name: monthOf(list),
    key: digestOf([renderer, indexer, ...list.map(({ url, digest }) => `${url} ${digest}`)].join('\n')),
    urls: list.map(({ url }) => url),
  });
  for (const entry of entries) {
    const current = entry.day.slice(0, 7);
    if (month.length > 0 && current !== monthOf(month)) {
      if (current < monthOf(month)) throw new Error(`shards need months in order: ${entry.url}`);
      if (shard.length > 0 && shard.length + month.length > shardArticles) {
        yield close(shard);
        shard = [];
      }
      shard.push(...month);
      month = [];
    }
    month.push(entry);
  }
  if (shard.length > 0 && shard.length + month.length > shardArticles) {
    yield close(shard);
    shard = [];
  }
  shard.push(...month);
  if (shard.length > 0) yield close(shard);
}

/** Whether a file of the site belongs to the shard. */
export const inShard = (shard: { readonly name: string }, path: string): boolean =>
  path.startsWith(`pagefind/${shard.name}/`);
