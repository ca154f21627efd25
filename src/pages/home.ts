import type { Card, PeriodCount } from '../model/catalogue.ts';
import { type CategoryId, urlPath } from '../model/ids.ts';
import type { BaseView } from '../model/page.ts';
import type { PeriodLink } from './list-page.ts';
import type { PageKind } from './page-kind.ts';
import { periodUrl } from './urls.ts';

/** The front page. What stands large at its top is not in its category's block again, unless the block has nothing else. */
export interface HomeView extends BaseView {
  /** The newest featured article of the newest thirty, or else the newest. Absent in an empty archive. */
  readonly lead?: Card;
  readonly secondary: readonly Card[];
  readonly latest: readonly Card[];
  readonly sections: readonly { readonly category: CategoryId; readonly cards: readonly Card[] }[];
  /** Years that have articles, ascending: the way into the archive. */
  readonly years: readonly PeriodLink[];
}

const secondaryCards = 3;
const latestCards = 6;
const sectionCards = 5;
const all = { kind: 'all' } as const;

export const home: PageKind<null, HomeView> = {
  name: 'home',
  all: () => [null],
  reach: ({ standings }) => (standings.length > 0 ? [null] : []),
  url: () => urlPath('/'),
  view(_, catalogue, site) {
    const newest = catalogue.newest(all, site.lists.newest);
    const lead = newest.find((card) => card.featured) ?? newest[0];
    const rest = newest.filter((card) => card !== lead);
    const pictured = rest.filter((card) => card.image).slice(0, secondaryCards);
    const secondary = pictured.length === secondaryCards ? pictured : rest.slice(0, secondaryCards);
    const shown = new Set([lead, ...secondary].map((card) => card?.url));
    const latest = rest.filter((card) => !shown.has(card.url)).slice(0, latestCards);
    const sections = catalogue
      .categories()
      .filter((category) => category.parent === undefined)
      .map(({ id }) => {
        const cards = catalogue.newest({ kind: 'category', name: id }, sectionCards + shown.size);
        const others = cards.filter(({ url }) => !shown.has(url));
        return { category: id, cards: (others.length > 0 ? others : cards).slice(0, sectionCards) };
      })
      .filter(({ cards }) => cards.length > 0);
    const years = catalogue
      .counts(all, '')
      .map(({ period, count }: PeriodCount) => ({ period, count, url: periodUrl(all, period) }));
    return { url: urlPath('/'), ...(lead && { lead }), secondary, latest, sections, years };
  },
};
