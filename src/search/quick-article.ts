// Shared with the browser: types and plain values only.

/** An article as the quick index takes it in. */
export interface QuickArticle {
  readonly row: QuickRow;
  /** Topics and authors, as printed. */
  readonly topics: readonly string[];
  readonly authors: readonly string[];
  /** `2024-07`, of the day that the article stands under. */
  readonly month: string;
  /** The text of the body, block by block. */
  readonly body: readonly string[];
}

/** What is shown of an article that was found. */
export interface QuickRow {
  /** From the site's root, without its base: `/2024/07/mua-lu/`. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** `2024-07-15`. */
  readonly date: string;
  /** The category's title. */
  readonly category: string;
  /** From the site's root, without a slash before it; empty for none. */
  readonly image: string;
  /** Whether a correction stands on its page. */
  readonly corrected: boolean;
}

/** Rows of one file. */
export const rowsPerFile = 16;

/** A stretch of months with a quick index of its own, as the list of them tells of it. */
export interface QuickShard {
  /** Its folder, from the site's root: it changes with what the shard holds. */
  readonly folder: string;
  readonly count: number;
  /** How many bucket files there are, a power of two. */
  readonly buckets: number;
  /** First and last month, `2024-07`, or day. */
  readonly first: string;
  readonly last: string;
}

/** An index of the headlines, summaries and names of shards: one look tells which of them an article stands in. */
export interface Headlines {
  /** As of a shard. */
  readonly folder: string;
  readonly buckets: number;
  /** The place of the newest shard that it covers in the list of them, and how many it covers. Its articles are numbered on from the oldest shard to the newest. */
  readonly from: number;
  readonly shards: number;
}

/** What can be filtered by. */
export const facetNames = ['category', 'topic', 'author', 'month'] as const;
export type FacetName = (typeof facetNames)[number];

/** Value -> the articles that have it, each as the distance from the one before. */
export type Facets = Readonly<Record<FacetName, Readonly<Record<string, readonly number[]>>>>;

/** The files of a quick shard, relative to its folder. */
export const quickFiles = {
  facets: 'facets.json',
  words: 'words.txt',
  rows: (file: number): string => `rows/${file}.json`,
  bucket: (bucket: number): string => `keys/${bucket.toString(36)}.bin`,
} as const;

/** Words that mean one thing, each as its syllables with a space between them. */
export type Synonyms = readonly (readonly string[])[];

/** What the browser loads first. */
export interface QuickList {
  /** Newest first. */
  readonly shards: readonly QuickShard[];
  /** Newest first; none covers what another does. */
  readonly headlines: readonly Headlines[];
  readonly synonyms: Synonyms;
  /** Syllables whose pairs stand elsewhere than they do: see `pairHash`. */
  readonly common: readonly string[];
}

/** The file of the `QuickList`. Its name is stable. */
export const quickListPath = 'tim-kiem/nhanh/list.json';
