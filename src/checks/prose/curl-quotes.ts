import type { Passage } from '../../model/prose.ts';
import type { Edit, Finding } from '../prose-check.ts';

/** A pair of straight quotation marks within one line, open after a space and closed before one; an inch or a minute is none. */
const pair = /(?<![\p{L}\p{N}"=])(\ue000?")(?=[^\s"])([^"\n]*?[^\s"])(\ue000?")(?![\p{L}\p{N}"])/gu;

/** What turns the straight marks of a passage; a backslash of the YAML before one goes with it. */
function* curl({ words, start }: Passage): Iterable<Edit> {
  for (const { 1: open = '', 2: inner = '', 3: close = '', index } of words.matchAll(pair)) {
    const from = start + index;
    const to = from + open.length + inner.length;
    yield { start: from, end: from + open.length, text: '“' };
    yield { start: to, end: to + close.length, text: '”' };
  }
}

/** All straight quotation marks of a text, told at the first of them. */
export function* tellStraight(passages: readonly Passage[], say: Finding['say']): Iterable<Finding> {
  const edits = passages.flatMap((passage) => [...curl(passage)]);
  const [first] = edits;
  if (first) yield { start: first.start, end: first.end, say, edits };
}

/** Whether a text has curly quotation marks. */
export const hasCurly = (passages: readonly Passage[]): boolean =>
  passages.some(({ words }) => /[“”]/.test(words));
