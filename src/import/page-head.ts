import type { Element, Root } from 'hast';
import { type PrintedDate, printedDate } from '../lib/printed-date.ts';
import { captionWords } from './caption-words.ts';
import { cleanLine, comparable } from './clean-text.ts';
import type { DraftPicture, Note } from './draft.ts';
import { allOf, elementsIn, firstOf, propertyOf, textOf } from './element-text.ts';
import { elementsOfPart, findParts } from './find-parts.ts';
import { absolute } from './find-related.ts';
import { namesIn } from './lift-lines.ts';
import type { PageData } from './page-data.ts';
import type { Profile } from './profile.ts';

/** What stands above and beside the text of an article. Empty where the page does not say. */
export interface PageHead {
  readonly title: string;
  readonly titleElement?: Element;
  readonly kicker: string;
  readonly summary: string;
  readonly date?: PrintedDate;
  readonly updated?: PrintedDate;
  readonly authors: readonly string[];
  readonly sections: readonly string[];
  readonly topics: readonly string[];
  readonly from?: { readonly name: string; readonly url?: string };
  readonly legacy?: string;
  readonly image?: DraftPicture;
  /** The elements that all this was taken from: they are no part of the body. */
  readonly elements: ReadonlySet<Element>;
  readonly notes: readonly Note[];
}

/** Letters of a kicker, as its field takes them. */
const longestKicker = 100;
/** Letters of a line that holds a date. */
const longestDate = 120;

/** Where a browser that saved the page says it was. */
function savedFrom(page: Root): string | undefined {
  for (const node of page.children)
    if (node.type === 'comment') {
      const url = /saved from url=\(\d+\)(\S+)/i.exec(node.value)?.[1];
      if (url !== undefined) return absolute(url, undefined);
    }
  return undefined;
}

