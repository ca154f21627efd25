import type { Card, Period } from '../model/catalogue.ts';
import type { BaseView } from '../model/page.ts';
import { neighbourLinks, type PeriodLink } from './list-page.ts';
import type { PageKind } from './page-kind.ts';
import { changedDays, withNeighbours } from './reach.ts';
import { periodUrl } from './urls.ts';

/** A month: its calendar of non-empty days, and the articles of each unless they are too many. */
export interface MonthView extends BaseView {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Ascending. `cards` (newest first) are absent when the month is too long for one page. */
  readonly days: readonly (PeriodLink & { readonly cards?: readonly Card[] })[];
  readonly previous?: PeriodLink;
  readonly next?: PeriodLink;
}

const all = { kind: 'all' } as const;

export const month: PageKind<Period, MonthView> = {
  name: 'month',
  *all(catalogue) {
    for (const year of catalogue.counts(all, ''))
      for (const { period } of catalogue.counts(all, year.period)) yield period;
  },
  *reach(changes, catalogue) {
    for (const changed of changedDays(changes, 'all'))
      yield* withNeighbours(all, changed.day.slice(0, 7), changes, catalogue);
  },
  url: (period) => periodUrl(all, period),
  view(period, catalogue, site) {
    const counted = catalogue.counts(all, period);
    const total = counted.reduce((sum, day) => sum + day.count, 0);
    if (total === 0) return undefined;
    const listed = total <= site.lists.longest;
    const days = counted.map((day) => ({
      ...day,
      url: periodUrl(all, day.period),
      ...(listed && { cards: catalogue.within(all, day.period) }),
    }));
    return {
      url: periodUrl(all, period),
      year: Number(period.slice(0, 4)),
      month: Number(period.slice(5)),
      days,
      ...neighbourLinks(all, period, catalogue),
    };
  },
};
