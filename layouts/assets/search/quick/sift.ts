import { variantOf } from '../../../../src/search/posting.ts';
import type { QuickShard } from '../../../../src/search/quick-article.ts';
import { type Candidate, type Key, pair, single } from './gather.ts';
import { isNarrowed, leftIn, type Narrowing } from './narrow.ts';
import type { Asked, Question } from './question.ts';
import type { Source } from './source.ts';
import type { Store } from './store.ts';

/** The articles of a source that have every key, with the marks that were asked for where there are some. */
export async function holders(store: Store, source: Source, keys: readonly Key[]): Promise<Set<number>> {
  const [first, ...others] = await Promise.all(
    keys.map(async (key) => {
      const variant = variantOf(key.written, key.text);
      const postings = await store.postings(source, key.text);
      return new Set(
        postings.filter((each) => variant === 0 || each.variant === variant).map(({ article }) => article),
      );
    }),
  );
  return new Set([...(first ?? [])].filter((article) => others.every((set) => set.has(article))));
}

const keysOfPhrase = (phrase: readonly Asked[]): Key[] =>
  phrase.length === 1 ? [single(phrase, 0)] : phrase.slice(1).map((_, at) => pair(phrase, at));

/** Those that hold the phrases and nothing that must not be there. */
export async function kept(
  store: Store,
  candidates: readonly Candidate[],
  { phrases, without }: Question,
): Promise<readonly Candidate[]> {
  if (phrases.length + without.length === 0 || candidates.length === 0) return candidates;
  const rules = new Map<Source, (number: number) => boolean>();
  const holdersOf = (source: Source, wanted: readonly (readonly Asked[])[]) =>
    Promise.all(wanted.map((phrase) => holders(store, source, keysOfPhrase(phrase))));
  for (const source of new Set(candidates.map((candidate) => candidate.source))) {
    const must = await holdersOf(source, phrases);
    const mustNot = await holdersOf(source, without);
    rules.set(
      source,
      (number) => must.every((set) => set.has(number)) && !mustNot.some((set) => set.has(number)),
    );
  }
  return candidates.filter(({ source, number }) => rules.get(source)?.(number) ?? false);
}

/** Those that what was chosen in the filters leaves. */
export async function narrowed(
  store: Store,
  candidates: readonly Candidate[],
  narrowing: Narrowing,
): Promise<Candidate[]> {
  if (!isNarrowed(narrowing)) return [...candidates];
  const rules = new Map<QuickShard, (article: number) => boolean>();
  for (const shard of new Set(candidates.map((candidate) => candidate.shard)))
    rules.set(shard, leftIn(await store.sets(shard), narrowing));
  return candidates.filter(({ shard, article }) => rules.get(shard)?.(article) ?? false);
}
