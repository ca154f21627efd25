import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Digest, digestOf } from '../lib/digest.ts';
import { moduleGraph } from '../lib/module-graph.ts';
import { packageVersion } from '../lib/package-version.ts';
import type { MonthWords } from '../model/catalogue.ts';

/** A stretch of whole months of the archive with a search index of its own, under `pagefind/<name>/`. */
export interface Shard {
  /** Its first month, `2023-01`. */
  readonly name: string;
  readonly key: Digest;
  /** Its last month. */
  readonly last: string;
  /** How many articles it holds. */
  readonly count: number;
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
 * and an article added at the head touches the last shard only. Months come ascending. `renderer` is the article page's.
 */
export function planShards(
  months: Iterable<MonthWords>,
  renderer: Digest,
  shardArticles: number,
): readonly Shard[] {
  const groups: MonthWords[][] = [];
  const sum = (group: readonly MonthWords[]): number => group.reduce((total, { count }) => total + count, 0);
  for (const month of months) {
    const group = groups.at(-1);
    if (group && sum(group) + month.count <= shardArticles) group.push(month);
    else groups.push([month]);
  }
  return groups.map((group) => ({
    name: group[0]?.month ?? '',
    last: group.at(-1)?.month ?? '',
    count: sum(group),
    key: digestOf([renderer, indexer, ...group.map(({ month, digest }) => `${month} ${digest}`)].join('\n')),
  }));
}
