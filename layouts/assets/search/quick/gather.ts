import type { Posting } from '../../../../src/search/posting.ts';
import { fields, pairKey, variantOf } from '../../../../src/search/posting.ts';
import type { QuickShard } from '../../../../src/search/quick-article.ts';
import type { WordList } from '../../../../src/search/word-list.ts';
import type { Asked } from './question.ts';
import type { Source } from './source.ts';
import type { Store } from './store.ts';

/** Something that is looked up: one syllable, or two that follow each other. */
export interface Key {
  /** Folded. */
  readonly text: string;
  /** As it was asked for, marks and all. */
  readonly written: string;
  /** The place of its first syllable in the question. */
  readonly at: number;
  readonly length: 1 | 2;
}

/** An article that keys were found in. */
export interface Candidate {
  readonly shard: QuickShard;
  readonly article: number;
  /** Where it was found, and its number there. */
  readonly source: Source;
  readonly number: number;
  /** Sum of the keys' weights, by where they stand. */
  score: number;
  /** Sum of the weights of the keys that were found, wherever they stand. */
  found: number;
  /** Whether every marked key stands there with the marks that were asked for. */
  exact: boolean;
}

export interface Gathered {
  readonly candidates: Candidate[];
  /** Sum of all keys' weights. */
  readonly whole: number;
  /** Keys that no article has, or none with the marks that were asked for. */
  readonly missing: ReadonlySet<Key>;
  /** How many places each key has. */
  readonly counts: ReadonlyMap<Key, number>;
}

/** What a key is worth by its field: body, names, summary, title. */
const worth = [1, 1.4, 1.5, 2];
/** A key that stands there with the marks that were asked for is worth so much more. */
const exactly = 1.2;
/** What a key counts for that was asked for with marks and stands there with others: "táo quân" is not "tạo quan". */
const otherwise = 0.7;

export const single = (asked: readonly Asked[], at: number): Key => ({
  text: asked[at]?.folded ?? '',
  written: asked[at]?.word ?? '',
  at,
  length: 1,
});

export function pair(asked: readonly Asked[], at: number): Key {
  const [first, second] = [asked[at], asked[at + 1]];
  return {
    text: pairKey(first?.folded ?? '', second?.folded ?? ''),
    written: pairKey(first?.word ?? '', second?.word ?? ''),
    at,
    length: 2,
  };
}

/**
 * The keys that tell most of a question, at most so many: pairs of rare syllables, and one or two rare syllables by
 * themselves. A syllable that the archive does not know makes a pair only where there
 * are no others.
 */
export function keysOf(asked: readonly Asked[], list: WordList | undefined, most: number): Key[] {
  if (asked.length === 1) return [single(asked, 0)];
  const rarity = ({ folded }: Asked): number => {
    if (/\d/.test(folded)) return 6;
    return list === undefined ? 0 : (list.weight(folded) ?? Number.POSITIVE_INFINITY);
  };
  const weights = asked.map(rarity);
  const weigh = (key: Key): number =>
    (weights[key.at] ?? 0) + (key.length === 2 ? (weights[key.at + 1] ?? 0) : 0);
  const rarest = (keys: readonly Key[]): Key[] => keys.toSorted((a, b) => weigh(a) - weigh(b) || a.at - b.at);
  const all = rarest(asked.slice(1).map((_, at) => pair(asked, at)));
  const known = all.filter((key) => Number.isFinite(weigh(key)));
  // A list may not know all words of a small archive.
  const pairs = known.length >= 2 ? known : all;
  const singles = rarest(asked.map((_, at) => single(asked, at)));
  const chosen = pairs.slice(0, most - (asked.length < 4 ? 2 : 1));
  return [...chosen, ...singles.slice(0, most - chosen.length)];
}

const isMarked = (key: Key): boolean => key.text !== key.written;

/** Looks keys up and adds up what they are worth in each article. */
export async function gather(
  store: Store,
  sources: readonly Source[],
  keys: readonly Key[],
): Promise<Gathered> {
  const lists = await Promise.all(
    keys.map((key) => Promise.all(sources.map((source) => store.postings(source, key.text)))),
  );
  const articles = sources.reduce((sum, { count }) => sum + count, 0);
  const missing = new Set<Key>();
  const counts = new Map<Key, number>();
  const found = sources.map(() => new Map<number, Candidate>());
  const marked = keys.filter(isMarked).length;
  const exact = new Map<Candidate, number>();
  let whole = 0;
  for (const [at, key] of keys.entries()) {
    const perSource = lists[at] ?? [];
    const count = perSource.reduce((sum, postings) => sum + postings.length, 0);
    counts.set(key, count);
    if (count === 0) {
      missing.add(key);
      continue;
    }
    // A syllable of a pair that was found tells little more.
    const weight = Math.log(1 + articles / (count + 1)) * (key.length === 1 && keys.length > 1 ? 0.35 : 1);
    whole += weight;
    const variant = variantOf(key.written, key.text);
    const asAsked = perSource.flat().filter((posting) => posting.variant === variant);
    // A way of writing that is common is not indexed in bodies; then other ways there tell nothing either.
    const inBodies = key.length === 2 || !isMarked(key) || asAsked.some(({ field }) => field === fields.body);
    if (isMarked(key) && asAsked.length === 0) missing.add(key);
    for (const [at, postings] of perSource.entries()) {
      const source = sources[at];
      const candidates = found[at];
      if (source && candidates)
        add(postings, { source, candidates, weight, variant, inBodies, marked: isMarked(key), exact });
    }
  }
  const candidates = found.flatMap((each) => [...each.values()]);
  for (const candidate of candidates) candidate.exact = marked > 0 && (exact.get(candidate) ?? 0) === marked;
  return { candidates, whole, missing, counts };
}

interface Adding {
  readonly source: Source;
  readonly candidates: Map<number, Candidate>;
  readonly weight: number;
  readonly variant: number;
  /** Whether a place in a body counts when the key is written otherwise there. */
  readonly inBodies: boolean;
  readonly marked: boolean;
  /** How many marked keys each candidate has as they were asked for. */
  readonly exact: Map<Candidate, number>;
}

function add(
  postings: readonly Posting[],
  { source, candidates, weight, variant, inBodies, marked, exact }: Adding,
): void {
  for (let at = 0; at < postings.length; ) {
    const number = postings[at]?.article ?? 0;
    let best = 0;
    let isExact = false;
    for (; postings[at]?.article === number; at++) {
      const posting = postings[at];
      const same = posting?.variant === variant;
      if (!same && !inBodies && posting?.field === fields.body) continue;
      best = Math.max(best, (worth[posting?.field ?? fields.body] ?? 1) * (same ? exactly : 1));
      isExact ||= same;
    }
    if (best === 0) continue;
    let candidate = candidates.get(number);
    if (candidate === undefined) {
      candidate = { ...source.place(number), source, number, score: 0, found: 0, exact: false };
      candidates.set(number, candidate);
    }
    candidate.score += best * weight;
    candidate.found += weight * (marked && !isExact ? otherwise : 1);
    if (marked && isExact) exact.set(candidate, (exact.get(candidate) ?? 0) + 1);
  }
}
