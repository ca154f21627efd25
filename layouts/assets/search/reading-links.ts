import type { Answer } from './answer.ts';
import { element } from './markup.ts';
import type { Words } from './page.ts';
import { type Query, writeQuery } from './query.ts';

/** What the words were read as, and what else was searched for, with a way back to what was typed; nothing when that is all. */
export function readingLinks(
  { meant, also }: Pick<Extract<Answer, { readonly type: 'found' }>, 'meant' | 'also'>,
  query: Query,
  words: Words,
  ask: (query: Query) => void,
): (Node | string)[] {
  if (meant === undefined && also.length === 0) return [];
  const link = (text: string, other: Query): HTMLElement => {
    const anchor = element('a', { href: window.location.pathname + writeQuery(other) }, text);
    anchor.addEventListener('click', (event) => {
      event.preventDefault();
      ask(other);
    });
    return anchor;
  };
  const back = link(query.text, { ...query, exactly: true, pages: 1 });
  const read =
    meant === undefined
      ? []
      : [`${words.meant ?? ''} `, link(meant, { ...query, text: meant, pages: 1 }), '. '];
  const others = also
    .flatMap((text) => [', ', link(text, { ...query, text, exactly: true, pages: 1 })])
    .slice(1);
  const too = others.length === 0 ? [] : [`${words.also ?? ''} `, ...others, '. '];
  return [...read, ...too, `${words.exactly ?? ''} `, back, '.'];
}
