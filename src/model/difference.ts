import type { KindName } from './page.ts';

/** A page or file of the site that a change touches. */
export interface ChangedPage {
  readonly change: 'added' | 'changed' | 'removed';
  readonly maker: KindName | 'image';
  /** Its address: `/2024/07/mua/`, `/feed.xml`. */
  readonly url: string;
  /** Of a redirect that is added or changed: where it leads. */
  readonly to?: string;
}

/** A stretch of words; those that were taken away stand before those that came. */
export interface WordChange {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What became of a paragraph, or of several that stayed as they were. */
export type ParagraphChange =
  | { readonly change: 'same'; readonly count: number }
  | { readonly change: 'added' | 'removed'; readonly text: string }
  | { readonly change: 'changed'; readonly words: readonly WordChange[] };

/** A field of front matter that says other than before. */
export interface FieldChange {
  /** `title`, `image.caption`. */
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
  /** Of a long one, which of its words. */
  readonly words?: readonly WordChange[];
}

/** What a change does to the words of one file. */
export interface FileChange {
  readonly change: 'added' | 'changed' | 'removed' | 'renamed';
  /** Below the content folder; of a file that is gone, where it was. */
  readonly file: string;
  /** Of a renamed one. */
  readonly oldFile?: string;
  /** Its headline or name; empty when it cannot be read. */
  readonly title: string;
  readonly fields: readonly FieldChange[];
  readonly paragraphs: readonly ParagraphChange[];
}

/** What a change will do to the reader's site. */
export interface Difference {
  /** What it is compared with, as it was asked for, and that commit. */
  readonly base: { readonly ref: string; readonly commit: string };
  readonly files: readonly FileChange[];
  /** Absent when the content has faults: then no site is built. */
  readonly pages?: readonly ChangedPage[];
  /** Pages that the site has afterwards. */
  readonly pageCount: number;
  /** Errors in the content as it stands. */
  readonly errors: number;
}
