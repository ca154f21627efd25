// What we use of Pagefind's browser module (1.5), which is loaded from beside the index and has no types of its own.

/** Filter -> the value to have, or several of which any will do. */
export type Filters = Readonly<Record<string, string | { readonly any: readonly string[] }>>;

export interface SearchOptions {
  readonly filters?: Filters;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Fragment {
  /** With the site's base. */
  readonly url: string;
  /** Words around the hits, each hit in `<mark>`; `<` and `>` of the text are escaped. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface SearchResult {
  readonly id: string;
  data(): Promise<Fragment>;
}

/** How many articles each value of each filter has. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchResponse {
  readonly results: readonly SearchResult[];
  /** Counts among the results. */
  readonly filters: Counts;
}

interface InstanceOptions {
  readonly basePath?: string;
  readonly baseUrl: string;
  /** Instead of the time of day in the address of the entry file, which would defeat the browser's cache. */
  readonly metaCacheTag: string;
  /** A filter that all pages of an index get on top of their own. */
  readonly mergeFilter: Readonly<Record<string, string>>;
}

export interface Instance {
  mergeIndex(path: string, options: InstanceOptions): Promise<void>;
  /** All pages when the text is null. */
  search(text: string | null, options: SearchOptions): Promise<SearchResponse>;
  filters(): Promise<Counts>;
}

export interface PagefindModule {
  createInstance(options: InstanceOptions): Instance;
}
