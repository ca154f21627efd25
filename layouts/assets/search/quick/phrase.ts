import { type Syllable, syllableOf } from '../../../../src/search/posting.ts';
import type { QuickShard } from '../../../../src/search/quick-article.ts';
import { blockArticles, blocksWith, tripleHash } from '../../../../src/search/triples.ts';
import type { WordList } from '../../../../src/search/word-list.ts';
import type { Candidate } from './gather.ts';
import { compareBodies, type Look, mostBodies } from './look.ts';
import { holders } from './sift.ts';
import { ofShard, type Source } from './source.ts';
import type { Store } from './store.ts';

/** Shards in which a phrase is looked for before anything is shown, and the keys that are looked up there. */
const mostShards = 5;
const mostKeys = 2;
/** So much of the question in one run, and it is there. */
const nearlyAll = 0.85;
/** What a body is worth that has it: more than all else. */
const inOneRun = 25;

/** Where the words of a question follow each other. */
export interface Phrase {
  /** Articles in whose bodies they do; of the likely ones a few are read. */
  readonly found: readonly Candidate[];
  /** Shards in whose bodies they may. */
  readonly likely: readonly QuickShard[];
  /** Whether it is known where they may; too few words tell nothing. */
  readonly isPlaced: boolean;
}

/** Blocks of articles below headlines: their names -> their shards. */
type Blocks = ReadonlyMap<string, QuickShard>;
const nameOf = ({ folder }: QuickShard, block: number): string => `${folder} ${block}`;

/** Blocks that may have a triple. */
async function blocksOf(store: Store, sources: readonly Source[], triple: number): Promise<Blocks> {
  const blocks = new Map<string, QuickShard>();
  for (const source of sources) {
    if (source.covers.length === 0) continue;
    const groups = blocksWith(await store.bucket(source, triple), triple, source.buckets);
    for (const [group, shard] of source.covers.entries())
      for (const block of groups[group] ?? []) blocks.set(nameOf(shard, block), shard);
  }
  return blocks;
}

/** Looks below headlines for bodies in which the words follow each other. */
export async function findPhrase(
  store: Store,
  sources: readonly Source[],
  { asked, counts, doubted }: Look,
  list: WordList | undefined,
  isWanted: (shard: QuickShard) => boolean,
): Promise<Phrase> {
  const common = await store.common();
  const syllables = asked.map(({ folded }) => syllableOf(folded, common));
  // What is rare in headlines is rare in bodies.
  const pairs = [...counts.keys()]
    .filter(({ length }) => length === 2)
    .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
  const loaded = pairs.map(({ at }) => at);
  // The last word may be unfinished.
  const isUnfinished = list?.weight(syllables.at(-1)?.text ?? '') === undefined;
  const places = [...new Set([...loaded, ...asked.keys()])].filter(
    (at) => at + 2 < asked.length - Number(isUnfinished),
  );
  const isPlaced = places.length >= Math.max(1, Math.min(2, asked.length - 2));
  let blocks: Blocks | undefined;
  for (const at of isPlaced ? places : []) {
    // Buckets that are not loaded have to tell something.
    if (blocks && blocks.size < (loaded.includes(at) ? 1 : 2)) break;
    const triple = tripleHash(...(syllables.slice(at, at + 3) as [Syllable, Syllable, Syllable]));
    const found = await blocksOf(store, sources, triple);
    blocks = blocks ? new Map([...blocks].filter(([name]) => found.has(name))) : found;
  }
  const likely = [...new Set(blocks?.values())].filter(isWanted).sort((a, b) => (a.first < b.first ? 1 : -1));
  if (likely.length > mostShards || pairs.length === 0) return { found: [], likely, isPlaced };
  const keys = pairs.slice(0, likely.length > mostKeys ? 1 : mostKeys);
  const candidates = await Promise.all(
    likely.map(async (shard) => {
      const source = ofShard(shard);
      return [...(await holders(store, source, keys))]
        .filter((article) => blocks?.has(nameOf(shard, Math.floor(article / blockArticles))))
        .map(
          (number): Candidate => ({
            ...{ ...source.place(number), source, number, score: inOneRun, found: 0, exact: false },
          }),
        );
    }),
  );
  const head = candidates.flat().slice(0, mostBodies);
  await compareBodies(store, { asked, candidates: head, doubted });
  return { found: head.filter(({ score }) => score > inOneRun + 3 * nearlyAll ** 2), likely, isPlaced };
}
