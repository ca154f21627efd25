import type { Digest } from '../lib/digest.ts';
import type { OutputPath } from './ids.ts';
import type { KindName } from './page.ts';

/** Who makes an output. */
export type Maker = KindName | 'image' | 'shard' | 'asset';

/** One file of the site before it is made. Equal key, equal bytes (law 1). */
export interface PlannedOutput {
  readonly path: OutputPath;
  readonly key: Digest;
  readonly maker: Maker;
}

/** One file of a Release, as its manifest has it. */
export interface ReleasedOutput {
  readonly path: OutputPath;
  readonly key: Digest;
  readonly maker: Maker;
  readonly sha256: string;
  readonly bytes: number;
}
