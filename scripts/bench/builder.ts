import type { CaseName } from './results.ts';
import type { Call } from './run-measured.ts';

/** The folders that one builder works with at one size of the archive. */
export interface Folders {
  /** Our content folder of this archive, which others' input is made from. */
  readonly content: string;
  /** What the builder may write into: its input, its site, what it keeps. */
  readonly own: string;
  /** Where its site is built. */
  readonly site: string;
}

/** A program that makes the site. */
export interface Builder {
  readonly name: string;
  readonly cases: readonly CaseName[];
  /** The largest archive that it is asked to build. */
  readonly most?: number;
  /** Lays out its input, once for each archive; not measured. */
  prepare?(folders: Folders): void;
  /** Brings it to where the case begins, before each run; not measured. `changed` is the id of the article that was written. */
  ready?(folders: Folders, name: CaseName, changed: string | undefined): Promise<void>;
  call(folders: Folders, name: CaseName): Call;
  /** What follows each run, not measured. */
  after?(folders: Folders, name: CaseName): Promise<void>;
}
