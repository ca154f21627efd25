import type { ProseCheck } from '../prose-check.ts';

/** A space before a mark that closes what is before it. Three dots, a decimal (“ ,5”) and a face are none. */
const before = /(?<=[\p{L}\p{N}”)])[ \u00a0]+([,;:!?]|\.(?!\.|\d))(?=[\s”)]|$)/gmu;
/** No space behind a comma or a stop between two words; a stop before a small letter is that of an address or of a short form. */
const behind = /(?<=[\p{Ll}”)])([,;!?])(?=[\p{L}“(])|(?<=\p{Ll}{2}|”)(\.)(?=\p{Lu}\p{Ll})/gu;
/** A space inside a bracket or a quotation mark. */
const inside = /([(“])[ \u00a0](?=\S)|(?<=\S)[ \u00a0]([)”])/gu;

/** A space where no space belongs beside a mark, or none where one does. */
export const markSpacing: ProseCheck = {
  rule: 'mark-spacing',
  severity: 'warning',
  *look({ passages, isVietnamese }, words) {
    if (!isVietnamese) return;
    for (const { words: text, start: from } of passages) {
      for (const { 0: found, 1: mark = '', index } of text.matchAll(before))
        yield { start: from + index, end: from + index + found.length, say: words.spaceBefore(mark) };
      for (const { 0: mark, index } of text.matchAll(behind))
        yield { start: from + index, end: from + index + mark.length, say: words.noSpaceBehind(mark) };
      for (const { 0: found, index } of text.matchAll(inside))
        yield { start: from + index, end: from + index + found.length, say: words.spaceInside(found.trim()) };
    }
  },
};
