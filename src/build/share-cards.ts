import { type ShareCard, shareCard } from '../images/share-card.ts';
import type { Category } from '../model/article.ts';
import { sectionHue } from '../model/section-hue.ts';
import { site } from '../site.ts';

/** The cards for pages without a picture: by category, and under `''` that of the site. */
export function shareCards(categories: readonly Category[]): ReadonlyMap<string, ShareCard> {
  const foot = site.tagline;
  return new Map([
    ['', shareCard({ name: site.name, foot, hue: 1 })],
    ...categories.map(
      ({ id, title }) =>
        [id, shareCard({ name: site.name, title, foot, hue: sectionHue(categories, id) })] as const,
    ),
  ]);
}
