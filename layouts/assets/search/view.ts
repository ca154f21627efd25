import { type FacetName, facetNames } from '../../../src/search/quick-article.ts';
import type { Result } from './answer.ts';
import { type Child, dateText, element, printed } from './markup.ts';
import type { Words } from './page.ts';
import type { Query } from './query.ts';
import type { Choice } from './quick/narrow.ts';
import type { Piece } from './quick/passage.ts';

/** One result: picture, headline (the only link), excerpt with the hits marked, section and date. */
export function resultItem(result: Result, base: string, words: Words): HTMLElement {
  const item = element('li', { class: 'search-item', 'data-url': result.url });
  // An article without a picture of its own may carry some other address here.
  if (/^anh\/[\w-]+\.jpg$/.test(result.image))
    item.append(element('img', { src: base + result.image, alt: '', loading: 'lazy', decoding: 'async' }));
  const facts: Child[] = [
    [result.category, dateText(result.date, words.date ?? '')].filter((part) => part !== '').join(' · '),
  ];
  if (result.corrected)
    facts.push(' · ', element('span', { class: 'search-corrected' }, words.corrected ?? ''));
  item.append(
    element(
      'div',
      { class: 'search-text' },
      element(
        'h2',
        {},
        element('a', { href: base + result.url.replace(/^\//, '') }, ...printed(result.title)),
      ),
      element('p', { class: 'search-excerpt' }, ...printed(result.excerpt)),
      element('p', { class: 'search-meta' }, ...facts),
    ),
  );
  return item;
}

/** Shows another excerpt in a result, if it is still there. */
export function replaceExcerpt(list: HTMLElement, url: string, excerpt: readonly Piece[]): void {
  for (const item of list.children)
    if (item instanceof HTMLElement && item.dataset.url === url)
      item.querySelector('.search-excerpt')?.replaceChildren(...printed(excerpt));
}

/** Values of a facet that are shown; of topics and authors there may be thousands. */
const mostChoices = 12;

const compare = (name: FacetName, a: Choice, b: Choice): number =>
  (a.value < b.value ? -1 : 1) * (name === 'month' ? -1 : 1);

/** Fills a facet with its boxes. Years stand newest first, all others by their number of articles. */
export function fillFacet(
  facet: HTMLElement,
  name: FacetName,
  choices: readonly Choice[],
  query: Query,
  count: (value: number) => string,
): void {
  const chosen = new Set(query.narrowing[name]);
  const missing = [...chosen].filter((value) => !choices.some((choice) => choice.value === value));
  const shown = [...choices, ...missing.map((value) => ({ value, count: 0 }))]
    .filter((choice) => choice.count > 0 || chosen.has(choice.value))
    .sort((a, b) => (name === 'month' || a.count === b.count ? compare(name, a, b) : b.count - a.count))
    .filter((choice, at) => name === 'month' || at < mostChoices || chosen.has(choice.value));
  const rows = shown.map((choice) => {
    const box = element('input', { type: 'checkbox', value: choice.value, 'data-facet-box': name });
    if (box instanceof HTMLInputElement) box.checked = chosen.has(choice.value);
    const number = element('span', { class: 'search-count' }, ` ${count(choice.count)}`);
    return element('li', {}, element('label', {}, box, ` ${choice.value}`, number));
  });
  const active = document.activeElement;
  const held = active instanceof HTMLInputElement && facet.contains(active) ? active.value : undefined;
  facet.querySelector('ul')?.replaceChildren(...rows);
  for (const box of facet.querySelectorAll('input')) if (box.value === held) box.focus();
  facet.hidden = rows.length === 0;
}

/** The facet that a box belongs to, and its value; undefined for anything else. */
export function boxOf(
  target: EventTarget | null,
): { name: FacetName; value: string; on: boolean } | undefined {
  if (!(target instanceof HTMLInputElement)) return undefined;
  const name = facetNames.find((candidate) => candidate === target.dataset.facetBox);
  return name && { name, value: target.value, on: target.checked };
}
