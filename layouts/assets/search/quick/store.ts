import { bucketOf, hashOf, type Posting, readPostings } from '../../../../src/search/posting.ts';
import {
  type Facets,
  type Headlines,
  type QuickList,
  type QuickRow,
  type QuickShard,
  quickFiles,
  quickListPath,
  rowsPerFile,
  type Synonyms,
} from '../../../../src/search/quick-article.ts';
import { WordList } from '../../../../src/search/word-list.ts';
import type { Candidate } from './gather.ts';
import type { Source } from './source.ts';

/** The facets of a shard, unpacked: value -> its articles. */
export type Sets = { readonly [Name in keyof Facets]: ReadonlyMap<string, readonly number[]> };

type Head = Omit<QuickList, 'common'> & { readonly common: ReadonlySet<string> };

/** Where buckets stand. */
type Place = Pick<Source, 'folder' | 'buckets'>;

/** A shard of so many articles knows the language. */
const largeShard = 2_000;
/** Lists of words that are loaded where no shard does. */
const mostLists = 6;

/** The files of the quick index, each loaded once. */
export class Store {
  readonly #base: string;
  readonly #loading = new Map<string, Promise<unknown>>();
  #list: Promise<Head> | undefined;
  #words: Promise<WordList> | undefined;
  #lacking = false;

  /** `base` is the address at which the site stands. */
  constructor(base: string) {
    this.#base = base;
  }

  /** Forgets what was missing for the question before. */
  begin(): void {
    this.#lacking = false;
  }

  /** Whether, since then, something could not be had for want of a network. */
  isPartial(): boolean {
    return this.#lacking;
  }

  /** The addresses of all that was loaded. */
  loaded(): readonly string[] {
    return [quickListPath, ...this.#loading.keys()].map((path) => this.#base + path);
  }

  /** Every shard, newest first. */
  async shards(): Promise<readonly QuickShard[]> {
    return (await this.#head()).shards;
  }

  /** Indexes of headlines over several shards, newest first. */
  async headlines(): Promise<readonly Headlines[]> {
    return (await this.#head()).headlines;
  }

  /** Words that the newsroom uses for each other. */
  async synonyms(): Promise<Synonyms> {
    return (await this.#head()).synonyms;
  }

  /** Syllables whose pairs stand elsewhere than they do. */
  async common(): Promise<ReadonlySet<string>> {
    return (await this.#head()).common;
  }

  #head(): Promise<Head> {
    this.#list ??= this.#fetch(quickListPath).then(async (answer) => {
      const list = (await answer.json()) as QuickList;
      return { ...list, common: new Set(list.common) };
    });
    this.#list.catch(() => {
      this.#list = undefined;
    });
    return this.#list;
  }

  /** The words of the largest shards: what they do not know, the archive hardly knows. */
  words(): Promise<WordList> {
    this.#words ??= this.#loadWords();
    this.#words.catch(() => {
      this.#words = undefined;
    });
    return this.#words;
  }

  async #loadWords(): Promise<WordList> {
    const shards = (await this.shards()).toSorted((a, b) => b.count - a.count);
    // One large shard has seen what is common; of a small archive no shard has.
    const enough = shards.findIndex(({ count }) => count >= largeShard);
    const asked = enough < 0 ? shards.slice(0, mostLists) : shards.slice(0, 1);
    const lists = asked.map(({ folder }) =>
      this.#once(`${folder}/${quickFiles.words}`, (answer) => answer.text(), ''),
    );
    return new WordList(...(await Promise.all(lists)));
  }

  async postings(source: Place, key: string): Promise<readonly Posting[]> {
    const hash = hashOf(key, await this.common());
    return readPostings(await this.bucket(source, hash), hash);
  }

  /** The bucket in which a key or a triple of this hash stands. */
  bucket({ folder, buckets }: Place, hash: number): Promise<Uint8Array> {
    const path = `${folder}/${quickFiles.bucket(bucketOf(hash, buckets))}`;
    const read = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());
    return this.#once(path, read, new Uint8Array());
  }

  async row({ shard, article }: Pick<Candidate, 'shard' | 'article'>): Promise<QuickRow | undefined> {
    const path = `${shard.folder}/${quickFiles.rows(Math.floor(article / rowsPerFile))}`;
    const rows = await this.#once(path, (answer) => answer.json() as Promise<readonly QuickRow[]>, []);
    return rows[article % rowsPerFile];
  }

  sets(shard: QuickShard): Promise<Sets> {
    const none = { category: new Map(), topic: new Map(), author: new Map(), month: new Map() };
    const read = async (answer: Response): Promise<Sets> => {
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
    };
    return this.#once(`${shard.folder}/${quickFiles.facets}`, read, none);
  }

  /** A page of the site, as text. */
  page(url: string): Promise<string> {
    return this.#once(url.replace(/^\//, ''), (answer) => answer.text(), '');
  }

  /** Loads a file; `absent` stands for one that cannot be had for want of a network. */
  async #once<Value>(
    path: string,
    read: (answer: Response) => Promise<Value>,
    absent: Value,
  ): Promise<Value> {
    let loading = this.#loading.get(path) as Promise<Value> | undefined;
    if (!loading) {
      loading = this.#fetch(path).then(read);
      this.#loading.set(path, loading);
    }
    try {
      return await loading;
    } catch (error) {
      // A failure is not remembered, and neither is a list that may be older than what it names.
      this.#loading.delete(path);
      this.#words = undefined;
      if (navigator.onLine) {
        this.#list = undefined;
        throw error;
      }
      this.#lacking = true;
      return absent;
    }
  }

  async #fetch(path: string): Promise<Response> {
    const answer = await fetch(this.#base + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer;
  }
}
