import type { Element } from 'hast';
import { isBlank, isElement, namesOf, propertyOf } from './element-text.ts';

const iconFile =
  /(?:^|\/)(?:spacer|blank|pixel|1x1|transparent|loading|icon|ico_|emoji|smil|bullet|arrow)[^/]*$/i;
const places = ['dataOriginal', 'dataSrc', 'dataLazySrc', 'dataHiResSrc', 'dataFullSrc'];

/** Whether a block stands in the middle of its line. */
export const isCentred = (element: Element): boolean =>
  propertyOf(element, 'align') === 'center' ||
  /text-align:\s*center/i.test(propertyOf(element, 'style')) ||
  /(?:^|[\s_-])(?:text-)?cent(?:er|re)/.test(namesOf(element));

/** Whether all words of an element are slanted. */
export function isSlanted(element: Element): boolean {
  const solid = element.children.filter(
    (child) => !isBlank(child) && !(isElement(child) && child.tagName === 'br'),
  );
  return (
    solid.length > 0 &&
    solid.every(
      (child) =>
        isElement(child) &&
        (/^(?:i|em|cite)$/.test(child.tagName) ||
          /font-style:\s*italic/i.test(propertyOf(child, 'style')) ||
          (/^(?:span|font|p|div|a|small)$/.test(child.tagName) && isSlanted(child))),
    )
  );
}

/** The widest of a list of pictures: `a.jpg 320w, b.jpg 640w`. */
function widest(set: string): string | undefined {
  const found = set.split(/,\s+/).map((part) => part.trim().split(/\s+/));
  const sorted = found.toSorted((a, b) => Number.parseFloat(b[1] ?? '0') - Number.parseFloat(a[1] ?? '0'));
  return sorted[0]?.[0];
}

const isSmall = (image: Element, side: 'width' | 'height'): boolean => {
  const pixels = Number.parseFloat(propertyOf(image, side));
  return pixels > 0 && pixels <= 40;
};

/** Whether a picture is a sign of the page and none of the article. */
export const isIcon = (image: Element): boolean =>
  isSmall(image, 'width') ||
  isSmall(image, 'height') ||
  iconFile.test(propertyOf(image, 'src').split('?')[0] ?? '');

/** Every place that a page names for a picture, those for scripts first: what stands in `src` may only hold the place. */
export function placesOf(image: Element): string[] {
  const set = widest(propertyOf(image, 'dataSrcset') || propertyOf(image, 'srcSet'));
  const found = [...places.map((name) => propertyOf(image, name)), set ?? '', propertyOf(image, 'src')];
  return [...new Set(found.map((place) => place.trim()).filter((place) => place !== ''))];
}
