import type { Passage } from '../../model/prose.ts';
import type { Edit, Finding, ProseCheck } from '../prose-check.ts';

/** A pair of straight quotation marks within one line, open after a space and closed before one; an inch or a minute is none. */
const pair = /(?<![\p{L}\p{N}"=])(\ue000?")(?=[^\s"])([^"\n]*?[^\s"])(\ue000?")(?![\p{L}\p{N}"])/gu;

/** What turns the straight marks of a passage; a backslash of the YAML before one goes with it. */
export function* curl({ words, start }: Passage): Iterable<Edit> {
  for (const { 1: open = '', 2: inner = '', 3: close = '', index } of words.matchAll(pair)) {
    const from = start + index;
    const to = from + open.length + inner.length;
    yield { start: from, end: from + open.length, text: '“' };
    yield { start: to, end: to + close.length, text: '”' };
  }
}

/** Straight quotation marks beside curly ones in one text. A text that has straight ones alone is another rule's business. */
function* tell(passages: readonly Passage[], say: Finding['say']): Iterable<Finding> {
  const edits = passages.flatMap((passage) => [...curl(passage)]);
  const [first] = edits;
  if (first) yield { start: first.start, end: first.end, say, edits };
}

const hasCurly = (passages: readonly Passage[]): boolean => passages.some(({ words }) => /[“”]/.test(words));

/** Straight quotation marks in a text that has curly ones too. */
export const mixedQuotes: ProseCheck = {
  rule: 'mixed-quotes',
  severity: 'warning',
  *look({ passages }, words) {
    if (hasCurly(passages)) yield* tell(passages, words.mixedQuotes);
  },
};

/** Straight quotation marks in a text that has no others. */
export const straightQuotes: ProseCheck = {
  rule: 'straight-quotes',
  severity: 'warning',
  *look({ passages }, words) {
    if (!hasCurly(passages)) yield* tell(passages, words.straightQuotes);
  },
};
