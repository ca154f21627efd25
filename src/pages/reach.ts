import type { Catalogue, Period, Scope } from '../model/catalogue.ts';
import type { Changes } from '../model/change.ts';
import type { Site } from '../site.ts';

/** A list on a day on which something in it changed. */
export interface ScopeDay {
  readonly scope: Scope;
  readonly day: Period;
}

/** The lists of a kind, each with the days on which something in it changed; each pair once. */
export function* changedDays(changes: Changes, kind: Scope['kind']): Iterable<ScopeDay> {
  const seen = new Set<string>();
  for (const { scopes, day } of changes.standings)
    for (const scope of scopes) {
      if (scope.kind !== kind) continue;
      const key = `${scope.kind === 'all' ? '' : scope.name} ${day}`;
      if (!seen.has(key)) yield { scope, day };
      seen.add(key);
    }
}

/** How many articles came, went or moved at most: no count can have changed by more. */
export const mostMoved = (changes: Changes): number => changes.standings.length;

/** Whether a stretch of a list may have become empty, or have ceased to be. */
export const mayAppear = (scope: Scope, period: Period, changes: Changes, catalogue: Catalogue): boolean =>
  catalogue.count(scope, period) <= mostMoved(changes);

/** A period, and its nearest neighbours where it may have come between them or gone. */
export function* withNeighbours(
  scope: Scope,
  period: Period,
  changes: Changes,
  catalogue: Catalogue,
): Iterable<Period> {
  yield period;
  if (!mayAppear(scope, period, changes, catalogue)) return;
  const { previous, next } = catalogue.neighbours(scope, period);
  if (previous !== undefined) yield previous;
  if (next !== undefined) yield next;
}

/** The parts of a stretch that may have been split, or put together again, with theirs. */
export function* partsOf(
  scope: Scope,
  period: Period,
  changes: Changes,
  catalogue: Catalogue,
  site: Site,
): Iterable<Period> {
  const moved = mostMoved(changes);
  const least = site.lists.longest - moved;
  for (const part of catalogue.counts(scope, period)) {
    yield part.period;
    if (part.period.length < 10 && part.count > least)
      yield* partsOf(scope, part.period, changes, catalogue, site);
  }
}
