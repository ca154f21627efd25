import type { Words } from './page.ts';
import { type Query, writeQuery } from './query.ts';
import { element } from './view.ts';

/** What the words were read as, with a way back to what was typed; nothing when they were read as they stand. */
export function readingLinks(
  meant: string | undefined,
  query: Query,
  words: Words,
  ask: (query: Query) => void,
): (Node | string)[] {
  if (meant === undefined) return [];
  const link = (text: string, other: Query): HTMLElement => {
    const anchor = element('a', { href: window.location.pathname + writeQuery(other) }, text);
    anchor.addEventListener('click', (event) => {
      event.preventDefault();
      ask(other);
    });
    return anchor;
  };
  const better = link(meant, { ...query, text: meant, pages: 1 });
  const back = link(query.text, { ...query, exactly: true, pages: 1 });
  return [`${words.meant ?? ''} `, better, `. ${words.exactly ?? ''} `, back, '.'];
}
