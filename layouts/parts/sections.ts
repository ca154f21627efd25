import { must } from '../../src/lib/unreachable.ts';
import type { Category } from '../../src/model/article.ts';
import type { Frame } from '../../src/model/frame.ts';
import { type CategoryId, type UrlPath, urlPath } from '../../src/model/ids.ts';
import { sectionHue as hueNumber } from '../../src/model/section-hue.ts';

/** The category of an id. Every category of a view stands in the frame. */
export const sectionOf = (frame: Frame, id: CategoryId): Category =>
  must(
    frame.categories.find((category) => category.id === id),
    `category ${id}`,
  );

/** The front of a category. */
export const sectionUrl = (id: CategoryId): UrlPath => urlPath(`/${id}/`);

/** The categories of the first level, in menu order. */
export const topSections = (frame: Frame): Category[] =>
  frame.categories.filter((category) => category.parent === undefined);

/** The categories below one. */
export const childSections = (frame: Frame, id: CategoryId): Category[] =>
  frame.categories.filter((category) => category.parent === id);

/** The category and those above it, the first level first. */
export function sectionPath(frame: Frame, id: CategoryId): Category[] {
  const section = sectionOf(frame, id);
  return section.parent === undefined ? [section] : [...sectionPath(frame, section.parent), section];
}

/** The class that colours a category's rule. */
export const sectionHue = (frame: Frame, id: CategoryId): string => `hue-${hueNumber(frame.categories, id)}`;
