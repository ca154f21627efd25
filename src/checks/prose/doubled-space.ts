import type { ProseCheck } from '../prose-check.ts';

/** Two spaces or more between words, and other white space than a plain space beside one. */
const wide = /(?<=[^\s\ue000])[ \t\u00a0]{2,}(?=[^\s\ue000])/g;

/** More than one space between two words. */
export const doubledSpace: ProseCheck = {
  rule: 'doubled-space',
  severity: 'warning',
  *look({ passages }, words) {
    for (const { words: text, start: from, style } of passages) {
      if (style === 'block') continue;
      for (const { 0: spaces, index } of text.matchAll(wide)) {
        const start = from + index;
        const end = start + spaces.length;
        yield { start, end, say: words.doubledSpace, edits: [{ start, end, text: ' ' }] };
      }
    }
  },
};
