import type { ProseCheck } from '../prose-check.ts';

/** Signs without width that come along when text is copied; none has a meaning between Latin letters. */
const hidden = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

/** Signs that nobody sees and that cut words apart for the search. */
export const invisibleSign: ProseCheck = {
  rule: 'invisible-sign',
  severity: 'warning',
  *look({ passages }, words) {
    for (const { words: text, start: from } of passages)
      for (const { 0: found, index } of text.matchAll(hidden)) {
        const [start, end] = [from + index, from + index + found.length];
        const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
        yield { start, end, say: words.invisibleSign(code), edits: [{ start, end, text: '' }] };
      }
  },
};
