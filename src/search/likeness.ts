// Shared with the browser: no import, nothing of Node.

/** Sounds that many speakers do not tell apart, as they are written at the beginning of a folded syllable. */
const onsets: readonly (readonly string[])[] = [
  ['s', 'x'],
  ['tr', 'ch'],
  ['d', 'gi', 'r', 'v'],
  ['l', 'n'],
  ['ngh', 'ng'],
  ['gh', 'g'],
  ['c', 'k', 'q'],
];
/** The same at the end. */
const codas: readonly (readonly string[])[] = [
  ['n', 'ng', 'nh'],
  ['t', 'c', 'ch'],
  ['i', 'y'],
];

function swaps(syllable: string, groups: readonly (readonly string[])[], atEnd: boolean): string[] {
  const found: string[] = [];
  for (const group of groups) {
    const sound = group
      .filter((each) => (atEnd ? syllable.endsWith(each) : syllable.startsWith(each)))
      .sort((a, b) => b.length - a.length)[0];
    if (sound === undefined) continue;
    for (const other of group)
      if (other !== sound)
        found.push(
          atEnd
            ? syllable.slice(0, syllable.length - sound.length) + other
            : other + syllable.slice(sound.length),
        );
  }
  return found;
}

/** Folded syllables that sound like this one to many ears. */
export const soundalikes = (syllable: string): string[] => [
  ...new Set([...swaps(syllable, onsets, false), ...swaps(syllable, codas, true)]),
];

/** Whether one letter less, more, other or changed with its neighbour makes one of the other. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}

/** Folded syllables that may be meant by one that is not there: one slip of the finger apart. */
export function slipsOf(syllable: string): string[] {
  const letters = 'abcdeghiklmnopqrstuvxy';
  const found = new Set<string>();
  for (let at = 0; at <= syllable.length; at++) {
    const [head, tail] = [syllable.slice(0, at), syllable.slice(at)];
    found.add(head + tail.slice(1));
    if (tail.length > 1) found.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
    for (const letter of letters) {
      found.add(head + letter + tail);
      found.add(head + letter + tail.slice(1));
    }
  }
  found.delete(syllable);
  return [...found];
}
