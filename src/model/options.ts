import type { Emit, Summary } from './event.ts';
import type { PartNumber } from './part.ts';
import type { Problem } from './problem.ts';

/** How an editor's own site is built, which no reader ever sees. */
export interface Preview {
  /** The only files of the content folder, relative to it, that may be other than at the last build; absent: any. */
  readonly touched?: readonly string[];
  /** Brings the search index up to date; otherwise it stays as it stands. */
  readonly search: boolean;
  /** A folder of finished pictures to be shared with other builds. */
  readonly images: string;
}

/** What every command is told. Folders are absolute. */
export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  readonly state: string;
  /** Milliseconds since 1970, a whole minute. The only clock that a build reads. */
  readonly now: number;
  /** Replaces the site's address, for a trial host or a project page. */
  readonly url?: string;
  /** Threads that pages are rendered in, at most; 0 (the default): in the build's own. */
  readonly workers?: number;
  /** Leaves the search index out. */
  readonly search?: boolean;
  /** Looks at everything again: the whole Plan, and every byte that stands in the site's folder. */
  readonly verify?: boolean;
  /** Stops once it is known what is stale. */
  readonly planOnly?: boolean;
  /** Tells of each stale output why it is; of one alone when its path is given. */
  readonly explain?: boolean | string;
  /** A folder for what changed, in place of a site: the site stands on another machine. */
  readonly delta?: string;
  /** The part of the site to make; absent: all of it. */
  readonly part?: PartNumber;
  /** Drafts and what is to be published later stand too, with a mark; what is not asked for is not looked at, and nothing is flushed. */
  readonly preview?: Preview;
  readonly emit: Emit;
}

/** What `check` is told beside. */
export interface CheckOptions extends BuildOptions {
  /** The files of the content folder that are asked about; absent: all. */
  readonly only?: ReadonlySet<string>;
  /** Asks after links to other sites as well. */
  readonly external?: boolean;
}

/** How a build ended: the site stands, or the content has errors and nothing was touched. Warnings go along with both. */
export type BuildOutcome =
  | { readonly status: 'built'; readonly summary: Summary; readonly problems: readonly Problem[] }
  | { readonly status: 'planned'; readonly problems: readonly Problem[] }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };
