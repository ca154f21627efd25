import { indexText, queryText, showText } from '../../../src/search/text.ts';
import { KnownWords, shardFilter } from './known-words.ts';
import type { Counts, Filters, Fragment, Instance, PagefindModule, SearchResult } from './pagefind.ts';
import { type FacetName, facetNames, isFiltered, type Query } from './query.ts';

/** A value of a facet and how many articles it would leave. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** What a query found. */
export interface Found {
  readonly total: number;
  readonly choices: Readonly<Record<FacetName, readonly Choice[]>>;
  /** The first `count` results. */
  first(count: number): Promise<Fragment[]>;
}

const nothing: Found = { total: 0, choices: { category: [], year: [] }, first: async () => [] };

const dateOrder = (newestFirst: boolean): { readonly date: 'asc' | 'desc' } => ({
  date: newestFirst ? 'desc' : 'asc',
});

const filtersOf = (query: Query, without?: FacetName): Filters =>
  Object.fromEntries(
    facetNames
      .filter((name) => name !== without && query.chosen[name].length > 0)
      .map((name) => [name, { any: query.chosen[name].map(indexText) }]),
  );

function choicesOf(counts: Counts): Found['choices'] {
  const of = (name: FacetName): Choice[] =>
    Object.entries(counts[name] ?? {}).map(([value, count]) => ({ value: showText(value), count }));
  return { category: of('category'), year: of('year') };
}

/** Asks the search index: the newest shard with the others merged in. */
export class Engine {
  readonly #instance: Instance;
  readonly #shards: readonly string[];
  readonly #words: KnownWords;
  /** What can be filtered by before anything is asked. */
  readonly choices: Found['choices'];

  private constructor(instance: Instance, shards: readonly string[], counts: Counts) {
    this.#instance = instance;
    this.#shards = shards;
    this.#words = new KnownWords(instance, shards);
    this.choices = choicesOf(counts);
  }

  /** Loads the index. `base` is the path at which the site stands; undefined when there is nothing to search. */
  static async load(base: string): Promise<Engine | undefined> {
    const answer = await fetch(`${base}pagefind/shards.json`);
    if (!answer.ok) throw new Error(`shards.json: ${answer.status}`);
    const shards = (await answer.json()) as string[];
    const [newest, ...others] = shards;
    if (newest === undefined) return undefined;
    const folder = (shard: string): string => `${base}pagefind/${shard}/`;
    const options = (shard: string) => ({
      baseUrl: base,
      metaCacheTag: '',
      mergeFilter: { [shardFilter]: shard },
    });
    const module = (await import(`${folder(newest)}pagefind.js`)) as PagefindModule;
    const instance = module.createInstance({ basePath: folder(newest), ...options(newest) });
    await Promise.all(others.map((shard) => instance.mergeIndex(folder(shard), options(shard))));
    // Answers count by filter only once the filters are loaded.
    return new Engine(instance, shards, await instance.filters());
  }

  async find(query: Query): Promise<Found> {
    const text = queryText(query.text) || null;
    const shards = text === null ? this.#shards : await this.#words.shards(text);
    if (shards.length === 0) return nothing;
    const within = shards.length < this.#shards.length ? { [shardFilter]: { any: shards } } : {};
    const newestFirst = query.order !== 'oldest';
    // Without words there is no relevance to sort by.
    const byDate = text === null || query.order !== 'relevance';
    const sort = byDate ? { sort: dateOrder(newestFirst) } : {};
    const options = { filters: { ...filtersOf(query), ...within }, ...sort };
    const { results, filters } = await this.#instance.search(text, options);
    const first =
      byDate && shards.length > 1
        ? (count: number) => this.#byDate(text, query, newestFirst ? shards : shards.toReversed(), count)
        : async (count: number) => results.slice(0, count);
    return {
      total: results.length,
      choices: isFiltered(query) ? await this.#choices(text, query, within) : choicesOf(filters),
      first: async (count) => Promise.all((await first(count)).map((result) => result.data())),
    };
  }

  /** The choices of each facet under the filters of the other: what each box would lead to. */
  async #choices(text: string | null, query: Query, within: Filters): Promise<Found['choices']> {
    const under = async (name: FacetName): Promise<readonly Choice[]> => {
      const filters = { ...filtersOf(query, name), ...within };
      return choicesOf((await this.#instance.search(text, { filters })).filters)[name];
    };
    const [category, year] = await Promise.all([under('category'), under('year')]);
    return { category, year };
  }

  /** Pagefind sorts within an index only. Shards follow the calendar, so they are asked one after the other. */
  async #byDate(
    text: string | null,
    query: Query,
    shards: readonly string[],
    count: number,
  ): Promise<SearchResult[]> {
    const found: SearchResult[] = [];
    for (const shard of shards) {
      const filters = { ...filtersOf(query), [shardFilter]: shard };
      const sort = dateOrder(query.order !== 'oldest');
      found.push(...(await this.#instance.search(text, { filters, sort })).results);
      if (found.length >= count) break;
    }
    return found.slice(0, count);
  }
}
