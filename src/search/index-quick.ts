import { setImmediate } from 'node:timers/promises';
import { must } from '../lib/unreachable.ts';
import type { IndexFile } from './index-file.ts';
import { KnownSyllables, type Written } from './known-syllables.ts';
import { bucketOf, fields, flagBits, pairHash, pairVariant } from './posting.ts';
import {
  type FacetName,
  facetNames,
  type QuickArticle,
  type QuickRow,
  quickFiles,
  rowsPerFile,
} from './quick-article.ts';
import { bucketsOf } from './shard-list.ts';
import type { Shard } from './shards.ts';
import { cellsByBucket, type TripleFilter } from './triple-filter.ts';
import { VarintWriter } from './varint-writer.ts';
import { writeWords } from './word-list.ts';
import { type ShardFile, writeShard } from './write-shard.ts';

/**
 * A way of writing a syllable (“đường”) that is in more than this share of a shard's articles is found in titles, summaries and
 * names alone, and in pairs; a rarer way of the same (“dương”) in bodies too, as nothing else tells where it is.
 */
const commonShare = 0.25;
/** Shards with fewer articles keep common syllables: there is little to save. */
const smallShard = 200;

const encoder = new TextEncoder();
const json = (path: string, value: unknown): IndexFile => ({
  path,
  content: encoder.encode(`${JSON.stringify(value)}\n`),
});

/** Hash and posting of each place of a key, in one growing array of 64-bit words: the hash is the upper half. */
class Places {
  #halves = new Uint32Array(1 << 14);
  #count = 0;

