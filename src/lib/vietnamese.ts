/** Removes tone and vowel marks, and turns đ into d and the ƀ of Ê Đê names into b; case stays. */
export const unmark = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/ƀ/g, 'b')
    .replace(/Ƀ/g, 'B')
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

/** The letters under which an index by name has its parts, in the Vietnamese order, those of foreign names among them. */
export const initials: readonly string[] = [...letters];

/**
 * The letter of `initials` that a name begins with, by the sign that its slug begins with; empty for a digit, and for a
 * name that has neither.
 */
export function initialOf(name: string): string {
  for (const char of name.normalize('NFC')) {
    const plain = unmark(char).toLowerCase();
    if (!/^[a-z0-9]/.test(plain)) continue;
    const [bare = ''] = char
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300\u0309\u0303\u0301\u0323]/g, '')
      .normalize('NFC');
    const letter = initials.includes(bare) ? bare : plain.charAt(0);
    return initials.includes(letter) ? letter : '';
  }
  return '';
}

const isSpace = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || (code >= 0x1680 && code <= 0x3000 && /\s/.test(String.fromCharCode(code)));

/** Whether a character that is not white space makes a syllable of what it stands in: a letter or a digit. */
function isLetterOrDigit(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}

/** The number of syllables: in Vietnamese, what stands between spaces and holds a letter or digit. */
export function syllables(text: string): number {
  let count = 0;
  let counted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) counted = false;
    else if (!counted && isLetterOrDigit(text.codePointAt(at) ?? 0)) {
      counted = true;
      count += 1;
    }
  }
  return count;
}
