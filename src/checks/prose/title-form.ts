import type { ProseCheck } from '../prose-check.ts';

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');

/** A title that ends in a full stop, or is written in capitals from end to end. */
export const titleForm: ProseCheck = {
  rule: 'title-form',
  severity: 'warning',
  *look({ passages }, words) {
    for (const { kind, name, words: text, start, end } of passages) {
      if (name !== 'title' && kind !== 'heading') continue;
      const plain = text.replace(/[\ue000\ue001]/g, '').trimEnd();
      const found = letters(plain);
      if (found.length > 15 && found === found.toUpperCase() && plain.includes(' '))
        yield { start, end, say: words.capitals };
      else if (/[^.\s]\.$/.test(plain) && !/(?:\b\p{Lu}|TP|[Vv]\.v|v\.v)\.$/u.test(plain)) {
        const at = start + text.lastIndexOf('.');
        yield { start: at, end: at + 1, say: words.stopInTitle };
      }
    }
  },
};
