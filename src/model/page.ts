import type { UrlPath } from './ids.ts';

/** Every kind of page, each with its file in `src/pages/` and its template in `layouts/pages/`. */
export const kindNames = [
  'article',
  'home',
  'category',
  'year',
  'month',
  'day',
  'topic',
  'topics',
  'author',
  'series',
  'static-page',
  'search',
  'not-found',
  'redirect',
  'tombstone',
  'newest',
  'feed',
  'sitemap',
  'root-file',
] as const;
export type KindName = (typeof kindNames)[number];

/** What every view holds: where its page stands. */
export interface BaseView {
  readonly url: UrlPath;
}

/** A rendered page: its UTF-8 form, or how long that is where it was written to a file, and the SHA-256 of it. */
export interface RenderedPage {
  readonly length: number;
  readonly sha256: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}
