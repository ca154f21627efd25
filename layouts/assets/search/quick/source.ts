import type { Headlines, QuickShard } from '../../../../src/search/quick-article.ts';

/** Where keys are looked up: a shard's own index, or one of headlines over several shards. */
export interface Source {
  readonly folder: string;
  readonly buckets: number;
  /** How many articles it tells of. */
  readonly count: number;
  /** The shards that headlines lie over, the oldest first. */
  readonly covers: readonly QuickShard[];
  /** The shard of an article of this index, and the article's number there. */
  place(number: number): { readonly shard: QuickShard; readonly article: number };
}

export const ofShard = (shard: QuickShard): Source => ({
  ...{ folder: shard.folder, buckets: shard.buckets, count: shard.count, covers: [] },
  place: (article) => ({ shard, article }),
});

/** `covered` are the shards that the headlines are of, newest first. */
export function ofHeadlines({ folder, buckets }: Headlines, covered: readonly QuickShard[]): Source {
  const covers = covered.toReversed();
  const place = (number: number) => {
    let before = 0;
    for (const shard of covers) {
      if (number < before + shard.count) return { shard, article: number - before };
      before += shard.count;
    }
    throw new Error(`${folder} has no article ${number}`);
  };
  return { folder, buckets, count: countOf(covered), covers, place };
}

/** Sources that are asked together, and the shards of which nothing is left to ask then. */
export interface Step {
  readonly sources: readonly Source[];
  readonly shards: readonly QuickShard[];
  /** Whether of most articles the headlines alone are asked. */
  readonly isOfHeadlines: boolean;
}

/** Shards that are asked before the first answer where there are no headlines, and at a time after it. */
const firstShards = 3;
const nextShards = 4;

/**
 * The way through an archive: headlines of what has them and whole articles of the rest, then whole articles of what has headlines,
 * the newest first. Where headlines tell nothing (`byHeadlines` is false), or few shards are asked for, whole articles come at
 * once. `mayHold` says of a shard whether anything in it is asked for.
 */
export function stepsThrough(
  shards: readonly QuickShard[],
  headlines: readonly Headlines[],
  byHeadlines: boolean,
  mayHold: (shard: QuickShard) => boolean,
): Step[] {
  const left = shards.filter(mayHold);
  if (!byHeadlines || left.length < Math.min(shards.length, firstShards))
    return wholeSteps(left, firstShards);
  const covered = new Set<QuickShard>();
  const sources: Source[] = [];
  for (const each of headlines) {
    const group = shards.slice(each.from, each.from + each.shards);
    if (!group.some(mayHold)) continue;
    for (const shard of group) covered.add(shard);
    sources.push(ofHeadlines(each, group));
  }
  if (sources.length === 0) return wholeSteps(left, firstShards);
  const below = left.filter((shard) => covered.has(shard));
  const alone = left.filter((shard) => !covered.has(shard));
  return [
    {
      ...{ sources: [...alone.map(ofShard), ...sources], shards: alone },
      isOfHeadlines: countOf(below) > countOf(alone),
    },
    ...wholeSteps(below),
  ];
}

const countOf = (shards: readonly QuickShard[]): number => shards.reduce((sum, { count }) => sum + count, 0);

/** Asks whole articles of shards in their order, a few at a time; the first time `first` of them. */
export function wholeSteps(shards: readonly QuickShard[], first = nextShards): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < shards.length; ) {
    const size = at === 0 ? first : nextShards;
    // The last few are not worth a step of their own.
    const end = shards.length - at - size === 1 ? shards.length : at + size;
    const group = shards.slice(at, end);
    steps.push({ sources: group.map(ofShard), shards: group, isOfHeadlines: false });
    at = end;
  }
  return steps;
}
