import { showText } from '../../../src/search/text.ts';
import type { Choice } from './engine.ts';
import { excerptPieces } from './excerpt.ts';
import type { Fragment } from './pagefind.ts';
import { type FacetName, facetNames, type Query } from './query.ts';

type Child = Node | string;

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: Child[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** One result: picture, headline (the only link), excerpt with the hits marked, section and date. */
export function resultItem(result: Fragment, base: string, withExcerpt: boolean): HTMLElement {
  const { title = '', summary = '', date = '', image = '' } = result.meta;
  const text = withExcerpt
    ? excerptPieces(result.excerpt).map(({ text, hit }) => (hit ? element('mark', {}, text) : text))
    : [showText(summary)];
  const section = result.filters.category?.map(showText).join(', ') ?? '';
  const item = element('li', { class: 'search-item' });
  // An article without a picture of its own may carry some other address here.
  if (/^anh\/[\w-]+\.jpg$/.test(image))
    item.append(element('img', { src: base + image, alt: '', loading: 'lazy', decoding: 'async' }));
  item.append(
    element(
      'div',
      { class: 'search-text' },
      element('h2', {}, element('a', { href: result.url }, showText(title))),
      element('p', { class: 'search-excerpt' }, ...text),
      element(
        'p',
        { class: 'search-meta' },
        [section, showText(date)].filter((part) => part !== '').join(' · '),
      ),
    ),
  );
  return item;
}

/** Fills a facet with its boxes. Years stand newest first, sections by their number of articles. */
export function fillFacet(
  facet: HTMLElement,
  name: FacetName,
  choices: readonly Choice[],
  query: Query,
  count: (value: number) => string,
): void {
  const chosen = new Set(query.chosen[name]);
  const missing = [...chosen].filter((value) => !choices.some((choice) => choice.value === value));
  const shown = [...choices, ...missing.map((value) => ({ value, count: 0 }))]
    .filter((choice) => choice.count > 0 || chosen.has(choice.value))
    .sort((a, b) => (name === 'year' || a.count === b.count ? compare(name, a, b) : b.count - a.count));
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

const compare = (name: FacetName, a: Choice, b: Choice): number =>
  (a.value < b.value ? -1 : 1) * (name === 'year' ? -1 : 1);

/** The facet that a box belongs to, and its value; undefined for anything else. */
export function boxOf(
  target: EventTarget | null,
): { name: FacetName; value: string; on: boolean } | undefined {
  if (!(target instanceof HTMLInputElement)) return undefined;
  const name = facetNames.find((candidate) => candidate === target.dataset.facetBox);
  return name && { name, value: target.value, on: target.checked };
}
