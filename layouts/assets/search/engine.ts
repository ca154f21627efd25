import { queryText, showText } from '../../../src/search/text.ts';
import { KnownWords, shardFilter } from './known-words.ts';
import type { Fragment, Instance, PagefindModule } from './pagefind.ts';

/** An article that was found among whole pages. */
export interface Deep {
  /** From the site's root. */
  readonly url: string;
  readonly title: string;
  /** With the hits in `<mark>`, as Pagefind gives it. */
  readonly excerpt: string;
  /** As printed. */
  readonly date: string;
  readonly category: string;
  readonly image: string;
  readonly corrected: boolean;
}

/** Asks Pagefind's shards of whole pages. */
export class Engine {
  readonly #base: string;
  /** All shards, newest first. */
  readonly shards: readonly string[];
  readonly #instance: Instance;
  readonly #merged = new Set<string>();

  private constructor(base: string, shards: readonly string[], instance: Instance) {
    this.#base = base;
    this.shards = shards;
    this.#instance = instance;
  }

  /** Loads what reads shards. `base` is the path at which the site stands. */
  static async load(base: string): Promise<Engine> {
    const answer = await fetch(`${base}pagefind/shards.json`);
    if (!answer.ok) throw new Error(`shards.json: ${answer.status}`);
    const shards = (await answer.json()) as string[];
    const basePath = `${base}pagefind/reader/`;
    const module = (await import(`${basePath}pagefind.js`)) as PagefindModule;
    return new Engine(base, shards, module.createInstance({ basePath, ...optionsOf(base, '') }));
  }

  /** The best of some shards; those are loaded first. */
  async find(text: string, shards: readonly string[], limit: number): Promise<Deep[]> {
    const missing = shards.filter((shard) => !this.#merged.has(shard));
    await Promise.all(
      missing.map(async (shard) => {
        await this.#instance.mergeIndex(`${this.#base}pagefind/${shard}/`, optionsOf(this.#base, shard));
        this.#merged.add(shard);
      }),
    );
    const asked = queryText(text);
    // Answers count by filter only once the filters are loaded.
    await this.#instance.filters();
    const holding = await new KnownWords(this.#instance, shards).shards(asked);
    if (holding.length === 0) return [];
    const { results } = await this.#instance.search(asked, { filters: { [shardFilter]: { any: holding } } });
    const found = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    return found.map((fragment) => deepOf(fragment, this.#base));
  }
}

const optionsOf = (base: string, shard: string) => ({
  baseUrl: base,
  metaCacheTag: '',
  mergeFilter: { [shardFilter]: shard },
});

const deepOf = ({ url, meta, excerpt, filters }: Fragment, base: string): Deep => ({
  url: url.startsWith(base) ? `/${url.slice(base.length)}` : url,
  title: showText(meta.title ?? ''),
  excerpt,
  date: showText(meta.date ?? ''),
  category: filters.category?.map(showText).join(', ') ?? '',
  image: meta.image ?? '',
  corrected: false,
});
