import type { Root } from 'hast';
import type { Note } from './draft.ts';
import { firstOf, made, propertyOf, replaceElements, textOf } from './element-text.ts';

/** The address of a link as the archive may hold it; undefined for what must not or cannot be followed. */
function followed(href: string, base: string | undefined): string | undefined {
  const text = href.trim();
  if (/^mailto:[^\s?]+@[^\s?]+$/i.test(text) || /^tel:\+?[\d.-]+$/i.test(text)) return text;
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.hostname === '') return undefined;
  return url.href;
}

/**
 * Leaves links that lead somewhere on the web, and takes the others off their words: programs, places on the same page,
 * addresses that mean nothing without a site. Links to notes below the text stay for the finder of footnotes.
 */
export function tidyLinks(body: Root, base: string | undefined): Note[] {
  const notes: Note[] = [];
  const here = base === undefined || !URL.canParse(base) ? undefined : new URL(base);
  replaceElements(body, (element) => {
    if (element.tagName !== 'a') return undefined;
    const href = propertyOf(element, 'href').trim();
    if (href.startsWith('#')) return undefined;
    const url = followed(href, base);
    if (here && url?.includes('#') && url.replace(/#.*$/, '') === here.href.replace(/#.*$/, ''))
      return [made('a', element.children, { ...element.properties, href: new URL(url).hash })];
    if (url !== undefined) return [made('a', element.children, { href: url, id: propertyOf(element, 'id') })];
    // Browsers read over white space within the name of a protocol.
    if (
      href !== '' &&
      !/^(?:javascript|vbscript|data|about):/i.test(href.replace(/\s+/g, '')) &&
      textOf(element) !== ''
    )
      notes.push({ kind: 'lost-link', text: `${textOf(element)} (${href})` });
    // The anchor of a note keeps its name.
    const anchor = propertyOf(element, 'id') || propertyOf(element, 'name');
    return anchor === '' ? element.children : [made('span', element.children, { id: anchor })];
  });
  return notes;
}

/** Takes off the links that still lead to a place on the page, once footnotes are found. */
export const dropAnchors = (body: Root): void =>
  replaceElements(body, (element) => {
    if (element.tagName !== 'a') return undefined;
    if (propertyOf(element, 'href').startsWith('#')) return element.children;
    return textOf(element) === '' && firstOf(element, 'img') === undefined ? element.children : undefined;
  });
