import type { Edit, ProseCheck } from '../prose-check.ts';

/** The letters of the text that are typed in parts (o + ^ + `), each with its marks. */
const composed = /[^\p{M}\n][\p{M}]+/gu;

/** Letters typed in parts stand beside whole ones: they look alike, but neither a search nor a program takes them for the same. */
export const unicodeForm: ProseCheck = {
  rule: 'unicode-form',
  severity: 'warning',
  *look({ typed, source }, words) {
    if (typed === source.text) return;
    let shift = 0;
    let count = 0;
    let first: Edit | undefined;
    for (const { 0: written, index } of typed.matchAll(composed)) {
      const plain = written.normalize('NFC');
      if (plain === written) continue;
      const start = index - shift;
      first ??= { start, end: start + plain.length, text: plain };
      shift += written.length - plain.length;
      count++;
    }
    // Others than letters and marks: signs that have one form only, as the Kelvin sign.
    const at = first ?? { start: 0, end: 1, text: '' };
    // What is mended is not in the text that offsets count in: the whole file is written in NFC.
    yield { start: at.start, end: at.end, say: words.unicodeForm(Math.max(1, count)), edits: [] };
  },
};
