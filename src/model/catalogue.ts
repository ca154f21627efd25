import type { Moment } from '../lib/dates.ts';
import type { Digest } from '../lib/digest.ts';
import type { Focus } from '../lib/focus.ts';
import type { Picture } from '../lib/picture.ts';
import type { ArticleFields, Author, Category, StaticPage } from './article.ts';
import type { ArticleId, CategoryId, ContentPath, UrlPath } from './ids.ts';
import type { ImageSettings } from './source-image.ts';

/** The settings that the Catalogue rests on. */
export interface CatalogueSettings {
  readonly images: ImageSettings;
  readonly related: {
    /** Articles before one from which those like it are chosen. */
    readonly window: number;
  };
}

/** A picture with its words, ready to print. */
export interface Illustration {
  readonly picture: Picture;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  /** What crops of it must keep. */
  readonly focus?: Focus;
}

/** What a list prints of an article. Its digest stands for all of it in keys. */
export interface Card {
  readonly digest: Digest;
  readonly url: UrlPath;
  readonly title: string;
  readonly summary?: string;
  readonly kicker?: string;
  readonly category: CategoryId;
  readonly date: Moment;
  readonly updated?: Moment;
  /** When its words last changed: the latest of date, update and corrections. */
  readonly modified: Moment;
  readonly corrected: boolean;
  readonly featured: boolean;
  /** In an editor's preview alone: why readers do not see it yet, a draft or an hour still to come. */
  readonly unpublished?: 'draft' | Moment;
  readonly image?: Illustration;
}

/** A Markdown body. Planned by its digest alone; the renderer puts `html` in before a template sees it. */
export interface Body {
  /** Covers the Markdown and what each link and image in it resolved to. */
  readonly digest: Digest;
  /** The content file whose body this is. */
  readonly source: string;
  readonly html?: string;
}

/** What the links and images of one body stand for. */
export interface Resolution {
  /** Link as written -> URL, or null when its target is not public. Only links into the archive. */
  readonly links: Readonly<Record<string, string | null>>;
  /** Image as written -> its files. */
  readonly images: Readonly<Record<string, Picture>>;
}

/** A public article with all that its own page prints of it. */
export interface Entry {
  readonly id: ArticleId;
  readonly card: Card;
  readonly body: Body;
  readonly fields: ArticleFields;
  readonly syllables: number;
}

/** A list that an article stands in. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'category'; readonly name: CategoryId }
  | { readonly kind: 'topic' | 'author' | 'series'; readonly name: string };

/** A stretch of the calendar: `''` (ever), `2024`, `2024-07` or `2024-07-15`. */
export type Period = string;

export interface PeriodCount {
  readonly period: Period;
  readonly count: number;
}

/** An address that answers for an article which is no longer there. */
export interface Tombstone {
  readonly url: UrlPath;
  /** Why it was withdrawn; absent when it only expired. */
  readonly reason?: string;
  /** When it was withdrawn or expired. */
  readonly date: Moment;
}

export interface Redirect {
  readonly from: UrlPath;
  readonly to: UrlPath;
}

/** A month of the archive, or a day, and what all of its articles say. */
export interface MonthWords {
  /** `2024-07`, or `2024-07-15`. */
  readonly month: Period;
  readonly count: number;
  /** Covers, of each article in the order of the timeline, its address and all that search finds of it. */
  readonly digest: Digest;
}

/**
 * All public articles, without bodies, by question. Lists are newest first; equal times are ordered by path.
 * Nothing that is not public can be reached through it.
 */
export interface Catalogue {
  /** Ids of all public articles, by path. */
  ids(): Iterable<ArticleId>;
  /** Every non-empty month, ascending. */
  months(): readonly MonthWords[];
  /** Every non-empty day of a month, ascending, as months are told of. */
  days(month: Period): readonly MonthWords[];
  /** The articles of the months, or days, from one to the other, by day, by path within a day. */
  timeline(from: Period, to: Period): Iterable<ArticleId>;
  entry(id: ArticleId): Entry | undefined;
  card(id: ArticleId): Card | undefined;
  newest(scope: Scope, limit: number): Card[];
  within(scope: Scope, period: Period): Card[];
  /** The articles that are news at the Desk's time: dated not after it and less than 48 hours before it. */
  news(limit: number): Card[];
  count(scope: Scope, period: Period): number;
  /** When the newest change within was made: the latest `updated` or `date`, in milliseconds; 0 when empty. */
  modified(scope: Scope, period: Period): number;
  /** The non-empty years of `''`, months of a year, days of a month, ascending. */
  counts(scope: Scope, period: Period): PeriodCount[];
  /** The nearest non-empty period of the same length before and after. */
  neighbours(scope: Scope, period: Period): { readonly previous?: Period; readonly next?: Period };
  /** The articles just before this one in the list, nearest first. */
  before(id: ArticleId, scope: Scope, limit: number): Card[];
  /** The article just after this one in the list. */
  after(id: ArticleId, scope: Scope): Card | undefined;
  /** The nearest articles of a list on both sides of a place in its order, whether an article stands there or not. */
  near(
    scope: Scope,
    place: { readonly at: number; readonly id: ArticleId },
    newer: number,
    older: number,
  ): ArticleId[];
  /** All articles of a list. */
  listed(scope: Scope): Iterable<ArticleId>;
  /** The lists that an article stands in. */
  scopes(id: ArticleId): Scope[];
  /** Earlier articles that are like this one, best first. */
  similar(id: ArticleId): Card[];
  /** All names of a kind that have public articles, by name; only those that begin so. */
  names(kind: 'topic' | 'author' | 'series', beginning?: string): Iterable<string>;
  /** The title of a topic, author or series. */
  label(scope: Scope): string;
  /** What the editors say of a topic or series. */
  description(scope: Scope): string | undefined;
  author(
    name: string,
  ): { readonly author: Author; readonly body: Body; readonly image?: Illustration } | undefined;
  staticPages(): { readonly page: StaticPage; readonly body: Body }[];
  staticPage(slug: string): { readonly page: StaticPage; readonly body: Body } | undefined;
  /** Ids of the articles that are no longer there, by path. */
  tombstones(): ArticleId[];
  tombstone(id: ArticleId): Tombstone | undefined;
  /** Old addresses that lead to an article, sorted. */
  redirects(): UrlPath[];
  redirect(from: UrlPath): Redirect | undefined;
  categories(): readonly Category[];
  /** What the links and images of a public body resolved to; `source` is its content file. */
  resolution(source: string): Resolution;
  /** How many public articles there are. */
  size(): number;
  picture(id: string): { readonly file: ContentPath; readonly picture: Picture } | undefined;
  /** Every picture that a public page shows, with the content file it is made from, by id. */
  pictures(): Iterable<{ readonly file: ContentPath; readonly picture: Picture }>;
}
