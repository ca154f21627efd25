import type { Reply } from './ask-page.ts';
import type { Trial } from './questions.ts';

/** A question and what came of it. */
export interface Tried extends Pick<Reply, 'urls' | 'first' | 'whole'> {
  readonly trial: Trial;
  /** Milliseconds to the first result when it was asked again, after all the others: all that it needs is loaded. */
  readonly again?: number;
}

/** What one kind of question came to. */
export interface Score {
  readonly kind: string;
  readonly count: number;
  /** Mean of one by the rank of the article among the first ten, and half of its 95 % interval. */
  readonly mrr: number;
  readonly interval: number;
  /** Shares of the questions. */
  readonly first: number;
  readonly nothing: number;
  /** Milliseconds with what earlier questions had loaded: the middle one, and the 95th of 100. */
  readonly p50: number;
  readonly p95: number;
  /** The same with all loaded that the question needs. */
  readonly warm50: number;
  readonly warm95: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The value that so many (0 to 1) of the others are not above. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

export const rankOf = ({ trial, urls }: Pick<Tried, 'trial' | 'urls'>): number => urls.indexOf(trial.url) + 1;

function scoreOf(kind: string, tried: readonly Tried[]): Score {
  const values = tried.map((each) => {
    const rank = rankOf(each);
    return rank === 0 ? 0 : 1 / rank;
  });
  const mrr = mean(values);
  const spread = Math.sqrt(mean(values.map((value) => (value - mrr) ** 2)));
  const times = tried.map(({ first }) => first);
  const warm = tried.flatMap(({ again }) => again ?? []);
  return {
    kind,
    count: tried.length,
    mrr,
    interval: (1.96 * spread) / Math.sqrt(Math.max(1, tried.length)),
    first: mean(values.map((value) => Number(value === 1))),
    nothing: mean(tried.map(({ urls }) => Number(urls.length === 0))),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    warm50: quantile(warm, 0.5),
    warm95: quantile(warm, 0.95),
  };
}

/** Kind by kind, in the order in which they were tried. */
export const scores = (tried: readonly Tried[]): Score[] =>
  [...new Set(tried.map(({ trial }) => trial.kind))].map((kind) =>
    scoreOf(
      kind,
      tried.filter(({ trial }) => trial.kind === kind),
    ),
  );
