import type { Moment } from '../lib/dates.ts';
import type { Tombstone } from '../model/catalogue.ts';
import type { BaseView } from '../model/page.ts';
import type { PageKind } from './page-kind.ts';

/** The page of an article that was withdrawn or has expired: that it is gone and why, and not a word of it. */
export interface TombstoneView extends BaseView {
  /** Absent for an article that only expired. */
  readonly reason?: string;
  readonly date: Moment;
}

export const tombstone: PageKind<Tombstone, TombstoneView> = {
  name: 'tombstone',
  all: (catalogue) => catalogue.tombstones(),
  url: ({ url }) => url,
  view: ({ url, reason, date }) => ({ url, date, ...(reason !== undefined && { reason }) }),
};
