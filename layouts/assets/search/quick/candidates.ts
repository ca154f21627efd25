import type { QuickShard } from '../../../../src/search/quick-article.ts';
import type { Candidate } from './gather.ts';
import { ofShard } from './source.ts';

/** Orders by time, the newest first. */
export const newer = (a: Candidate, b: Candidate): number =>
  a.shard === b.shard ? b.article - a.article : a.shard.first < b.shard.first ? 1 : -1;

/** Orders by what they answer, the best first. */
export const best = (a: Candidate, b: Candidate): number => b.score - a.score || newer(a, b);

/** Each article once, as it answers best. */
export function eachOnce(candidates: readonly Candidate[]): readonly Candidate[] {
  const found = new Map<QuickShard, Map<number, Candidate>>();
  for (const candidate of candidates) {
    const { shard, article, score } = candidate;
    const known = found.get(shard) ?? found.set(shard, new Map()).get(shard);
    if ((known?.get(article)?.score ?? -1) < score) known?.set(article, candidate);
  }
  return [...found.values()].flatMap((articles) => [...articles.values()]);
}

/** The best score, or 0. */
export const maxOf = (candidates: readonly Candidate[]): number =>
  candidates.reduce((most, { score }) => Math.max(most, score), 0);

/** Every article of a shard, the newest first, for a question without words. */
export function* everything(shard: QuickShard): Iterable<Candidate> {
  const source = ofShard(shard);
  for (let article = shard.count - 1; article >= 0; article--)
    yield { shard, article, source, number: article, score: 0, found: 0, exact: false };
}
