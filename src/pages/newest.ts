import type { Card } from '../model/catalogue.ts';
import type { CategoryId } from '../model/ids.ts';
import type { BaseView } from '../model/page.ts';
import type { PageKind } from './page-kind.ts';
import { newestUrl } from './urls.ts';

/** The newest articles of a category as data: what every page of it can show without being made again. */
export interface NewestView extends BaseView {
  /** Newest first; of each what is written down, so that another picture or summary makes nothing new. */
  readonly cards: readonly Pick<Card, 'url' | 'title' | 'kicker' | 'date'>[];
}

/** Twice what a page shows of them: it may show some already. */
const newestCards = 12;

export const newest: PageKind<CategoryId, NewestView> = {
  name: 'newest',
  all: (catalogue) => catalogue.categories().map(({ id }) => id),
  *reach({ standings }) {
    const scopes = standings.flatMap((standing) => standing.scopes);
    yield* new Set(scopes.flatMap((scope) => (scope.kind === 'category' ? scope.name : [])));
  },
  url: newestUrl,
  view: (name, catalogue) => ({
    url: newestUrl(name),
    cards: catalogue
      .newest({ kind: 'category', name }, newestCards)
      .map(({ url, title, kicker, date }) => ({ url, title, date, ...(kicker !== undefined && { kicker }) })),
  }),
};
