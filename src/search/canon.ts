// Shared with the browser: no import, nothing of Node.

/** Where the tone stands in `oa`, `oe`, `uy` at the end of a syllable: both ways of writing are in use; the first is ours. */
const placements: readonly (readonly [ours: string, other: string])[] = [
  ...['òa oà', 'óa oá', 'ỏa oả', 'õa oã', 'ọa oạ', 'òe oè', 'óe oé', 'ỏe oẻ', 'õe oẽ', 'ọe oẹ'],
  ...['ùy uỳ', 'úy uý', 'ủy uỷ', 'ũy uỹ', 'ụy uỵ'],
].map((pair) => pair.normalize('NFC').split(' ') as [string, string]);
const toOurs = new Map(placements.map(([ours, other]) => [other, ours]));
// Not behind q, where the u belongs to the consonant, nor before another letter.
const otherPlacement = new RegExp(`(?<!q)(?:${[...toOurs.keys()].join('|')})(?!\\p{L})`, 'gu');

const marks = /\p{M}+/gu;
/** ASCII alone needs none of what follows. */
const plain = /^[\0-\x7f]*$/;

/** Marks and strokes off: `đường` -> `duong`. The text is in small letters. */
export const fold = (text: string): string =>
  plain.test(text)
    ? text
    : text.normalize('NFD').replace(marks, '').replaceAll('đ', 'd').replaceAll('ƀ', 'b').normalize('NFC');

/** Names that are written in several ways everywhere, and the one that all of them are read as. */
const rewritten: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])tp\s?\.?\s?hcm(?![\p{L}\p{N}])/gu, 'thành phố hồ chí minh'],
  [/(?<![\p{L}\p{N}])tp\s?\.?\s?(?=hồ chí minh|ho chi minh)/gu, 'thành phố '],
  // `ngày 2 tháng 4 năm 2025` is read as `ngày 2/4/2025`, with marks and without.
  [/(\d{1,2}) th[áa]ng (\d{1,2})(?: n[ăa]m (\d{4}))?(?!\d)/gu, '$1/$2/$3'],
];

/** Text as it is compared when marks count: composed, small letters, one placement of tones, one form of names and dates. */
export function canon(text: string): string {
  let done = text.normalize('NFC').toLowerCase();
  done = done.replace(otherPlacement, (found) => toOurs.get(found) ?? found);
  if (done.includes('tp') || /\d th/.test(done))
    for (const [form, one] of rewritten) done = done.replace(form, one);
  return done;
}

/** Runs of letters, or of digits with the signs inside of a number. */
const wordForm = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;

/** A number in one form: `1.234,5` and `1234,5`, `02` and `2` are the same; `2.4.2025` is three numbers. */
function numbers(word: string): string[] {
  const whole = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(word) ? word.replaceAll('.', '') : word;
  return whole.split('.').map((part) => part.replace(/^0(?=\d(?!\d))/, ''));
}

/**
 * The syllables and numbers of a text in their order, as `canon` writes them. Letters and digits are words of their own:
 * `148-QĐ/TW` and `148QĐ/TW` are `148 qđ tw`.
 */
export function syllablesOf(text: string): string[] {
  const found = canon(text).match(wordForm) ?? [];
  const words: string[] = [];
  for (const word of found) {
    const first = word.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39) words.push(...numbers(word));
    else words.push(word);
  }
  return words;
}
