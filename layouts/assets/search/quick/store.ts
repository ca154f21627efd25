import { bucketOf, hashOf, type Posting, readPostings } from '../../../../src/search/posting.ts';
import {
  type Facets,
  type QuickRow,
  type QuickShard,
  quickFiles,
  quickListPath,
  rowsPerFile,
} from '../../../../src/search/quick-article.ts';
import { WordList } from '../../../../src/search/word-list.ts';

/** The facets of a shard, unpacked: value -> its articles. */
export type Sets = { readonly [Name in keyof Facets]: ReadonlyMap<string, readonly number[]> };

/** The files of the quick index, each loaded once. */
export class Store {
  readonly #base: string;
  readonly #loading = new Map<string, Promise<unknown>>();
  #shards: Promise<readonly QuickShard[]> | undefined;

  /** `base` is the address at which the site stands. */
  constructor(base: string) {
    this.#base = base;
  }

  /** Every shard, newest first. */
  shards(): Promise<readonly QuickShard[]> {
    this.#shards ??= this.#fetch(quickListPath).then((answer) => answer.json() as Promise<QuickShard[]>);
    this.#shards.catch(() => {
      this.#shards = undefined;
    });
    return this.#shards;
  }

  /** The words of the largest shard: what it does not know, the archive hardly knows. */
  async words(): Promise<WordList | undefined> {
    const shards = await this.shards();
    const largest = shards.toSorted((a, b) => b.count - a.count)[0];
    if (largest === undefined) return undefined;
    return this.#once(
      `${largest.folder}/${quickFiles.words}`,
      async (answer) => new WordList(await answer.text()),
    );
  }

  async postings(shard: QuickShard, key: string): Promise<readonly Posting[]> {
    const hash = hashOf(key);
    const path = `${shard.folder}/${quickFiles.bucket(bucketOf(hash, shard.buckets))}`;
    const bucket = await this.#once(path, async (answer) => new Uint8Array(await answer.arrayBuffer()));
    return readPostings(bucket, hash);
  }

  async row(shard: QuickShard, article: number): Promise<QuickRow | undefined> {
    const path = `${shard.folder}/${quickFiles.rows(Math.floor(article / rowsPerFile))}`;
    const rows = await this.#once(path, (answer) => answer.json() as Promise<readonly QuickRow[]>);
    return rows[article % rowsPerFile];
  }

  sets(shard: QuickShard): Promise<Sets> {
    return this.#once(`${shard.folder}/${quickFiles.facets}`, async (answer) => {
      const facets = (await answer.json()) as Facets;
      const unpack = (values: Facets[keyof Facets]): ReadonlyMap<string, readonly number[]> =>
        new Map(
          Object.entries(values).map(([value, distances]) => {
            let article = 0;
            return [value, distances.map((distance) => (article += distance))];
          }),
        );
      return {
        category: unpack(facets.category),
        topic: unpack(facets.topic),
        author: unpack(facets.author),
        month: unpack(facets.month),
      };
    });
  }

  /** A page of the site, as text. */
  page(url: string): Promise<string> {
    return this.#once(url.replace(/^\//, ''), (answer) => answer.text());
  }

  #once<Value>(path: string, read: (answer: Response) => Promise<Value>): Promise<Value> {
    const known = this.#loading.get(path) as Promise<Value> | undefined;
    if (known) return known;
    const loading = this.#fetch(path).then(read);
    this.#loading.set(path, loading);
    // A failure is not remembered, and neither is a list that may be older than what it names.
    loading.catch(() => {
      this.#loading.delete(path);
      this.#shards = undefined;
    });
    return loading;
  }

  async #fetch(path: string): Promise<Response> {
    const answer = await fetch(this.#base + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer;
  }
}
