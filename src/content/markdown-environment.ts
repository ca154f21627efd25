import type { Resolution } from '../model/catalogue.ts';
import type { ContentPath } from '../model/ids.ts';
import type { Footnote } from './markdown-footnotes.ts';

/** Words that a body prints beside its own. */
export interface BodyWords {
  /** Above the footnotes, and before the number of one. */
  readonly notes: string;
  readonly note: string;
  /** Leads from a footnote back to the text; its number follows. */
  readonly back: string;
  /** Before the name of the place that a card leads to. */
  readonly watch: string;
}

/** What rendering a body needs beside its text. */
export interface BodyEnvironment {
  /** The file that the body stands in: relative addresses begin there. */
  readonly from: ContentPath;
  readonly resolution: Resolution;
  /** What stands before the site's own addresses: `/`, `/bao/`, or with the origin for feeds. */
  readonly base: string;
  /** The `sizes` of pictures in the body. */
  readonly sizes: string;
  /** What a screen reader calls a table that scrolls. */
  readonly tableLabel: string;
  readonly words: BodyWords;
}

/** The environment as plugins see it while a body is rendered; empty while tokens are only looked at. */
export interface Environment extends Partial<BodyEnvironment> {
  /** Ids given to headings so far, with the last number given to another of the same words. */
  readonly slugs?: Map<string, number>;
  /** Footnotes by label, from when the first is found. */
  footnotes?: Map<string, Footnote>;
}
