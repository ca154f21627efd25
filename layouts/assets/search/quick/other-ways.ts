import { fold } from '../../../../src/search/canon.ts';
import type { Synonyms } from '../../../../src/search/quick-article.ts';
import type { Asked } from './question.ts';

/** Other questions that one is asked as too: each loads buckets of its own. */
const mostOthers = 3;

/** Whether some syllables of the question are those of a way, or are them without marks. */
const isWay = (asked: readonly Asked[], at: number, way: readonly string[]): boolean =>
  way.every((word, place) => {
    const { word: typed } = asked[at + place] ?? { word: '' };
    return typed === word || typed === fold(word);
  });

/** A question said in the newsroom's other ways: one place at a time, the longest way that stands there. */
export function otherWays(asked: readonly Asked[], synonyms: Synonyms): Asked[][] {
  const places = synonyms.flatMap((ways) =>
    ways.flatMap((way) => {
      const words = way.split(' ');
      return asked.flatMap((_, at) =>
        isWay(asked, at, words) ? [{ at, length: words.length, way, ways }] : [],
      );
    }),
  );
  places.sort((a, b) => b.length - a.length || a.at - b.at);
  const taken = new Set<number>();
  const others: Asked[][] = [];
  for (const { at, length, way, ways } of places) {
    const here = asked.slice(at, at + length).map((_, place) => at + place);
    // UBND in the question is that alone, not a part of a longer way that was read there already.
    if (here.some((place) => taken.has(place))) continue;
    for (const place of here) taken.add(place);
    for (const other of ways) {
      if (other === way) continue;
      const put = other.split(' ').map((word) => ({ word, folded: fold(word) }));
      others.push([...asked.slice(0, at), ...put, ...asked.slice(at + length)]);
    }
  }
  return others.slice(0, mostOthers);
}
