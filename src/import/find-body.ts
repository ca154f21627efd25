import type { Element, Root } from 'hast';
import { allOf, elementsIn, isElement, textOf } from './element-text.ts';
import { findParts } from './find-parts.ts';
import type { Profile } from './profile.ts';

/** Letters below which a part is a teaser or a caption, and no article. */
const shortest = 150;

/** Letters of a part that are no link: lists of other articles are links and little else. */
const proseOf = (element: Element): number =>
  textOf(element).length - allOf(element, 'a').reduce((sum, link) => sum + textOf(link).length, 0);

/** A part of a page that holds the article: the first that a selector finds with enough words in it. */
export function findBody(page: Root, profile: Profile, head: ReadonlySet<Element>): Element | undefined {
  const found: Element[] = [];
  for (const { element } of findParts(page, profile, 'body')) {
    if (head.has(element) || proseOf(element) < shortest) continue;
    // One selector may find several parts; the largest is the article, and it is taken before later selectors are asked.
    const first = found[0];
    if (first !== undefined && ![...elementsIn(first)].includes(element)) break;
    if (first === undefined) found.push(element);
  }
  const [body] = found;
  // An ASP.NET page is one form; its body stands within.
  return isElement(body) ? body : undefined;
}
