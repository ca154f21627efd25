import { syllablesOf } from './canon.ts';
import { commonSyllables } from './common-syllables.ts';
import { type Headlines, type QuickList, type QuickShard, quickListPath } from './quick-article.ts';
import type { Shard } from './shards.ts';
import { tripleCells } from './triples.ts';

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
/** The same of its headline, summary and names alone, and of the triples of its body. */
const headlineBytes = 300;

/** How many buckets an index has: by its articles alone, so that it is known before the index is made. */
export function bucketsOf({ index, count }: Pick<Shard, 'index' | 'count'>): number {
  const wanted = (count * (index === 'headlines' ? headlineBytes : articleBytes)) / bucketBytes;
  return wanted < 6 ? 1 : Math.min(tripleCells, 2 ** Math.round(Math.log2(wanted)));
}

export { quickListPath };

/** What the browser loads first of the quick index, as JSON; shards and headlines in order, `synonyms` as the newsroom wrote them. */
export function quickList(all: readonly Shard[], synonyms: readonly (readonly string[])[] = []): string {
  const of = (index: Shard['index']) => all.filter((shard) => shard.index === index).toReversed();
  const shards = of('quick');
  const list: QuickList = {
    shards: shards.map((shard): QuickShard => {
      const { folder, count, first, last } = shard;
      return { folder, count, buckets: bucketsOf(shard), first, last };
    }),
    headlines: of('headlines').map(
      (shard): Headlines => ({
        folder: shard.folder,
        buckets: bucketsOf(shard),
        from: shards.findIndex(({ key }) => key === shard.covers.at(-1)?.key),
        shards: shard.covers.length,
      }),
    ),
    // Ways that are read alike already are one: TP.HCM and thành phố Hồ Chí Minh.
    synonyms: synonyms
      .map((ways) => [...new Set(ways.map((way) => syllablesOf(way).join(' ')))])
      .filter((ways) => ways.length > 1),
    common: [...commonSyllables],
  };
  return `${JSON.stringify(list)}\n`;
}