function addressOf(
  page: Root,
  data: PageData,
  given: string | undefined,
  base: string | undefined,
): string | undefined {
  const named = [given, ...data.addresses].map((url) =>
    url === undefined ? undefined : absolute(url, base),
  );
  const found = named.find((url) => url !== undefined && new URL(url).pathname !== '/') ?? savedFrom(page);
  return found?.replace(/#.*$/, '');
}

/** The headline that readers see: of several first-level headings the one that the page also names to machines. */
function titleOf(page: Root, data: PageData, profile: Profile): { text: string; element?: Element } {
  const tab = firstOf(page, 'title');
  const called = [
    data.title,
    tab === undefined ? '' : cleanLine(tab.children.map((c) => ('value' in c ? c.value : '')).join('')),
  ]
    .map(comparable)
    .filter((text) => text !== '');
  const found = [...findParts(page, profile, 'title')].filter(({ text }) => text.length <= 300);
  const same = found.find(({ text }) =>
    called.some((name) => name.startsWith(comparable(text)) && comparable(text).length > 8),
  );
  const [first] = found;
  const chosen = same ?? (first && (data.title === '' || first.element.tagName === 'h1') ? first : undefined);
  if (chosen) return chosen;
  const site = data.siteName === '' ? '' : comparable(data.siteName);
  const bare = (
    data.title || (tab ? cleanLine(tab.children.map((c) => ('value' in c ? c.value : '')).join('')) : '')
  ).replace(/\s+[|–—-]\s+([^|–—-]+)$/, (whole, end: string) =>
    site === '' || comparable(end) === site || /báo|online|news|\.vn/i.test(end) ? '' : whole,
  );
  return { text: bare };
}

/** The date that readers see, if it says the hour or the page tells machines no better one. */
function dateOf(
  page: Root,
  data: PageData,
  profile: Profile,
  notes: Note[],
): { date?: PrintedDate; element?: Element; updated?: PrintedDate } {
  const told = printedDate(data.published);
  let seen: { date: PrintedDate; element: Element } | undefined;
  let updated: PrintedDate | undefined;
  for (const { element, text } of findParts(page, profile, 'date')) {
    if (text.length > longestDate) continue;
    const date =
      printedDate(text) ?? printedDate(propertyOf(element, 'dateTime') || propertyOf(element, 'content'));
    if (date === undefined) continue;
    if (/cập nhật|sửa lúc|updated/i.test(text) && seen !== undefined) updated ??= date;
    else if (seen === undefined || (seen.date.year === undefined && date.year !== undefined))
      seen = { date, element };
  }
  seen ??= loneDate(page);
  const date = seen?.date;
  const differs =
    date &&
    told &&
    (date.day !== told.day || date.month !== told.month || (date.year ?? told.year) !== told.year);
  if (differs && seen) notes.push({ kind: 'date-differs', text: textOf(seen.element) });
  if (date && !date.weekdayFits && seen) notes.push({ kind: 'weekday', text: textOf(seen.element) });
  const best =
    date === undefined
      ? told
      : date.hour === undefined && told && !differs
        ? told
        : date.year === undefined && told
          ? { ...date, ...(told.year !== undefined && { year: told.year }) }
          : date;
  return { ...(best && { date: best }), ...(seen && { element: seen.element }), ...(updated && { updated }) };
}

/** A short line that is nothing but a date with its year, for pages whose makers gave it no name. */
function loneDate(page: Root): { date: PrintedDate; element: Element } | undefined {
  for (const element of elementsIn(page)) {
    const text = textOf(element);
    if (text.length < 8 || text.length > 80) continue;
    const date = printedDate(text);
    if (date?.year !== undefined && date.rest === '') return { date, element };
  }
  return undefined;
}

/** Finds what stands above and beside the text. */
export function pageHead(
  page: Root,
  data: PageData,
  profile: Profile,
  { legacy: given }: { readonly legacy?: string },
): PageHead {
  const notes: Note[] = [];
  const elements = new Set<Element>();
  const first = (part: Parameters<typeof findParts>[2], fits: (text: string) => boolean): string => {
    for (const { element, text } of findParts(page, profile, part)) {
      if (!fits(text)) continue;
      elements.add(element);
      return text;
    }
    return '';
  };
  const legacy = addressOf(page, data, given, profile.base);
  const title = titleOf(page, data, profile);
  if (title.element) elements.add(title.element);
  const { date, element: dateElement, updated: seenUpdated } = dateOf(page, data, profile, notes);
  if (dateElement) elements.add(dateElement);
  const key = comparable(title.text);
  const seen = first(
    'summary',
    (text) => text.length >= 30 && text.length <= 2_000 && comparable(text) !== key,
  );
  // What is said to machines alone may be cut, or be the beginning of the text.
  const kicker = first('kicker', (text) => text.length <= longestKicker && comparable(text) !== key);
  const updated = seenUpdated ?? (data.modified === '' ? undefined : printedDate(data.modified));
  const authors: string[] = [];
  for (const { element, text } of findParts(page, profile, 'authors')) {
    const names = text.length <= 120 ? namesIn(text) : undefined;
    if (names === undefined) continue;
    elements.add(element);
    authors.push(...names);
  }
  const told = data.authors.flatMap((text) =>
    /^https?:/.test(text) || text === data.siteName ? [] : (namesIn(text) ?? []),
  );
  const sourceText = first('source', (text) => text.length <= 120 && text.length > 1);
  const sourceName = sourceText
    .replace(/^[(\s]*(?:theo|nguồn(?: tin)?)\s*:?\s*/iu, '')
    .replace(/[)\s.]+$/, '');
  const sourceLink = [...elements]
    .flatMap((element) => (textOf(element) === sourceText ? [element, ...allOf(element, 'a')] : []))
    .find(({ tagName }) => tagName === 'a');
  const sourceUrl = sourceLink && absolute(propertyOf(sourceLink, 'href'), undefined);
  const avatar = [...elementsOfPart(page, profile, 'image')].find((element) => leadOf(element) !== undefined);
  const image = avatar && leadOf(avatar);
  if (avatar && image) elements.add(avatar);
  const sections = [...findParts(page, profile, 'section')]
    .map(({ text }) => text)
    .filter((text) => text.length <= 60);
  const topics = [...findParts(page, profile, 'topics')]
    .map(({ text }) => text.replace(/^#\s*/, ''))
    .filter((text) => text.length <= 80);
  return {
    title: title.text,
    ...(title.element && { titleElement: title.element }),
    kicker,
    summary: seen,
    ...(date && { date }),
    ...(updated && { updated }),
    authors: unique(authors.length > 0 ? authors : told),
    sections: unique([...data.sections.slice(0, 1), ...sections.toReversed(), ...data.sections]),
    topics: unique(topics.length > 0 ? topics : data.topics),
    ...(sourceName !== '' && {
      from: { name: sourceName, ...(sourceUrl !== undefined && { url: sourceUrl }) },
    }),
    ...(legacy !== undefined && { legacy }),
    ...(image && { image }),
    elements,
    notes,
  };
}

function leadOf(element: Element): DraftPicture | undefined {
  const image = element.tagName === 'img' ? element : firstOf(element, 'img');
  if (image === undefined) return undefined;
  const places = ['dataOriginal', 'dataSrc', 'src']
    .map((name) => propertyOf(image, name))
    .filter((place) => place !== '');
  return { places, alt: cleanLine(propertyOf(image, 'alt')), ...captionWords(textOf(element)) };
}

/** Texts of a list, each once, whatever their case. */
function unique(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = comparable(text);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
