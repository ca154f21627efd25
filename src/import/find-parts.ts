import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { cleanLine } from './clean-text.ts';
import { propertyOf, textOf } from './element-text.ts';
import { type Profile, type ProfilePart, partSelector } from './profile.ts';

/** An element that a selector of the profile found, and its words or the attribute that was asked for. */
export interface FoundPart {
  readonly element: Element;
  readonly text: string;
}

/** The attribute of an element by its name in HTML. */
function attributeOf(element: Element, name: string): string {
  const property = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return cleanLine(
    propertyOf(element, name) ||
      propertyOf(element, property) ||
      propertyOf(element, name === 'datetime' ? 'dateTime' : name),
  );
}

/** What the selectors of a part find, in their order; nothing twice, nothing without words. */
export function* findParts(page: Root, profile: Profile, part: ProfilePart): Generator<FoundPart> {
  const seen = new Set<Element>();
  for (const selector of profile.parts[part]) {
    const { css, attribute } = partSelector(selector);
    for (const element of selectAll(css, page)) {
      if (seen.has(element)) continue;
      seen.add(element);
      const text = attribute === undefined ? textOf(element) : attributeOf(element, attribute);
      if (text !== '') yield { element, text };
    }
  }
}

/** All elements that a part's selectors find. */
export const elementsOfPart = (page: Root, profile: Profile, part: ProfilePart): Set<Element> =>
  profile.parts[part].length === 0
    ? new Set()
    : new Set(selectAll(profile.parts[part].map((selector) => partSelector(selector).css).join(','), page));
