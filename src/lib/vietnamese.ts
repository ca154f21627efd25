/** Removes tone and vowel marks and turns đ into d; case stays. */
export const unmark = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC');

/** A URL name from a title or a label: đ to d, marks off, ASCII letters, digits and dashes, cut at a word. */
export function slugOf(text: string, longest = 80): string {
  const slug = unmark(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  const dash = cut.lastIndexOf('-');
  return (dash > 0 ? cut.slice(0, dash) : slug.slice(0, longest)).replace(/-+$/, '');
}

const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** A key that sorts by the Vietnamese alphabet (A Ă Â B C D Đ …), then by tone (ngang huyền hỏi ngã sắc nặng); no ICU. */
export function collationKey(text: string): string {
  let base = '';
  let tone = '';
  for (const char of text.normalize('NFC').toLowerCase()) {
    const parts = char.normalize('NFD');
    const mark = [...parts].find((part) => tones.indexOf(part) > 0) ?? '';
    const letter = parts.replace(mark, '').normalize('NFC');
    const rank = letters.indexOf(letter);
    if (rank >= 0) {
      base += String.fromCharCode(0x61 + rank);
      tone += String(Math.max(0, tones.indexOf(mark)));
    } else {
      base += /[0-9]/.test(letter) ? letter : ' ';
    }
  }
  return `${base}\u0001${tone}`;
}

/** The number of syllables: in Vietnamese, what stands between spaces and holds a letter or digit. */
export const syllables = (text: string): number => (text.match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length;
