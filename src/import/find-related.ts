import type { Element, Parents, Root } from 'hast';
import { isListTitle, isRelatedTitle } from './block-titles.ts';
import { comparable } from './clean-text.ts';
import type { DraftRelated } from './draft.ts';
import {
  allOf,
  type Content,
  elementsIn,
  isBlank,
  isElement,
  isInline,
  namesOf,
  propertyOf,
  textOf,
} from './element-text.ts';

/** Letters of a headline; a link of more is a sentence of the text. */
const longestTitle = 250;
/** Letters of the summary that may stand below a link. */
const longestSummary = 400;

/** The links of blocks, each title once: newspapers print it again for the picture. */
export function linksOf(nodes: readonly Content[], base: string | undefined): DraftRelated[] {
  const found = new Map<string, DraftRelated>();
  for (const link of nodes.flatMap((node) => (isElement(node) ? [node, ...elementsIn(node)] : []))) {
    if (link.tagName !== 'a') continue;
    const picture = allOf(link, 'img').map((image) => propertyOf(image, 'alt'))[0];
    const title = textOf(link) || propertyOf(link, 'title') || (picture ?? '');
    const url = absolute(propertyOf(link, 'href'), base);
    if (comparable(title).length < 8 || title.length > longestTitle) continue;
    const key = url ?? comparable(title);
    const before = found.get(key);
    // Of two links to one place the headline is the longer, and the link of a picture has none.
    if (before === undefined || (textOf(link) !== '' && before.title.length < title.length))
      found.set(key, { title, ...(url !== undefined && { url }) });
  }
  return [...found.values()];
}

/** An address as the page means it; undefined when it is none of the web. */
export function absolute(href: string, base: string | undefined): string | undefined {
  const text = href.trim();
  if (text === '' || text.startsWith('#') || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : undefined;
}

const linkLetters = (node: Element): number =>
  allOf(node, 'a').reduce((sum, link) => sum + textOf(link).length, 0);

/** Whether a block is links, with little else. */
const isLinks = (node: Content): boolean =>
  isElement(node) && linkLetters(node) > 0 && linkLetters(node) >= textOf(node).length * 0.5;

/**
 * The blocks below a title that are links with their summaries. A block of words after a link is its summary only where
 * another link follows, or where the links before had theirs: else the article goes on.
 */
function blocksBelow(children: readonly Content[], at: number): Content[] {
  const rest = children.slice(at + 1).filter((child) => !isBlank(child));
  const taken: Content[] = [];
  let summaries = 0;
  for (const [index, child] of rest.entries()) {
    const before = rest[index - 1];
    const next = rest[index + 1];
    const afterLink = index > 0 && before !== undefined && isLinks(before);
    const alike = isElement(next) && isElement(before) && isLinks(next) && next.tagName === before.tagName;
    const links = taken.filter(isLinks).length;
    const short = isElement(child) && !isInline(child) && textOf(child).length <= longestSummary;
    if (isLinks(child) || (isElement(child) && textOf(child) === '')) taken.push(child);
    else if (short && afterLink && (alike || (summaries > 0 && summaries === links - 1))) {
      taken.push(child);
      summaries += 1;
    } else break;
  }
  while (taken.length > 0 && !taken.some(isLinks)) taken.pop();
  return taken;
}

const relatedName = /relat|lien-?quan|tin-?khac|more-?news|read-?more|xem-?them|insertlink|hotnews/;

/** A box within the text that its maker called related, and that holds links and little else. */
function isNamedRelated(element: Element): boolean {
  if (isInline(element) || element.tagName === 'p') return false;
  const called = `${namesOf(element)} ${propertyOf(element, 'type').toLowerCase()} ${propertyOf(element, 'dataType').toLowerCase()}`;
  if (!relatedName.test(called)) return false;
  const letters = textOf(element).length;
  return letters <= 1_200 && linkLetters(element) > 0 && linkLetters(element) >= letters * 0.4;
}

/** Blocks of a page that hold links to other articles. */
export interface RelatedBlocks {
  readonly links: readonly DraftRelated[];
  /** What to take out of the body. */
  readonly blocks: ReadonlySet<Content>;
}

/** Finds what stands below “Có thể bạn quan tâm”, “Tin cùng chuyên mục” and the like, and lines “Xem thêm: …” of links. */
export function findRelated(root: Root | Element, base: string | undefined): RelatedBlocks {
  const blocks = new Set<Content>();
  const links: DraftRelated[] = [];
  const visit = (parent: Parents): void => {
    const children = parent.children as Content[];
    for (const [at, child] of children.entries()) {
      if (!isElement(child) || blocks.has(child)) continue;
      const text = textOf(child);
      if (text.length <= 40 && (isRelatedTitle(text) || isListTitle(text)) && !isInline(child)) {
        const below = blocksBelow(children, at);
        if (below.length > 0) {
          for (const block of [child, ...below]) blocks.add(block);
          if (!isListTitle(text)) links.push(...linksOf(below, base));
          continue;
        }
      }
      if (isNamedRelated(child)) {
        blocks.add(child);
        links.push(...linksOf([child], base));
        continue;
      }
      // The title and its links may share one block.
      const [first, ...rest] = child.children.filter((inner) => !isBlank(inner));
      const head = first === undefined ? '' : first.type === 'text' ? first.value : textOf(first);
      const titled = isRelatedTitle(head) || isListTitle(head) || /^\s*(?:>>|»|→|►)/.test(text);
      if (titled && (rest.length > 0 || /^\s*[>»→►]/.test(text)) && linkLetters(child) > 0) {
        const outside = text.length - linkLetters(child) - head.length;
        if (
          outside <= longestSummary &&
          (isLinks(child) || linkLetters(child) >= (text.length - head.length) * 0.4)
        ) {
          blocks.add(child);
          if (!isListTitle(head)) links.push(...linksOf([child], base));
          continue;
        }
      }
      visit(child);
    }
  };
  visit(root);
  return { links, blocks };
}
