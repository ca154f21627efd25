import type { Problem } from './problem.ts';

export type Stage = 'read' | 'plan' | 'render' | 'images' | 'search' | 'verify' | 'apply';

/** What a build did, for the summary. */
export interface Summary {
  readonly articles: number;
  readonly pages: number;
  readonly images: number;
  readonly shards: number;
  readonly outputs: number;
  readonly made: number;
  readonly removed: number;
  readonly seconds: number;
  /** Peak resident memory of the process, in megabytes. */
  readonly peakMegabytes: number;
}

/** What stages tell while they work; only `report/` prints. */
export type Event =
  | { readonly type: 'stage'; readonly stage: Stage; readonly total: number }
  | { readonly type: 'progress'; readonly stage: Stage; readonly done: number; readonly total: number }
  | { readonly type: 'made'; readonly path: string }
  | { readonly type: 'notice'; readonly text: string }
  | { readonly type: 'problems'; readonly problems: readonly Problem[] }
  | { readonly type: 'summary'; readonly summary: Summary };

export type Emit = (event: Event) => void;
