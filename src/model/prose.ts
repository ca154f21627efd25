import type { SourceText } from '../lib/source-text.ts';
import type { ContentPath } from './ids.ts';

/** Stands in masked text where markup was that prints nothing; the text beside it reads on. */
export const nothing = '\ue000';
/** Stands in masked text for each sign of what is no prose: code, an address. */
export const thing = '\ue001';

/** A stretch of a file; UTF-16 offsets of its text in NFC. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that readers see, as long as in the file: markup is masked, so that every offset holds. */
export interface Passage extends Span {
  /** A field with its path (`image.caption`), or what the body has here. */
  readonly kind: 'field' | 'paragraph' | 'heading';
  /** Of a field its path; empty in the body. */
  readonly name: string;
  /** Levels below the headline that a heading claims, 1 to 6; else 0. */
  readonly level: number;
  readonly words: string;
  /** How a field's value is written in the YAML. */
  readonly style: 'plain' | 'quoted' | 'block' | 'body';
}

/** A value of the front matter; lists and maps are passed through, so that only the leaves are here. */
export interface Leaf extends Span {
  /** `topics`, `source.url`, `corrections.date`. */
  readonly name: string;
  readonly text: string;
}

/** A picture of the body. */
export interface ProseImage extends Span {
  readonly alt: string;
  readonly src: string;
  readonly title: string;
}

/** A link of the body. `start` to `end` is its target. */
export interface ProseLink extends Span {
  readonly target: string;
  readonly text: string;
}

/** One text file as a person reads it: its words in their places. */
export interface Prose {
  readonly file: ContentPath;
  /** The text with `\n` at the ends of lines, as it was typed: not yet in NFC. */
  readonly typed: string;
  /** In NFC: what all offsets count in. */
  readonly source: SourceText;
  /** Where the Markdown begins. */
  readonly body: number;
  /** What the front matter has at its top, empty lists as well, with the place of each name. */
  readonly keys: ReadonlyMap<string, Span & { readonly isEmptyList: boolean }>;
  readonly leaves: readonly Leaf[];
  /** In the order of the file. */
  readonly passages: readonly Passage[];
  readonly images: readonly ProseImage[];
  readonly links: readonly ProseLink[];
  /** Ids that a link may lead to within the page: of headings, with `#`. */
  readonly anchors: readonly string[];
  /** Lines of the file (from 1) in which spaces count: code. */
  readonly code: ReadonlySet<number>;
  /** Whether the words are Vietnamese. */
  readonly isVietnamese: boolean;
}
