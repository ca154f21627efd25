import type { ChangedPage, Difference } from '../model/difference.ts';

/** The parts of the report, in its order. */
export const groupNames = ['own', 'redirects', 'lists', 'feeds', 'other'] as const;
export type GroupName = (typeof groupNames)[number];

const groupOf: Readonly<Record<ChangedPage['maker'], GroupName>> = {
  ...{ article: 'own', tombstone: 'own', 'static-page': 'own', author: 'own', redirect: 'redirects' },
  ...{ home: 'lists', category: 'lists', year: 'lists', month: 'lists', day: 'lists', topic: 'lists' },
  ...{
    topics: 'lists',
    series: 'lists',
    newest: 'lists',
    feed: 'feeds',
    sitemap: 'feeds',
    'root-file': 'feeds',
  },
  ...{ search: 'other', 'not-found': 'other', image: 'other' },
};

/** Pages of one kind that changed. */
export interface KindGroup {
  readonly maker: ChangedPage['maker'];
  readonly pages: readonly ChangedPage[];
}

/** This share of the site, and no single page is worth a word. */
const nearlyAll = 0.8;
const smallSite = 50;

/** Whether so much changed that it can only be something that stands on every page. */
export const isEveryPage = ({ pages = [], pageCount }: Difference): boolean =>
  pages.filter(({ change }) => change === 'changed').length > Math.max(smallSite, nearlyAll * pageCount);

/** Changed pages by part and kind, what came before what changed before what went; without the changed ones where all are. */
export function groupsOf(difference: Difference): ReadonlyMap<GroupName, readonly KindGroup[]> {
  const order = { added: 0, changed: 1, removed: 2 } as const;
  const skipsChanged = isEveryPage(difference);
  const told = (difference.pages ?? [])
    .filter(({ change }) => !(skipsChanged && change === 'changed'))
    .toSorted((a, b) => order[a.change] - order[b.change] || (a.url < b.url ? -1 : 1));
  const groups = new Map<GroupName, KindGroup[]>();
  for (const maker of Object.keys(groupOf) as ChangedPage['maker'][]) {
    const pages = told.filter((page) => page.maker === maker);
    if (pages.length === 0) continue;
    const known = groups.get(groupOf[maker]) ?? [];
    groups.set(groupOf[maker], [...known, { maker, pages }]);
  }
  return groups;
}

/** How many of each change. */
export const tally = (
  pages: readonly ChangedPage[],
): readonly [added: number, changed: number, removed: number] => {
  const count = (wanted: ChangedPage['change']) => pages.filter(({ change }) => change === wanted).length;
  return [count('added'), count('changed'), count('removed')];
};
