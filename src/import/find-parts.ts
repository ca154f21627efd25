import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { cleanLine } from './clean-text.ts';
import { elementsIn, propertyOf, textOf } from './element-text.ts';
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

const called = new WeakMap<Root, ReadonlySet<string>>();

/** Every class and id of a page; gathered once. */
function namesIn(page: Root): ReadonlySet<string> {
  const names =
    called.get(page) ??
    new Set(
      [...elementsIn(page)].flatMap((element) =>
        [propertyOf(element, 'id'), ...propertyOf(element, 'className').split(' ')].filter(
          (name) => name !== '',
        ),
      ),
    );
  called.set(page, names);
  return names;
}

/** Whether a page can have what a selector asks for: all classes and ids that it names. A look that spares most walks. */
function isPossible(page: Root, css: string): boolean {
  if (css.includes(',')) return true;
  const plain = css.replace(/\[[^\]]*\]/g, '').replace(/:[\w-]+\([^)]*\)/g, '');
  const names = namesIn(page);
  return [...plain.matchAll(/[.#]([\w-]+)/g)].every(([, name = '']) => names.has(name));
}

/** The elements that a selector finds. */
const select = (css: string, page: Root): Element[] => (isPossible(page, css) ? selectAll(css, page) : []);

/** What the selectors of a part find, in their order; nothing twice, nothing without words. */
export function* findParts(page: Root, profile: Profile, part: ProfilePart): Generator<FoundPart> {
  const seen = new Set<Element>();
  for (const selector of profile.parts[part]) {
    const { css, attribute } = partSelector(selector);
    for (const element of select(css, page)) {
      if (seen.has(element)) continue;
      seen.add(element);
      const text = attribute === undefined ? textOf(element) : attributeOf(element, attribute);
      if (text !== '') yield { element, text };
    }
  }
}

/** All elements that a part's selectors find. */
export const elementsOfPart = (page: Root, profile: Profile, part: ProfilePart): Set<Element> =>
  new Set(profile.parts[part].flatMap((selector) => select(partSelector(selector).css, page)));
