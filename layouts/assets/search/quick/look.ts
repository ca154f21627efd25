import type { WordList } from '../../../../src/search/word-list.ts';
import { best, maxOf } from './candidates.ts';
import { fitOf, rateRow } from './compare.ts';
import { type Candidate, gather, type Key, keysOf } from './gather.ts';
import { bodyOfPage } from './passage.ts';
import type { Asked } from './question.ts';
import { doubtedOf } from './repairs.ts';
import type { Source } from './source.ts';
import type { Store } from './store.ts';

/** Keys that are looked up for one question: each costs a request in each shard that is asked. */
const mostKeys = 5;
/** The best by their keys, whose headlines are compared. */
const compared = 5;
/** Those whose bodies are read when no headline tells. */
export const mostBodies = 3;
/** How well the best must answer for the question to be answered at all. */
export const near = 0.8;
/** So few words need not stand together to tell what is asked for. */
const fewWords = 3;
/** Of more words a headline must have as good as all. */
const allWords = 0.95;
/** Less than this share of the keys' weight, and an article does not answer. */
const answering = 0.6;

/** What the keys of a reading found. */
export interface Look {
  readonly asked: readonly Asked[];
  /** What was looked up, and how many places each has. */
  readonly counts: ReadonlyMap<Key, number>;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  readonly doubted: ReadonlySet<number>;
  /** Sum of the weights of the keys that the best has: much where it has what is rare. */
  readonly found: number;
  /** How well the best of them answers, from 0. */
  readonly best: number;
  /** Whether one of them has every key. */
  readonly isFound: boolean;
}

/** What the words of a reading found. */
export interface Reading extends Look {
  /** Whether a headline or summary says all of it. */
  readonly isTold: boolean;
  /** Whether a headline or summary says so much of it that no body needs to be asked: all, most of a few words, or most in one run. */
  readonly isClear: boolean;
}

/** Looks the keys of a reading up. */
export async function lookUp(
  store: Store,
  sources: readonly Source[],
  asked: readonly Asked[],
  list: WordList | undefined,
): Promise<Look> {
  const keys = keysOf(asked, list, mostKeys);
  const { candidates, whole, missing, counts } = await gather(store, sources, keys);
  const doubted = new Set(doubtedOf(asked, keys, missing, list));
  const top = maxOf(candidates);
  // What answers by its keys comes first; what is read in headlines decides between those.
  for (const candidate of candidates)
    candidate.score =
      3 * (candidate.score / top) + 5 * (candidate.found / whole) ** 2 + (candidate.exact ? 3 : 0);
  const answers = candidates.filter(({ found }) => found >= whole * answering);
  const ranked = (answers.length > 0 ? answers : candidates).toSorted(best);
  const found = ranked[0]?.found ?? 0;
  return {
    asked,
    counts,
    candidates: ranked,
    doubted,
    found,
    isFound: missing.size === 0 && found >= whole * 0.99,
    best: (found / (whole || 1)) * (1 - doubted.size / asked.length),
  };
}

/** Reads the headlines of the best. */
export async function compareRows(store: Store, look: Look): Promise<Reading> {
  const { asked, candidates, doubted } = look;
  let bestRow = 0;
  let bestRun = 0;
  await Promise.all(
    candidates.slice(0, compared).map(async (candidate) => {
      const row = await store.row(candidate);
      if (row === undefined) return;
      const { rate, covered, run } = rateRow(asked, row, doubted);
      // What was compared stays before what was not.
      candidate.score += rate + 0.5;
      bestRow = Math.max(bestRow, covered);
      bestRun = Math.max(bestRun, run);
    }),
  );
  // A slip that is known as one, and the beginning of a last word, count for a little less than a word.
  const isTold = bestRow >= 0.99 - (0.1 + 0.3 * doubted.size) / asked.length;
  const isClear = bestRun >= near || bestRow >= (asked.length > fewWords ? allWords : near);
  return { ...look, best: Math.max(look.best, bestRow), isTold, isClear };
}

/** Reads the pages of the best: the words may follow each other in a body. */
export async function compareBodies(
  store: Store,
  { asked, candidates, doubted }: Pick<Look, 'asked' | 'candidates' | 'doubted'>,
): Promise<void> {
  await Promise.all(
    candidates
      .toSorted(best)
      .slice(0, mostBodies)
      .map(async (candidate) => {
        const row = await store.row(candidate);
        if (row === undefined) return;
        const blocks = bodyOfPage(await store.page(row.url));
        const fits = blocks.map((block) => fitOf(asked, block, doubted));
        const run = Math.max(0, ...fits.map((fit) => fit.run));
        const exactRun = Math.max(0, ...fits.map((fit) => fit.exactRun));
        candidate.score += 3 * run ** 2 + exactRun ** 2;
      }),
  );
}
