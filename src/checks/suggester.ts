import { nearest } from '../lib/nearest.ts';

/** Names that are compared letter by letter for one wrong name: that comparison costs 50 µs a pair. */
const shortest = 20;
/** Wrong names that one rule answers. More have one cause, which the first hundred hints show. */
const most = 100;

/** The letters at `at - 1` and `at` as one number. */
const pair = (name: string, at: number): number => name.charCodeAt(at - 1) * 0x10000 + name.charCodeAt(at);

/** The names that share the most pairs of letters with the word; of equal ones, the first. */
function shortlist(word: string, names: readonly string[]): string[] {
  const wanted = new Set<number>();
  const meant = word.toLowerCase();
  for (let at = 1; at < meant.length; at++) wanted.add(pair(meant, at));
  const best: { readonly name: string; readonly shared: number }[] = [];
  for (const name of names) {
    const lower = name.toLowerCase();
    let shared = 0;
    for (let at = 1; at < lower.length; at++) if (wanted.has(pair(lower, at))) shared++;
    if (best.length === shortest && shared <= (best.at(-1)?.shared ?? 0)) continue;
    const place = best.findIndex((other) => other.shared < shared);
    best.splice(place < 0 ? best.length : place, 0, { name, shared });
    if (best.length > shortest) best.pop();
  }
  return best.map(({ name }) => name);
}

/**
 * Finds what a wrong name was meant to be. `names` is asked once, at the first wrong name, so that an archive without
 * faults pays nothing, and a hundred faults among a hundred thousand names take seconds.
 */
export function suggester(names: () => Iterable<string>): (word: string) => string | undefined {
  let known: readonly string[] | undefined;
  let asked = 0;
  return (word) => {
    if (++asked > most) return undefined;
    known ??= [...names()];
    return nearest(word, shortlist(word, known));
  };
}
