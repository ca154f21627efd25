import type { Period } from '../model/catalogue.ts';
import type { BaseView } from '../model/page.ts';
import { neighbourLinks, type PeriodLink } from './list-page.ts';
import type { PageKind } from './page-kind.ts';
import { changedDays, withNeighbours } from './reach.ts';
import { periodUrl } from './urls.ts';

/** A year: its non-empty months, each with its non-empty days. */
export interface YearView extends BaseView {
  readonly year: number;
  readonly months: readonly (PeriodLink & { readonly days: readonly PeriodLink[] })[];
  readonly previous?: PeriodLink;
  readonly next?: PeriodLink;
}

const all = { kind: 'all' } as const;

export const year: PageKind<Period, YearView> = {
  name: 'year',
  all: (catalogue) => catalogue.counts(all, '').map(({ period }) => period),
  *reach(changes, catalogue) {
    for (const changed of changedDays(changes, 'all'))
      yield* withNeighbours(all, changed.day.slice(0, 4), changes, catalogue);
  },
  url: (period) => periodUrl(all, period),
  view(period, catalogue) {
    const counted = catalogue.counts(all, period);
    if (counted.length === 0) return undefined;
    const link = (part: { period: Period; count: number }): PeriodLink => ({
      ...part,
      url: periodUrl(all, part.period),
    });
    const months = counted.map((month) => ({
      ...link(month),
      days: catalogue.counts(all, month.period).map(link),
    }));
    return {
      url: periodUrl(all, period),
      year: Number(period),
      months,
      ...neighbourLinks(all, period, catalogue),
    };
  },
};
