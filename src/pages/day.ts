import type { Card, Period } from '../model/catalogue.ts';
import type { BaseView } from '../model/page.ts';
import { neighbourLinks, type PeriodLink } from './list-page.ts';
import type { PageKind } from './page-kind.ts';
import { changedDays, withNeighbours } from './reach.ts';
import { periodUrl } from './urls.ts';

/** A local day (UTC+7) with all its articles. */
export interface DayView extends BaseView {
  /** `2024-07-15`. */
  readonly day: Period;
  /** Newest first. */
  readonly cards: readonly Card[];
  readonly previous?: PeriodLink;
  readonly next?: PeriodLink;
}

const all = { kind: 'all' } as const;

export const day: PageKind<Period, DayView> = {
  name: 'day',
  *all(catalogue) {
    for (const year of catalogue.counts(all, ''))
      for (const month of catalogue.counts(all, year.period))
        for (const { period } of catalogue.counts(all, month.period)) yield period;
  },
  *reach(changes, catalogue) {
    for (const changed of changedDays(changes, 'all'))
      yield* withNeighbours(all, changed.day, changes, catalogue);
  },
  url: (period) => periodUrl(all, period),
  view(period, catalogue) {
    const cards = catalogue.within(all, period);
    if (cards.length === 0) return undefined;
    return { url: periodUrl(all, period), day: period, cards, ...neighbourLinks(all, period, catalogue) };
  },
};
