import { fold, syllablesOf } from '../../../../src/search/canon.ts';
import { isOneSlipApart, soundalikes } from '../../../../src/search/likeness.ts';
import type { QuickRow } from '../../../../src/search/quick-article.ts';
import type { Asked } from './question.ts';

/** How well a text answers. */
interface Fit {
  /** Share of the question's syllables that stand in the text, the doubtful ones for less. */
  readonly covered: number;
  /** Share of the question that stands there in one run. */
  readonly run: number;
  /** Share of the question that stands there in one run with the marks that were asked for. */
  readonly exactRun: number;
  /** For each syllable that only resembles one of the text: that one, as it is written there. */
  readonly meant: ReadonlyMap<number, string>;
}

/** What a syllable that resembles another is worth beside one that is it. */
const resembling = 0.75;
/** What the beginning of a syllable is worth, at the end of a question that is still being typed. */
const begun = 0.9;

interface Word {
  readonly word: string;
  readonly folded: string;
}

/** How far a syllable of a text is the one that was asked for: 1 when it is, 0 when it is another. */
function likeness(asked: Asked, word: Word, isLast: boolean): number {
  if (asked.folded === word.folded) return 1;
  if (isLast && word.folded.startsWith(asked.folded)) return begun;
  if (asked.folded.length < 2 || /\d/.test(asked.folded)) return 0;
  if (soundalikes(asked.folded).includes(word.folded)) return resembling;
  return isOneSlipApart(asked.folded, word.folded) ? resembling * (asked.folded.length > 2 ? 1 : 0.8) : 0;
}

/** Compares a question with a text, syllable by syllable. `doubted` are the places whose syllables may be slips. */
export function fitOf(asked: readonly Asked[], text: string, doubted: ReadonlySet<number>): Fit {
  const words: Word[] = syllablesOf(text).map((word) => ({ word, folded: fold(word) }));
  const last = asked.length - 1;
  let runBest = 0;
  let exactBest = 0;
  const best: { value: number; at: number }[] = asked.map(() => ({ value: 0, at: -1 }));
  // Length of the run that ends at a place of the text and of the question; one row of a table at a time.
  let before: number[] = [];
  let exactBefore: number[] = [];
  for (const [place, word] of words.entries()) {
    const row: number[] = [];
    const exactRow: number[] = [];
    for (const [at, each] of asked.entries()) {
      const same = each.folded === word.folded;
      const value = same ? 1 : doubted.has(at) || at === last ? likeness(each, word, at === last) : 0;
      const known = best[at];
      if (known && value > known.value) best[at] = { value, at: place };
      row[at] = value > 0 ? (before[at - 1] ?? 0) + value : 0;
      exactRow[at] = each.word === word.word ? (exactBefore[at - 1] ?? 0) + 1 : 0;
      runBest = Math.max(runBest, row[at] ?? 0);
      exactBest = Math.max(exactBest, exactRow[at] ?? 0);
    }
    before = row;
    exactBefore = exactRow;
  }
  const covered = best.reduce((sum, { value }) => sum + value, 0) / asked.length;
  const meant = new Map(
    best.flatMap(({ value, at }, place) => {
      const word = words[at]?.word;
      return value > 0 && value < 1 && word !== undefined ? [[place, word] as const] : [];
    }),
  );
  return { covered, run: runBest / asked.length, exactRun: exactBest / asked.length, meant };
}

/** How well an article answers. */
interface Rating {
  readonly rate: number;
  /** Share of the question that stands in headline or summary, and that does so in one run. */
  readonly covered: number;
  readonly run: number;
  /** What of the question is meant otherwise. */
  readonly meant: ReadonlyMap<number, string>;
}

/** How well an article answers by its headline and its summary. */
export function rateRow(asked: readonly Asked[], row: QuickRow, doubted: ReadonlySet<number>): Rating {
  const title = fitOf(asked, row.title, doubted);
  const summary = fitOf(asked, row.summary, doubted);
  const rate =
    2 * title.covered ** 2 +
    2 * title.run ** 2 +
    title.exactRun ** 2 +
    1.5 * summary.covered ** 2 +
    1.5 * summary.run ** 2 +
    0.7 * summary.exactRun ** 2;
  return {
    rate,
    covered: Math.max(title.covered, summary.covered),
    run: Math.max(title.run, summary.run),
    meant: title.covered >= summary.covered ? title.meant : summary.meant,
  };
}
