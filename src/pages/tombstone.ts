import type { Moment } from '../lib/dates.ts';
import { type ArticleId, articleUrl } from '../model/ids.ts';
import type { BaseView } from '../model/page.ts';
import type { PageKind } from './page-kind.ts';

/** The page of an article that was withdrawn or has expired: that it is gone and why, and not a word of it. */
export interface TombstoneView extends BaseView {
  /** Absent for an article that only expired. */
  readonly reason?: string;
  readonly date: Moment;
}

export const tombstone: PageKind<ArticleId, TombstoneView> = {
  name: 'tombstone',
  all: (catalogue) => catalogue.tombstones(),
  reach: ({ articles }) => articles,
  url: articleUrl,
  view(id, catalogue) {
    const found = catalogue.tombstone(id);
    if (found === undefined) return undefined;
    const { url, date, reason } = found;
    return { url, date, ...(reason !== undefined && { reason }) };
  },
};
