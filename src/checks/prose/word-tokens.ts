import type { Passage, Span } from '../../model/prose.ts';

/** One word of a passage with its place in the file. */
export interface Word extends Span {
  readonly text: string;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

const known = new WeakMap<Passage, readonly Word[]>();

/** The words of a passage: letters and digits without a break. Found once, for several rules go through them. */
export function wordsOf(passage: Passage): readonly Word[] {
  const found = known.get(passage);
  if (found) return found;
  const words: Word[] = [];
  for (const { 0: text, index } of passage.words.matchAll(word)) {
    const start = passage.start + index;
    words.push({ text, start, end: start + text.length });
  }
  known.set(passage, words);
  return words;
}
