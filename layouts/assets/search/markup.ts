import type { Piece } from './quick/passage.ts';

/** What stands in an element. */
export type Child = Node | string;

/** An element with its attributes and what stands in it; text is text. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Pieces of a text, the hits marked. */
export const printed = (pieces: readonly Piece[]): Child[] =>
  pieces.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));

/** `2024-07-15` as the language writes it; what is written out already stays. */
export const dateText = (date: string, form: string): string => {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  const [y = '', mm = '', dd = ''] = date.split('-');
  return form.replace('{dd}', dd).replace('{mm}', mm).replace('{y}', y);
};
