import type { Moment } from '../lib/dates.ts';
import type { Digest } from '../lib/digest.ts';
import type { Reference } from './article.ts';
import type { ContentPath } from './ids.ts';

export type FileKind = 'article' | 'author' | 'page' | 'categories' | 'descriptions' | 'synonyms' | 'image';

/** A content file that is to be read. */
export interface ReadOrder {
  readonly path: ContentPath;
  readonly absolute: string;
  readonly kind: FileKind;
  /** Of the bytes whose reading is known. */
  readonly known?: Digest;
}

/** What of a reading says whom else it concerns, and when. */
export interface Concerns {
  readonly references?: readonly Reference[];
  readonly moments: readonly Moment[];
}

/** A file as it was read; plain values, in the form in which they are kept. */
export interface FileReading {
  /** Milliseconds since 1970: before its bytes were read. */
  readonly checked: number;
  readonly digest: Digest;
  /** The name of the bytes in git. */
  readonly blob: string;
  /** Absent when the bytes are those whose reading is known. */
  readonly read?: {
    /** JSON; null when an error spoils it. */
    readonly value: string | null;
    /** JSON of the Problems found on the way. */
    readonly problems: string;
    readonly concerns: Concerns;
  };
}

/** Reads batches of files, each in its order, and asks for a batch only when there is a hand free for it. */
export type ReadFiles = (orders: Iterable<readonly ReadOrder[]>) => AsyncIterable<readonly FileReading[]>;
