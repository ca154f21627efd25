import type { Category, StaticPage } from '../model/article.ts';
import type { Frame } from '../model/frame.ts';
import type { Site } from '../site.ts';

/** The menu's order: by `order`, those of the second level after their parent. */
export function menuOrder(categories: readonly Category[]): Category[] {
  const byOrder = [...categories].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const tops = byOrder.filter((category) => category.parent === undefined);
  return tops.flatMap((top) => [top, ...byOrder.filter((category) => category.parent === top.id)]);
}

/** Gathers the words that stand on every page. `address` is where the site stands; `csp` its policy for `<meta>`, `cards` its pictures for other sites. */
export function frameOf(
  site: Site,
  address: string,
  categories: readonly Category[],
  pages: readonly StaticPage[],
  csp: string,
  cards: Frame['cards'],
): Frame {
  const { origin, pathname } = new URL(address);
  const { name, tagline, description, notice, lang, email, channels } = site;
  return {
    ...{ name, tagline, description, notice, lang, email, channels, origin, csp, cards },
    base: pathname.endsWith('/') ? pathname : `${pathname}/`,
    categories: menuOrder(categories),
    pages: pages.map(({ slug, title }) => ({ url: `/${slug}/`, title })),
  };
}
