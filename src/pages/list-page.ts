import type { Card, Catalogue, Period, PeriodCount, Scope } from '../model/catalogue.ts';
import type { Changes } from '../model/change.ts';
import type { UrlPath } from '../model/ids.ts';
import type { BaseView } from '../model/page.ts';
import type { Site } from '../site.ts';
import { changedDays, mostMoved, partsOf, withNeighbours } from './reach.ts';
import { periodUrl } from './urls.ts';

/** A link to a stretch of the calendar that has articles. */
export interface PeriodLink {
  readonly period: Period;
  readonly url: UrlPath;
  readonly count: number;
}

/** A page of the list of a category, topic, author or series. */
export interface ListPageView extends BaseView {
  readonly scope: Scope;
  /** Where the list begins. */
  readonly front: UrlPath;
  /** `''` is the front of the list. */
  readonly period: Period;
  /** Newest first; empty on a page that is split into parts because it would be too long. */
  readonly cards: readonly Card[];
  /** On the front: the calendar pages of the list. On a split page: its parts. Ascending. */
  readonly parts: readonly PeriodLink[];
  readonly previous?: PeriodLink;
  readonly next?: PeriodLink;
}

/** One page of a list. */
export interface ListAddress {
  readonly scope: Scope;
  readonly period: Period;
}

/** Whether a list is by month from the start (categories) or by year. */
const coarsest = (scope: Scope): 'year' | 'month' => (scope.kind === 'category' ? 'month' : 'year');

/** The calendar pages that the front of a list links to. */
function topPeriods(scope: Scope, catalogue: Catalogue): PeriodCount[] {
  const years = catalogue.counts(scope, '');
  return coarsest(scope) === 'year' ? years : years.flatMap(({ period }) => catalogue.counts(scope, period));
}

const isDay = (period: Period): boolean => period.length === 10;

/** Whether a list page would be too long and shows its months or days instead. */
const isSplit = (period: Period, count: number, site: Site): boolean =>
  !isDay(period) && count > site.lists.longest;

/** Whether a list has a page for a stretch of the calendar; parts have one only where what they are part of is split. */
function exists(scope: Scope, period: Period, catalogue: Catalogue, site: Site): boolean {
  const count = catalogue.count(scope, period);
  if (period === '')
    return (
      count > 0 || (scope.kind === 'category' && catalogue.categories().some(({ id }) => id === scope.name))
    );
  if (count === 0) return false;
  const top = coarsest(scope) === 'year' ? 4 : 7;
  if (period.length <= top) return period.length === top;
  const above = period.slice(0, -3);
  return isSplit(above, catalogue.count(scope, above), site) && exists(scope, above, catalogue, site);
}

/** The pages of the lists of a kind that changes can reach. */
export function* listReach(
  kind: 'category' | 'topic' | 'author' | 'series',
  changes: Changes,
  catalogue: Catalogue,
  site: Site,
): Iterable<ListAddress> {
  const near = site.lists.longest - mostMoved(changes);
  for (const { scope, day } of changedDays(changes, kind)) {
    yield { scope, period: '' };
    const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
    const top = coarsest(scope) === 'year' ? year : month;
    for (const period of withNeighbours(scope, top, changes, catalogue)) yield { scope, period };
    for (const period of new Set([top, month])) {
      yield { scope, period };
      const count = catalogue.count(scope, period);
      if (count > near && count - mostMoved(changes) <= site.lists.longest)
        for (const part of partsOf(scope, period, changes, catalogue, site)) yield { scope, period: part };
    }
    yield { scope, period: day };
  }
  for (const scope of changes.relabelled) if (scope.kind === kind) yield* listPages(scope, catalogue, site);
}

/** Every page of one list: its front, its calendar pages, and the parts of those that are too long. */
export function* listPages(scope: Scope, catalogue: Catalogue, site: Site): Iterable<ListAddress> {
  yield { scope, period: '' };
  const queue = topPeriods(scope, catalogue);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    yield { scope, period: next.period };
    if (isSplit(next.period, next.count, site)) queue.push(...catalogue.counts(scope, next.period));
  }
}

const link = (scope: Scope, { period, count }: PeriodCount): PeriodLink => ({
  period,
  url: periodUrl(scope, period),
  count,
});

/** Links to the nearest periods of the same length that have articles and a page. */
export function neighbourLinks(
  scope: Scope,
  period: Period,
  catalogue: Catalogue,
): { readonly previous?: PeriodLink; readonly next?: PeriodLink } {
  const { previous, next } = catalogue.neighbours(scope, period);
  const to = (neighbour: Period): PeriodLink => link(scope, { period: neighbour, count: 0 });
  return {
    ...(previous !== undefined && { previous: to(previous) }),
    ...(next !== undefined && { next: to(next) }),
  };
}

/** The view of one list page; undefined when the list has nothing there. */
export function listPage(
  { scope, period }: ListAddress,
  catalogue: Catalogue,
  site: Site,
): ListPageView | undefined {
  const base = { url: periodUrl(scope, period), scope, front: periodUrl(scope, ''), period };
  if (!exists(scope, period, catalogue, site)) return undefined;
  if (period === '') {
    const parts = topPeriods(scope, catalogue).map((part) => link(scope, part));
    return { ...base, cards: catalogue.newest(scope, site.lists.newest), parts };
  }
  if (isSplit(period, catalogue.count(scope, period), site)) {
    const parts = catalogue.counts(scope, period).map((part) => link(scope, part));
    return { ...base, cards: [], parts, ...topNeighbours(scope, period, catalogue) };
  }
  return {
    ...base,
    cards: catalogue.within(scope, period),
    parts: [],
    ...topNeighbours(scope, period, catalogue),
  };
}

/** Previous and next only between pages that always exist, not between the parts of a split one. */
function topNeighbours(scope: Scope, period: Period, catalogue: Catalogue) {
  const length = coarsest(scope) === 'year' ? 4 : 7;
  return period.length === length ? neighbourLinks(scope, period, catalogue) : {};
}
