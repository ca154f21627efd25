import type { Digest } from '../lib/digest.ts';
import { outputPath } from '../model/ids.ts';
import type { Maker, ReleasedOutput } from '../model/plan.ts';

/** A row of the state's tables. */
export type Row = Readonly<Record<string, string | number | null>>;

/** What of the state a Release needs: publish does not know SQLite. */
export interface ManifestStore {
  all(sql: string, ...values: (string | number)[]): readonly Row[];
  /** Row by row; what was read already may be changed meanwhile. */
  each(sql: string, ...values: (string | number)[]): Iterable<Row>;
  get(sql: string, ...values: (string | number)[]): Row | undefined;
  run(sql: string, ...values: (string | number)[]): void;
  fact(name: string): string | undefined;
  setFact(name: string, value: string): void;
}

/** The output that a row of `released` or `staged` tells of. */
export const releasedOf = (row: Row): ReleasedOutput => ({
  path: outputPath(String(row.path)),
  key: String(row.key) as Digest,
  maker: String(row.maker) as Maker,
  address: String(row.address),
  parts: String(row.parts),
  sha256: String(row.sha256),
  bytes: Number(row.bytes),
  modified: Number(row.modified),
});
