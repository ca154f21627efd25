import { syllablesOf } from './canon.ts';
import { type QuickList, type QuickShard, quickListPath } from './quick-article.ts';
import type { Shard } from './shards.ts';

/** The file that tells the browser which shards of Pagefind's there are. Its name is stable. */
export const shardListPath = 'pagefind/shards.json';

/** The months that the shards begin with, newest first, as JSON. */
export const shardList = (shards: Iterable<Pick<Shard, 'first'>>): string =>
  `${JSON.stringify(
    [...shards]
      .map(({ first }) => first)
      .sort()
      .reverse(),
  )}\n`;

/** Bytes of a bucket, about: what a reader loads for one key. A shard that is smaller than six of them has one. */
const bucketBytes = 12 * 1024;
/** What an article adds to the buckets, about: measured on newspaper articles of 400 syllables. */
const articleBytes = 1_200;

/** How many buckets a quick shard has: by its articles alone, so that it is known before the shard is made. */
export function bucketsOf(count: number): number {
  const wanted = (count * articleBytes) / bucketBytes;
  return wanted < 6 ? 1 : 2 ** Math.round(Math.log2(wanted));
}

export { quickListPath };

/** What the browser loads first of the quick index, as JSON; `synonyms` as the newsroom wrote them. */
export function quickList(shards: readonly Shard[], synonyms: readonly (readonly string[])[] = []): string {
  const list: QuickList = {
    shards: shards.toReversed().map(
      ({ folder, count, first, last }): QuickShard => ({
        folder,
        count,
        buckets: bucketsOf(count),
        first,
        last,
      }),
    ),
    // Ways that are read alike already are one: TP.HCM and thành phố Hồ Chí Minh.
    synonyms: synonyms
      .map((ways) => [...new Set(ways.map((way) => syllablesOf(way).join(' ')))])
      .filter((ways) => ways.length > 1),
  };
  return `${JSON.stringify(list)}\n`;
}
