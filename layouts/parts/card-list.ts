import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Card } from '../../src/model/catalogue.ts';

/** Cards as a list; nothing when there are none. `print` makes one card, told its place from 0. */
export const cardList = (
  cards: readonly Card[],
  className: string,
  print: (card: Card, index: number) => SafeHtml,
): SafeHtml | false =>
  cards.length > 0 &&
  html`<ul class="${className}" role="list">${cards.map((card, index) => html`<li>${print(card, index)}</li>\n`)}</ul>\n`;
