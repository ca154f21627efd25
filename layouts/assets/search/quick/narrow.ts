import { type FacetName, facetNames, type QuickShard } from '../../../../src/search/quick-article.ts';
import type { Candidate } from './gather.ts';
import type { Sets } from './store.ts';

/** What results are narrowed by: of one facet any value may match. Months may be years: `2024` stands for all of its months. */
export type Narrowing = Readonly<Record<FacetName, readonly string[]>> & {
  /** First and last month, `2024-07`; empty for no bound. */
  readonly from: string;
  readonly to: string;
};

export const isNarrowed = ({ from, to, ...facets }: Narrowing): boolean =>
  from !== '' || to !== '' || facetNames.some((name) => facets[name].length > 0);

const articlesOf = (sets: Sets, name: FacetName, isMeant: (value: string) => boolean): Set<number> => {
  const found = new Set<number>();
  for (const [value, articles] of sets[name])
    if (isMeant(value)) for (const article of articles) found.add(article);
  return found;
};

/** Whether a shard can hold anything of what is left. */
export const mayHold = (shard: QuickShard, { from, to, month }: Narrowing): boolean =>
  (to === '' || shard.first.slice(0, 7) <= to) &&
  (from === '' || shard.last >= from) &&
  (month.length === 0 ||
    month.some((value) => shard.first.slice(0, value.length) <= value && value <= shard.last));

/** Says which articles of a shard are left; of the facet `without` every value is. */
export function leftIn(sets: Sets, narrowing: Narrowing, without?: FacetName): (article: number) => boolean {
  const rules: Set<number>[] = [];
  for (const name of facetNames) {
    const chosen = narrowing[name];
    if (name === without || chosen.length === 0) continue;
    rules.push(
      articlesOf(sets, name, (value) =>
        name === 'month' ? chosen.some((each) => value.startsWith(each)) : chosen.includes(value),
      ),
    );
  }
  const { from, to } = narrowing;
  if (from !== '' || to !== '')
    rules.push(
      articlesOf(sets, 'month', (value) => (from === '' || value >= from) && (to === '' || value <= to)),
    );
  return (article) => rules.every((rule) => rule.has(article));
}

/** A value of a facet and how many articles it would leave. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}
export type Choices = Readonly<Record<FacetName, readonly Choice[]>>;

/** What each value would lead to, under the choices of the other facets. Months are counted by their years. */
export async function countChoices(
  shards: readonly QuickShard[],
  candidates: readonly Pick<Candidate, 'shard' | 'article'>[],
  narrowing: Narrowing,
  setsOf: (shard: QuickShard) => Promise<Sets>,
): Promise<Choices> {
  const counts: Record<FacetName, Map<string, number>> = {
    category: new Map(),
    topic: new Map(),
    author: new Map(),
    month: new Map(),
  };
  for (const shard of shards) {
    const sets = await setsOf(shard);
    const here = candidates.filter((candidate) => candidate.shard === shard).map(({ article }) => article);
    for (const name of facetNames) {
      const isLeft = leftIn(sets, narrowing, name);
      const left = new Set(here.filter(isLeft));
      if (left.size === 0) continue;
      for (const [value, articles] of sets[name]) {
        const label = name === 'month' ? value.slice(0, 4) : value;
        const count = articles.reduce((sum, article) => sum + (left.has(article) ? 1 : 0), 0);
        if (count > 0) counts[name].set(label, (counts[name].get(label) ?? 0) + count);
      }
    }
  }
  const list = (name: FacetName): Choice[] => [...counts[name]].map(([value, count]) => ({ value, count }));
  return { category: list('category'), topic: list('topic'), author: list('author'), month: list('month') };
}
