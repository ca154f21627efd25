import { fold, syllablesOf } from '../../src/search/canon.ts';
import type { BenchArticle } from '../bench/read-archive.ts';
import { randomFrom } from './random.ts';

/** A word that is written with marks in one way of several, and the articles that have it so. */
export interface ReadingTrial {
  readonly text: string;
  /** Paths of those that have it as it is asked for, anywhere. */
  readonly holders: ReadonlySet<string>;
}

/** Articles whose headline or summary has a reading: from so many on it is a word, not a slip. */
const fewest = 5;

/**
 * Words of one and of two syllables of which the archive has several readings ("dương" and "đường"), half of each; the same
 * for the same seed.
 */
export function makeReadings(articles: readonly BenchArticle[], count: number, seed: number): ReadingTrial[] {
  const seen = new Map<string, number>();
  for (const { title, summary = '' } of articles) {
    const words = syllablesOf(`${title} . ${summary}`);
    const all = [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
    for (const word of new Set(all)) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  const readings = new Map<string, string[]>();
  for (const [word, times] of seen)
    if (times >= fewest && !/\d/.test(word))
      readings.set(fold(word), [...(readings.get(fold(word)) ?? []), word]);
  const random = randomFrom(seed * 7_919);
  const doubtful = [...readings]
    .filter(([, written]) => written.length > 1)
    .flatMap(([folded, written]) => written.filter((word) => word !== folded));
  const some = (length: 1 | 2): string[] => {
    const words = doubtful.filter((word) => word.split(' ').length === length);
    return words
      .map((word) => ({ word, place: random() }))
      .sort((a, b) => a.place - b.place)
      .slice(0, Math.ceil(count / 2))
      .map(({ word }) => word);
  };
  const chosen = [...some(1), ...some(2)];
  const holders = new Map(chosen.map((word) => [word, new Set<string>()]));
  for (const { id, title, summary = '', body } of articles) {
    const text = ` ${syllablesOf(`${title} . ${summary} . ${body}`).join(' ')} `;
    for (const [word, paths] of holders) if (text.includes(` ${word} `)) paths.add(`/${id}/`);
  }
  return chosen.map((text) => ({ text, holders: holders.get(text) ?? new Set() }));
}

/** The share of the first ten, or of as many as have the reading, that do have it. */
export function exactShare({ holders }: ReadingTrial, urls: readonly string[]): number {
  const head = urls.slice(0, Math.min(10, holders.size));
  return head.length === 0 ? 0 : head.filter((url) => holders.has(url)).length / head.length;
}
