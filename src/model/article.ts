import type { Moment } from '../lib/dates.ts';
import type { Digest } from '../lib/digest.ts';
import type { Focus } from '../lib/focus.ts';
import type { Place } from '../lib/source-text.ts';
import type { ArticleId, CategoryId, ContentPath } from './ids.ts';

/** An image as the editor names it, with its words. */
export interface ImageField {
  /** As written: `/images/cho-noi.jpg`. */
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly focus?: Focus;
}

export interface SourceField {
  readonly name: string;
  readonly url?: string;
}

/** One line of `related`: an article of this archive by its id, or a page elsewhere. */
export type RelatedField =
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'page'; readonly url: string; readonly title: string };

export interface Correction {
  readonly date: Moment;
  readonly text: string;
}

export interface Retraction {
  readonly date: Moment;
  readonly reason: string;
}

/** The front matter of an article as typed fields (DESIGN 7). What the editor left out is absent. */
export interface ArticleFields {
  readonly title: string;
  readonly date: Moment;
  readonly category: CategoryId;
  readonly summary?: string;
  readonly kicker?: string;
  readonly updated?: Moment;
  /** Ids of files in `authors/`, or plain names. */
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly series?: string;
  readonly source?: SourceField;
  readonly image?: ImageField;
  readonly related: readonly RelatedField[];
  readonly place?: string;
  readonly featured: boolean;
  readonly draft: boolean;
  readonly publishAt?: Moment;
  readonly expires?: Moment;
  readonly corrections: readonly Correction[];
  readonly retracted?: Retraction;
  /** Old addresses on this site, each beginning with `/`. */
  readonly aliases: readonly string[];
  readonly lang?: string;
}

/** What a file points at, and where it says so; its date is a point in the calendar. */
export interface Reference {
  readonly kind: 'image' | 'link' | 'related' | 'category' | 'author' | 'alias' | 'date';
  /** As written, in NFC. */
  readonly target: string;
  readonly place: Place;
  /** Of a picture: which of its words the editor has not written. */
  readonly lacks?: readonly ('caption' | 'credit')[];
}

/** What is known of a Markdown body without rendering it. */
export interface BodyFacts {
  /** Digest of the Markdown text in NFC. */
  readonly digest: Digest;
  readonly syllables: number;
}

/** One Markdown file, parsed and valid. No HTML. */
export interface Article {
  readonly id: ArticleId;
  readonly file: ContentPath;
  readonly fields: ArticleFields;
  readonly body: BodyFacts;
  /** Every link, image, related article, category, author and alias, in the order of the file. */
  readonly references: readonly Reference[];
}

/** A file of `authors/`. */
export interface Author {
  readonly id: string;
  readonly file: ContentPath;
  readonly name: string;
  readonly role?: string;
  readonly email?: string;
  readonly image?: ImageField;
  readonly body: BodyFacts;
  readonly references: readonly Reference[];
}

/** A file of `pages/`: a page outside the calendar, such as "Giới thiệu". */
export interface StaticPage {
  readonly slug: string;
  readonly file: ContentPath;
  readonly title: string;
  readonly summary?: string;
  readonly body: BodyFacts;
  readonly references: readonly Reference[];
}

/** One line of `descriptions.yaml`. */
export interface Description {
  readonly kind: 'topic' | 'series';
  /** As it stands in the address of the list. */
  readonly name: string;
  readonly text: string;
  /** Of the name in `descriptions.yaml`. */
  readonly place: Place;
}

/** Ways of saying one thing, as the newsroom wrote them down: one line of `synonyms.yaml`. */
export type SynonymGroup = readonly string[];

/** One category of `categories.yaml`. */
export interface Category {
  readonly id: CategoryId;
  readonly title: string;
  readonly order: number;
  readonly description: string;
  /** The category above it, for one of the second level. */
  readonly parent?: CategoryId;
}
