import type { Element, Nodes, Root } from 'hast';
import { isButtonLine } from './block-titles.ts';
import type { DropReason } from './draft.ts';
import {
  allOf,
  elementsIn,
  firstOf,
  isInline,
  namesOf,
  propertyOf,
  removeElements,
  textOf,
} from './element-text.ts';

/** Letters that a part may hold which is left out for its name alone: a paragraph of the article is longer. */
const longestNamed = 400;

const programs = new Set([
  ...[
    'script',
    'style',
    'link',
    'meta',
    'template',
    'base',
    'title',
    'button',
    'input',
    'select',
    'textarea',
  ],
  ...['svg', 'canvas', 'map', 'area', 'param', 'dialog', 'datalist', 'output', 'progress', 'meter', 'frame'],
]);

const names: readonly (readonly [reason: DropReason, names: RegExp])[] = [
  [
    'share',
    /(?:^|[\s_-])(?:share|sharing|shares|social|socials|addthis|addtoany|sharethis|fb-like|fb-share|zalo-share|like-?share|chia-?se|sharebox|social-?share|boxshare)(?:$|[\s_\d-])/,
  ],
  [
    'advert',
    /(?:^|[\s_-])(?:ads?|adv|advert|advertisement|adsbygoogle|banner|quang-?cao|qc|sponsor(?:ed)?|dfp|taboola|outbrain|mgid)(?:$|[\s_\d-])/,
  ],
  ['comments', /(?:^|[\s_-])(?:comments?|binh-?luan|fb-comments|disqus|ykien|y-kien)(?:$|[\s_\d-])/],
  [
    'tools',
    /(?:^|[\s_-])(?:tools?|toolbar|print|printer|breadcrumbs?|pagination|rating|vote|font-?size|audio-?player|newsletter|subscribe|google-?news|skip-?link|back-?to-?top|sr-only|screen-reader-text|visually-hidden)(?:$|[\s_\d-])/,
  ],
];

const sharer =
  /facebook\.com\/(?:sharer|share|dialog)|twitter\.com\/(?:intent|share|home\?status)|x\.com\/intent|zalo\.me\/share|plus\.google\.com\/share|linkedin\.com\/(?:share|cws)|pinterest\.[a-z.]+\/pin\/create|t\.me\/share|link\.apps\.zing\.vn|^mailto:\?/i;

/** Why a part of a body is not of the article; undefined for what is. */
function reasonOf(element: Element): DropReason | undefined {
  const { tagName } = element;
  if (programs.has(tagName)) return 'program';
  const style = propertyOf(element, 'style');
  if (
    element.properties.hidden !== undefined &&
    element.properties.hidden !== null &&
    element.properties.hidden !== false
  )
    return 'hidden';
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return 'hidden';
  const href = tagName === 'a' ? propertyOf(element, 'href').trim() : '';
  if (/^javascript:/i.test(href) && isButtonLine(textOf(element))) return 'share';
  if (sharer.test(href) && textOf(element).length < 40) return 'share';
  const text = textOf(element);
  if (tagName === 'nav' && text.length <= longestNamed) return 'tools';
  if (!isInline(element) && text.length <= 60 && isButtonLine(text)) return 'share';
  if (text.length > longestNamed || firstOf(element, 'figure', 'table') !== undefined) return undefined;
  const called = namesOf(element);
  return called === '' ? undefined : names.find(([, pattern]) => pattern.test(called))?.[0];
}

/** A part that was taken out, with why and its words. */
export interface TakenOut {
  readonly reason: DropReason;
  readonly text: string;
}

/** Takes out of a body what is not of the article, and what the caller names. */
export function dropFurniture(root: Root, named: ReadonlyMap<Nodes, DropReason>): TakenOut[] {
  const taken: TakenOut[] = [];
  const gone = new Set<Nodes>();
  // A picture for readers without scripts stands beside the one that a script was to load.
  for (const fallback of allOf(root, 'noscript')) {
    const images = allOf(fallback, 'img').length;
    if (images > 0 || textOf({ ...fallback, tagName: 'div' }) === '') gone.add(fallback);
    else fallback.tagName = 'div';
  }
  const below = new Set<Nodes>();
  for (const element of elementsIn(root)) {
    if (gone.has(element) || below.has(element)) {
      for (const child of element.children) below.add(child);
      continue;
    }
    const reason = named.get(element) ?? reasonOf(element);
    if (reason === undefined) continue;
    gone.add(element);
    for (const child of element.children) below.add(child);
    const text = textOf(element);
    if (text !== '') taken.push({ reason, text });
  }
  removeElements(root, gone);
  return taken;
}
