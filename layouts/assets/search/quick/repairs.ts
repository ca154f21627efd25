import { isOneSlipApart, slipsOf, soundalikes } from '../../../../src/search/likeness.ts';
import type { WordList } from '../../../../src/search/word-list.ts';
import type { Key } from './gather.ts';
import type { Asked } from './question.ts';

/** Other readings of a doubtful word that are looked up. */
const mostRepairs = 4;

/**
 * The places of a question whose syllables are likely slips: in pairs that the archive does not have, or unknown to it. A
 * place in a pair that was found is right, and so is a rare word that stands there by itself.
 */
export function doubtedOf(
  asked: readonly Asked[],
  keys: readonly Key[],
  missing: ReadonlySet<Key>,
  list: WordList | undefined,
): number[] {
  const placesOf = ({ at, length }: Key): number[] => (length === 2 ? [at, at + 1] : [at]);
  const isFound = (length: 1 | 2) =>
    new Set(keys.filter((key) => key.length === length && !missing.has(key)).flatMap(placesOf));
  const [alone, inPairs] = [isFound(1), isFound(2)];
  const odd = new Set([...missing].flatMap(placesOf));
  return asked.flatMap(({ folded }, at) => {
    if (inPairs.has(at)) return [];
    const isUnknown = list?.weight(folded) === undefined && !/\d/.test(folded) && !alone.has(at);
    return isUnknown || odd.has(at) ? [at] : [];
  });
}

/** Other readings of a question, each with one doubtful word put right, the likeliest first. */
export function repairs(asked: readonly Asked[], doubted: ReadonlySet<number>, list: WordList): Asked[][] {
  const found: { readonly asked: Asked[]; readonly weight: number }[] = [];
  for (const at of doubted) {
    const { folded } = asked[at] ?? { folded: '' };
    if (folded === '' || /\d/.test(folded)) continue;
    const isUnknown = list.weight(folded) === undefined;
    const others = [
      ...list.commonest(soundalikes(folded), 3),
      ...(at === asked.length - 1 ? list.beginning(folded, 4) : []),
      ...(isUnknown ? list.commonest(slipsOf(folded), 6) : list.commonest(slipsOf(folded), 2)),
    ].filter((word) => word !== folded);
    for (const word of new Set(others)) {
      const better = asked.map((each, place) => (place === at ? { word, folded: word } : each));
      // A word that is not there at all is likelier to be wrong than one that only stands in odd company.
      const weight = (list.weight(word) ?? 0) + (isUnknown ? 20 : 0) + (isOneSlipApart(word, folded) ? 1 : 0);
      found.push({ asked: better, weight });
    }
  }
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostRepairs)
    .map(({ asked }) => asked);
}
