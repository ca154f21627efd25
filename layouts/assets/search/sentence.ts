import type { Answer } from './answer.ts';
import type { Words } from './page.ts';

type Found = Extract<Answer, { readonly type: 'found' }>;

/** What the status line says of an answer, with `{n}` still to be filled in. */
export function sentenceOf(
  { total, isNear }: Pick<Found, 'total' | 'isNear'>,
  text: string,
  words: Words,
): string {
  if (text === '') return (total === 0 ? words.noneFiltered : words.foundFiltered) ?? '';
  const sentence = total === 0 ? words.none : isNear ? words.near : words.found;
  // What was asked for in quotation marks has its own.
  const quoted = /^["“].*["”]$/.test(text) ? /[“"]\{q\}["”]/ : '{q}';
  return (sentence ?? '').replace(quoted, () => text);
}
