import type { Answer } from './answer.ts';
import type { Words } from './page.ts';

type Found = Extract<Answer, { readonly type: 'found' }>;

/** What the status line says of an answer, with `{n}` still to be filled in. */
export function sentenceOf(
  { total, isNear, isOfHeadlines }: Pick<Found, 'total' | 'isNear' | 'isOfHeadlines'>,
  text: string,
  words: Words,
): string {
  if (text === '') return (total === 0 ? words.noneFiltered : words.foundFiltered) ?? '';
  const found = isOfHeadlines ? words.foundAbove : words.found;
  const sentence = total === 0 ? words.none : isNear ? words.near : found;
  // What was asked for in quotation marks has its own.
  const quoted = /^["“].*["”]$/.test(text) ? /[“"]\{q\}["”]/ : '{q}';
  return (sentence ?? '').replace(quoted, () => text);
}
