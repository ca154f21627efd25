import type { Element, Nodes, Root } from 'hast';
import { allOf, elementsIn, isElement, made, textOf } from './element-text.ts';
import { type FoundPart, findParts } from './find-parts.ts';
import type { Profile } from './profile.ts';

/** Letters below which a part is a teaser or a caption, and no article. */
const shortest = 150;
/** Letters from which a block above the text says something. */
const telling = 60;
/** Letters of a sapo; a longer block above the text is something else. */
const longestSapo = 1_500;

/** Letters of a part that are no link: lists of other articles are links and little else. */
const proseOf = (element: Element): number =>
  textOf(element).length - allOf(element, 'a').reduce((sum, link) => sum + textOf(link).length, 0);

const holds = (outer: Element, inner: Nodes): boolean =>
  outer.children.some((child) => child === inner || (isElement(child) && holds(child, inner)));

const parentOf = (page: Root, element: Element): Nodes =>
  [...elementsIn(page)].find(({ children }) => children.includes(element)) ?? page;

/** What one selector found, without parts of parts. */
function largest(page: Root, found: readonly Element[]): Element[] {
  const outer = found.filter((element) => !found.some((other) => other !== element && holds(other, element)));
  const [first] = outer;
  if (first === undefined || outer.length === 1) return outer;
  // An article that advertisements part into pieces is all of them; elsewhere the longest is the article.
  const parent = parentOf(page, first);
  if (outer.every((element) => parentOf(page, element) === parent)) return outer;
  return outer.toSorted((a, b) => proseOf(b) - proseOf(a)).slice(0, 1);
}

/** The parts of a page that hold the article: what the first selector finds with enough words in it; none when no selector does. */
export function findBody(page: Root, profile: Profile, head: ReadonlySet<Element>): readonly Element[] {
  for (const selector of profile.parts.body) {
    const one = { ...profile, parts: { ...profile.parts, body: [selector] } };
    const found = [...findParts(page, one, 'body')]
      .map(({ element }: FoundPart) => element)
      .filter((element) => !head.has(element) && proseOf(element) >= shortest);
    if (found.length > 0) return largest(page, found);
  }
  return [];
}

/** The content of several parts as one. */
export const joined = (parts: readonly Element[]): Root => ({
  type: 'root',
  children:
    parts.length === 1
      ? (parts[0]?.children as Root['children'])
      : parts.map((part) => made('div', part.children)),
});

/** Blocks of words between the headline and the text that nothing else has claimed, in the order of the page. */
export function unclaimedAbove(
  page: Root,
  title: Element | undefined,
  body: readonly Element[],
  claimed: ReadonlySet<Nodes>,
): Element[] {
  const [first] = body;
  if (title === undefined || first === undefined) return [];
  const all = [...elementsIn(page)];
  const [from, to] = [all.indexOf(title), all.indexOf(first)];
  const taken = new Set<Nodes>();
  const blocks: Element[] = [];
  for (const element of all.slice(from + 1, to)) {
    const inner = [...elementsIn(element)];
    const part = claimed.has(element) || taken.has(element) || holds(title, element);
    if (part || inner.includes(first) || inner.some((each) => claimed.has(each))) {
      if (claimed.has(element)) for (const each of inner) taken.add(each);
      continue;
    }
    if (!/^(?:p|h[2-6]|div|section|strong|b|span|td|blockquote)$/.test(element.tagName)) continue;
    const letters = proseOf(element);
    if (letters < telling || letters > longestSapo || letters < textOf(element).length * 0.7) continue;
    if (
      /^(?:script|style|nav|ul|form)$/.test(element.tagName) ||
      allOf(element, 'li', 'input', 'select').length > 0
    )
      continue;
    blocks.push(element);
    for (const each of inner) taken.add(each);
  }
  return blocks;
}
