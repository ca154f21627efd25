import type { Maker } from './plan.ts';
import type { Problem } from './problem.ts';

export type Stage = 'read' | 'words' | 'plan' | 'render' | 'images' | 'search' | 'verify' | 'apply' | 'links';

/** How long a stage took. */
export interface StageTime {
  readonly stage: Stage;
  readonly seconds: number;
}

/** What became of the files of one maker. */
export interface KindCounts {
  readonly maker: Maker;
  readonly made: number;
  readonly reused: number;
  readonly removed: number;
}

/** What a build did, for the summary. */
export interface Summary {
  readonly articles: number;
  readonly pages: number;
  readonly images: number;
  readonly shards: number;
  readonly outputs: number;
  readonly made: number;
  readonly removed: number;
  /** By maker, those that the site has or had. */
  readonly kinds: readonly KindCounts[];
  readonly stages: readonly StageTime[];
  readonly seconds: number;
  /** Peak resident memory of the process, in megabytes. */
  readonly peakMegabytes: number;
}

/** Why an output has to be made: it is new, its file was lost or damaged, or these parts of it are not what they were. */
export type Reason = 'new' | 'lost' | readonly string[];

/** What stages tell while they work; only `report/` prints. */
export type Event =
  | { readonly type: 'stage'; readonly stage: Stage; readonly total: number }
  | {
      readonly type: 'progress';
      readonly stage: Stage;
      readonly done: number;
      readonly total: number /** A second. */;
      readonly rate?: number;
    }
  | { readonly type: 'made'; readonly path: string }
  | { readonly type: 'stale'; readonly path: string; readonly reason: Reason }
  | { readonly type: 'notice'; readonly text: string }
  | { readonly type: 'problems'; readonly problems: readonly Problem[] }
  | { readonly type: 'summary'; readonly summary: Summary };

export type Emit = (event: Event) => void;
