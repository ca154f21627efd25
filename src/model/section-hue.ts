import type { Category } from './article.ts';
import type { CategoryId } from './ids.ts';

/** How many rule colours `tokens.css` has. */
const hues = 8;

/** The number, from 1, of a category's rule colour: its place in the menu decides, children share their parent's. */
export function sectionHue(categories: readonly Category[], id: CategoryId): number {
  let top = categories.find((category) => category.id === id);
  while (top?.parent !== undefined) {
    const { parent } = top;
    top = categories.find((category) => category.id === parent);
  }
  const first = categories.filter((category) => category.parent === undefined);
  return (first.findIndex((category) => category.id === top?.id) % hues) + 1;
}
