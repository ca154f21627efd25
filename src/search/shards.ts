import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Digest, digestOf } from '../lib/digest.ts';
import { moduleGraph } from '../lib/module-graph.ts';
import { packageVersion } from '../lib/package-version.ts';
import { must } from '../lib/unreachable.ts';
import type { MonthWords, Period } from '../model/catalogue.ts';

/** A stretch of whole months of the archive with a search index of its own. */
export interface Shard {
  /** Which index it is a part of: Pagefind's of whole pages, or the quick one of our own, or that one's headlines over several of its shards. */
  readonly index: 'pages' | 'quick' | 'headlines';
  /** Where its files stand, from the site's root, without a slash at the end. */
  readonly folder: string;
  readonly key: Digest;
  /** Its first month, `2023-01`, or day. */
  readonly first: string;
  /** Its last month, or day. */
  readonly last: string;
  /** How many articles it holds. */
  readonly count: number;
  /** The shards that headlines lie over, the oldest first; of others none. */
  readonly covers: readonly Shard[];
}

/** What besides the pages decides a shard's bytes: Pagefind, what reads and packs for us, and our code. */
const indexer: Digest = digestOf(
  [
    ...['pagefind', 'htmlparser2', 'fflate'].map(packageVersion),
    ...moduleGraph([fileURLToPath(new URL('./index-shard.ts', import.meta.url))]).map((file) =>
      digestOf(readFileSync(file)),
    ),
  ].join('\n'),
);

/** Something that is put into groups by how many articles it holds. */
interface Part {
  readonly count: number;
}

const sum = (group: readonly Part[]): number => group.reduce((total, { count }) => total + count, 0);

/** Months, and the days of one where they are wanted. */
interface Calendar {
  months(): readonly MonthWords[];
  days(month: Period): readonly MonthWords[];
}

const yearOf = ({ month }: MonthWords): string => month.slice(0, 4);

/**
 * Groups what follows each other: into a group until the next would bring it over the limit, or begins another of what
 * `borderOf` tells apart; what is larger alone stays whole. So the groups are a function of the Catalogue alone, and what
 * is dated back moves borders as far as the next of `borderOf` only.
 */
function groupsOf<Each extends Part>(
  parts: Iterable<Each>,
  limit: number,
  borderOf: (part: Each) => string = () => '',
): Each[][] {
  const groups: Each[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first && borderOf(first) === borderOf(part) && sum(group) + part.count <= limit)
      group.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** A month as it is, or by runs of its days where it is over the limit. */
const runsOf = (month: MonthWords, calendar: Calendar, limit: number): MonthWords[][] =>
  month.count > limit ? groupsOf(calendar.days(month.month), limit) : [[month]];

function shardOf(group: readonly MonthWords[], maker: readonly string[]) {
  const key = digestOf([...maker, ...group.map(({ month, digest }) => `${month} ${digest}`)].join('\n'));
  const first = must(group[0], 'a month of the shard').month;
  return { key, first, last: group.at(-1)?.month ?? first, count: sum(group) };
}

/**
 * The shards of Pagefind's index: months of a year together, and a month that is over the limit by runs of its days. An
 * article added at the head touches the last one only. `renderer` is the article page's.
 */
export function planShards(calendar: Calendar, renderer: Digest, shardArticles: number): readonly Shard[] {
  const groups = groupsOf(calendar.months(), shardArticles, yearOf).flatMap((group) => {
    const [month] = group;
    return month && group.length === 1 ? runsOf(month, calendar, shardArticles) : [group];
  });
  return groups.map((group) => {
    const shard = shardOf(group, [renderer, indexer]);
    return { index: 'pages', folder: `pagefind/${shard.first}`, ...shard, covers: [] };
  });
}

/** How many articles an index of our own may hold. */
interface QuickLimits {
  /** The open shard, which each publish makes again. */
  readonly shardArticles: number;
  readonly quickArticles: number;
  readonly headlineArticles: number;
  /** So few articles of the open shard are asked whole: they are little more than their headlines. */
  readonly fewArticles: number;
}

/**
 * The shards of the quick index: the last days alone, small and often made again, at most those of the newest month; all before
 * them in groups that may be large, for a reader asks each of them. Over the groups, where there are several, lies an index of their
 * headlines, and one over the open shard: what these answer costs a reader the same in an archive of any size. The folders bear the keys: what a browser has loaded
 * of one shard never mixes with another state of it. `maker` covers all that makes the files beside the articles.
 */
export function planQuickShards(calendar: Calendar, maker: Digest, limits: QuickLimits): readonly Shard[] {
  const months = calendar.months();
  const newest = months.at(-1);
  const runs = newest === undefined ? [] : runsOf(newest, calendar, limits.shardArticles);
  const before = [...months.slice(0, -1), ...runs.slice(0, -1).flat()];
  const groups = groupsOf(before, limits.quickArticles);
  const folderOf = (sign: string, { first, key }: { readonly first: string; readonly key: Digest }): string =>
    `tim-kiem/nhanh/${sign}${first}-${key.slice(0, 10)}`;
  const ofArticles = (group: readonly MonthWords[]): Shard => {
    const shard = shardOf(group, ['quick', maker]);
    return { index: 'quick', folder: folderOf('', shard), ...shard, covers: [] };
  };
  const headlinesOver = (covers: readonly Shard[]): Shard => {
    const key = digestOf(['headlines', ...covers.map((shard) => shard.key)].join('\n'));
    const [oldest, newest] = [must(covers[0], 'a shard'), must(covers.at(-1), 'a shard')];
    return {
      ...{ index: 'headlines', folder: folderOf('tit-', { first: oldest.first, key }), key },
      ...{ first: oldest.first, last: newest.last, count: sum(covers), covers },
    };
  };
  const sealed = groups.map(ofArticles);
  const open = runs.slice(-1).map(ofArticles);
  const covered = [
    ...(sealed.length > 1 ? groupsOf(sealed, limits.headlineArticles) : []),
    ...open.filter(({ count }) => count > limits.fewArticles).map((shard) => [shard]),
  ];
  return [...sealed, ...open, ...covered.map(headlinesOver)];
}
