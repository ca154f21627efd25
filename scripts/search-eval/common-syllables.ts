import { syllablesOf } from '../../src/search/canon.ts';
import type { BenchArticle } from '../bench/read-archive.ts';

/** The syllables that most articles have, the most common first: they have the longest lists of places. */
export function commonSyllables(articles: readonly BenchArticle[], count: number): string[] {
  const holders = new Map<string, number>();
  for (const { title, summary = '', body } of articles)
    for (const word of new Set(syllablesOf(`${title} . ${summary} . ${body}`)))
      if (/^\p{L}+$/u.test(word)) holders.set(word, (holders.get(word) ?? 0) + 1);
  return [...holders]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([word]) => word);
}
