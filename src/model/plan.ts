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
  /** Which page of its kind (as JSON), which picture or which shard; empty where the path says it all. */
  readonly address: string;
  /** What the key was made of, to tell why it changed; empty where nothing is to be told. */
  readonly parts: string;
}

/** One file of a Release, as its manifest has it. */
export interface ReleasedOutput extends PlannedOutput {
  readonly sha256: string;
  readonly bytes: number;
  /** The time stamp that the file got, in milliseconds since 1970. */
  readonly modified: number;
}