  add(hash: number, article: number, flags: number): void {
    if (this.#count * 2 === this.#halves.length) {
      const larger = new Uint32Array(this.#halves.length * 2);
      larger.set(this.#halves);
      this.#halves = larger;
    }
    this.#halves[this.#count * 2] = (article << flagBits) | flags;
    this.#halves[this.#count * 2 + 1] = hash;
    this.#count++;
  }

  /** Puts them in order of hash, article, field and variant. */
  sort(): void {
    new BigUint64Array(this.#halves.buffer, 0, this.#count).sort();
  }

  /** Halves of each, the posting first. */
  get halves(): Uint32Array {
    return this.#halves.subarray(0, this.#count * 2);
  }
}

/** What is to be done with the triples of bodies. */
interface TripleWork {
  /** Takes those of these articles. */
  readonly filter?: TripleFilter | undefined;
  /** The cells of the groups that headlines lie over, the oldest group first. */
  readonly cells?: readonly Uint8Array[];
}

/**
 * Makes a quick shard of its articles, or the headlines of several, and writes it to its folder below `outDir`. Gives the files,
 * sorted by path.
 */
export async function indexQuick(
  shard: Pick<Shard, 'index' | 'folder' | 'count'>,
  articles: Iterable<QuickArticle>,
  outDir: string,
  { filter, cells = [] }: TripleWork = {},
): Promise<ShardFile[]> {
  const index = new QuickIndex(filter);
  for (const article of articles) if (index.add(article) % articlesAtOnce === 0) await setImmediate();
  index.sort();
  await setImmediate();
  const count = bucketsOf(shard);
  const { contents, frequencies } = await index.buckets(count);
  const ofGroups = cells.map((each) => cellsByBucket(each, count));
  const buckets = contents.map((content, bucket) => ({
    path: quickFiles.bucket(bucket),
    content: bucketOfKeys(
      content,
      ofGroups.map((each) => must(each[bucket], 'a bucket of cells')),
    ),
  }));
  // What is shown of an article, and what it can be filtered by, stands in its own shard.
  const files = shard.index === 'headlines' ? buckets : [...buckets, ...index.shown(frequencies)];
  return writeShard(shard.folder, files, outDir);
}

/** A bucket as it is read by `readPostings` and `blocksWith`. */
function bucketOfKeys(keys: Uint8Array, cells: readonly Uint8Array[]): Uint8Array {
  const writer = new VarintWriter();
  for (const each of cells) {
    writer.write(each.length);
    writer.writeBytes(each);
  }
  const triples = writer.take();
  writer.write(triples.length);
  writer.writeBytes(triples);
  writer.writeBytes(keys);
  return writer.take();
}

/** Articles, and keys, after which others of this thread have their turn. */
const articlesAtOnce = 50;
const keysAtOnce = 20_000;

/** Gathers the quick index of a shard, article by article in the order of the timeline. */
class QuickIndex {
  readonly #triples: TripleFilter | undefined;
  readonly #places = new Places();
  readonly #known = new KnownSyllables();
  readonly #rows: QuickRow[] = [];
  readonly #facets: Record<FacetName, Map<string, number[]>> = {
    category: new Map(),
    topic: new Map(),
    author: new Map(),
    month: new Map(),
  };

  constructor(triples: TripleFilter | undefined) {
    this.#triples = triples;
  }

  get count(): number {
    return this.#rows.length;
  }

  /** Takes the next article in. Gives how many there are. */
  add(article: QuickArticle): number {
    const number = this.#rows.length;
    this.#rows.push(article.row);
    const facet = (name: FacetName, value: string): void => {
      const known = this.#facets[name].get(value);
      if (known) known.push(number);
      else this.#facets[name].set(value, [number]);
    };
    facet('category', article.row.category);
    facet('month', article.month);
    for (const topic of new Set(article.topics)) facet('topic', topic);
    for (const author of new Set(article.authors)) facet('author', author);
    this.#text(number, article.row.title, fields.title);
    this.#text(number, article.row.summary, fields.summary);
    for (const name of [...article.topics, ...article.authors]) this.#text(number, name, fields.names);
    const body = article.body.map((block) => this.#text(number, block, fields.body));
    this.#triples?.add(body);
    return this.#rows.length;
  }

  /** Ends the adding. */
  sort(): void {
    this.#places.sort();
  }

  #text(article: number, text: string, field: number): readonly Written[] {
    const syllables = this.#known.of(text);
    let before: Written | undefined;
    for (const known of syllables) {
      this.#places.add(known.hash, article, (field << 6) | known.variant);
      if (before) {
        const variant = pairVariant(before.variant, known.variant);
        this.#places.add(pairHash(before, known), article, (field << 6) | variant);
      }
      before = known;
    }
    return syllables;
  }

  /** What is shown of the articles, what they can be filtered by, and the words; paths are relative to the shard's folder. */
  shown(frequencies: ReadonlyMap<string, number>): IndexFile[] {
    const files: IndexFile[] = [];
    for (let at = 0; at * rowsPerFile < this.#rows.length; at++)
      files.push(json(quickFiles.rows(at), this.#rows.slice(at * rowsPerFile, (at + 1) * rowsPerFile)));
    const facets = Object.fromEntries(
      facetNames.map((name) => [name, Object.fromEntries(ordered(this.#facets[name]).map(distances))]),
    ) as Record<FacetName, Record<string, number[]>>;
    files.push(json(quickFiles.facets, facets));
    files.push({ path: quickFiles.words, content: encoder.encode(writeWords(frequencies)) });
    return files;
  }

  /** The keys of each bucket of what was sorted, and in how many articles each syllable is. */
  async buckets(count: number): Promise<{
    readonly contents: readonly Uint8Array[];
    readonly frequencies: ReadonlyMap<string, number>;
  }> {
    const sorted = this.#places.halves;
    const frequencies = new Map<string, number>();
    const writer = new VarintWriter();
    const postings = new VarintWriter();
    const contents: Uint8Array[] = [];
    let lastHash = 0;
    const close = (next: number): void => {
      while (contents.length < next) {
        contents.push(writer.take());
        lastHash = 0;
      }
    };
    let keys = 0;
    for (let at = 0; at < sorted.length; ) {
      if (++keys % keysAtOnce === 0) await setImmediate();
      const hash = sorted[at + 1] ?? 0;
      let end = at;
      while (end < sorted.length && sorted[end + 1] === hash) end += 2;
      const places = sorted.subarray(at, end);
      at = end;
      const syllable = this.#known.texts.get(hash);
      const articles = countArticles(places);
      if (syllable !== undefined) frequencies.set(syllable, articles);
      const most = this.count * commonShare;
      const isCommon = syllable !== undefined && this.count >= smallShard && articles > most;
      writePostings(places, isCommon ? commonVariants(places, most) : none, postings);
      if (postings.length === 0) continue;
      close(bucketOf(hash, count));
      const bytes = postings.take();
      writer.write(hash - lastHash);
      writer.write(bytes.length);
      writer.writeBytes(bytes);
      lastHash = hash;
    }
    close(count);
    return { contents, frequencies };
  }
}

const articleOf = (posting: number): number => posting >>> flagBits;

function countArticles(places: Uint32Array): number {
  let articles = 0;
  let last = -1;
  for (let at = 0; at < places.length; at += 2) {
    const article = articleOf(places[at] ?? 0);
    if (article !== last) articles++;
    last = article;
  }
  return articles;
}

const variantIn = (posting: number): number => posting & 63;
const none: ReadonlySet<number> = new Set();

/** The ways of writing a syllable that more than so many articles have. */
function commonVariants(places: Uint32Array, most: number): ReadonlySet<number> {
  const last = new Int32Array(64).fill(-1);
  const articles = new Uint32Array(64);
  for (let at = 0; at < places.length; at += 2) {
    const posting = places[at] ?? 0;
    const variant = variantIn(posting);
    if (last[variant] === articleOf(posting)) continue;
    last[variant] = articleOf(posting);
    articles[variant] = (articles[variant] ?? 0) + 1;
  }
  return new Set([...articles.keys()].filter((variant) => (articles[variant] ?? 0) > most));
}

/** Writes each article's variants once, each with the field that tells most; of some none in bodies. */
function writePostings(places: Uint32Array, unsaid: ReadonlySet<number>, writer: VarintWriter): void {
  let last = 0;
  for (let at = 0; at < places.length; at += 2) {
    const posting = places[at] ?? 0;
    if (unsaid.has(variantIn(posting)) && ((posting >>> 6) & 3) === fields.body) continue;
    let isBest = true;
    for (let later = at + 2; later < places.length; later += 2) {
      const other = places[later] ?? 0;
      if (articleOf(other) !== articleOf(posting)) break;
      if (variantIn(other ^ posting) === 0) isBest = false;
    }
    if (!isBest) continue;
    const article = articleOf(posting);
    writer.write(((article - last) << flagBits) | (posting & 0xff));
    last = article;
  }
}

const ordered = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

const distances = ([value, articles]: [string, number[]]): [string, number[]] => [
  value,
  articles.map((article, at) => article - (articles[at - 1] ?? 0)),
];
