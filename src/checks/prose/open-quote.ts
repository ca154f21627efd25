import type { Passage } from '../../model/prose.ts';
import type { ProseCheck } from '../prose-check.ts';

const pairs = [
  ['“', '”'],
  ['(', ')'],
] as const;

/** “a)” and “12)” number the parts of a text; a face is smiled at. */
const numbered = /(?:^|[^\p{L}\p{N}])(?:\p{L}|[ivx]{1,4}|\d{1,2})$|[:;]-?\)*$/u;

/** A mark that stands alone, as an offset of the file. */
interface Lone {
  readonly opened: number | undefined;
  readonly stray: number | undefined;
}

function loneMarks(passages: readonly Passage[], open: string, close: string): Lone {
  let depth = 0;
  let opened: number | undefined;
  let stray: number | undefined;
  // A straight mark may open or close anything; mixing them is another rule's business.
  if (open === '“' && passages.some(({ words }) => /["'‘’„‟«»]/.test(words))) return { opened, stray };
  for (const { words, start } of passages) {
    // Speech of several paragraphs is opened in each of them, and closed in the last.
    if (open === '“' && /^[\s\ue000]*“/.test(words)) depth = 0;
    for (let at = 0; at < words.length; at++) {
      const sign = words.charAt(at);
      // An aside of marks alone, “(?!”, is closed by the end of its sentence.
      if (open === '(' && /^\([?!]+\s*$/.test(words.slice(at))) break;
      if (sign === open) {
        if (depth === 0) opened = start + at;
        depth++;
      } else if (sign === close && depth > 0) depth--;
      else if (sign === close && !numbered.test(words.slice(Math.max(0, at - 8), at))) stray ??= start + at;
    }
  }
  return { opened: depth > 0 ? opened : undefined, stray };
}

/** A quotation mark or bracket that is opened and nowhere closed, or closed and nowhere opened. */
export const openQuote: ProseCheck = {
  rule: 'open-quote',
  severity: 'warning',
  *look({ passages }, words) {
    const fields = passages.filter(({ kind }) => kind === 'field').map((field) => [field]);
    const body = passages.filter(({ kind }) => kind !== 'field');
    for (const text of [...fields, body])
      for (const [open, close] of pairs) {
        const { opened, stray } = loneMarks(text, open, close);
        if (opened !== undefined) yield { start: opened, end: opened + 1, say: words.notClosed(open, close) };
        if (stray !== undefined) yield { start: stray, end: stray + 1, say: words.notOpened(open, close) };
      }
  },
};
