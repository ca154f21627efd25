import type { Headlines, QuickShard } from '../../../../src/search/quick-article.ts';

/** Where keys are looked up: a shard's own index, or one of headlines over several shards. */
export interface Source {
  readonly folder: string;
  readonly buckets: number;
  /** How many articles it tells of. */
  readonly count: number;
  /** The shard of an article of this index, and the article's number there. */
  place(number: number): { readonly shard: QuickShard; readonly article: number };
}

export const ofShard = (shard: QuickShard): Source => ({
  ...{ folder: shard.folder, buckets: shard.buckets, count: shard.count },
  place: (article) => ({ shard, article }),
});

/** `covered` are the shards that the headlines are of, newest first. */
export function ofHeadlines({ folder, buckets }: Headlines, covered: readonly QuickShard[]): Source {
  const oldestFirst = covered.toReversed();
  const count = covered.reduce((sum, shard) => sum + shard.count, 0);
  const place = (number: number) => {
    let before = 0;
    for (const shard of oldestFirst) {
      if (number < before + shard.count) return { shard, article: number - before };
      before += shard.count;
    }
    throw new Error(`${folder} has no article ${number}`);
  };
  return { folder, buckets, count, place };
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
 * The way through an archive: the headlines of all of it and whole articles of its newest month, then whole articles of the rest,
 * newest first. Where headlines tell nothing (`byHeadlines` is false) the newest shards come first. `mayHold` says of a shard
 * whether anything in it is asked for.
 */
export function stepsThrough(
  shards: readonly QuickShard[],
  headlines: readonly Headlines[],
  byHeadlines: boolean,
  mayHold: (shard: QuickShard) => boolean,
): readonly Step[] {
  const steps: Step[] = [];
  let left = shards.filter(mayHold);
  if (byHeadlines && left.length > firstShards) {
    const covered = new Set<QuickShard>();
    const sources: Source[] = [];
    // The newest shard alone is in no headlines.
    let at = shards.length - headlines.reduce((sum, { shards: each }) => sum + each, 0);
    for (const each of headlines) {
      const group = shards.slice(at, at + each.shards);
      at += each.shards;
      for (const shard of group) covered.add(shard);
      if (group.some(mayHold)) sources.push(ofHeadlines(each, group));
    }
    const alone = left.filter((shard) => !covered.has(shard));
    if (sources.length > 0) {
      steps.push({ sources: [...alone.map(ofShard), ...sources], shards: alone, isOfHeadlines: true });
      left = left.filter((shard) => covered.has(shard));
    }
  }
  for (let at = 0; at < left.length; ) {
    const size = steps.length === 0 ? firstShards : nextShards;
    // The last few are not worth a step of their own.
    const end = left.length - at - size === 1 ? left.length : at + size;
    const group = left.slice(at, end);
    steps.push({ sources: group.map(ofShard), shards: group, isOfHeadlines: false });
    at = end;
  }
  return steps;
}
