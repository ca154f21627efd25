import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../lib/digest.ts';
import type { ReleasedOutput } from '../model/plan.ts';
import { lookAt } from './look-at.ts';

/** A released file with the time stamp it got. */
export interface ManifestRow extends ReleasedOutput {
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/**
 * How a released file is held against what stands in the site's folder: by size and time stamp (3 µs a file), by its
 * bytes, or not at all, when the site stands on another machine.
 */
export type Proof = 'stamp' | 'bytes' | 'none';

/** Whether a file of the site still is what was released. */
export function isStanding(site: string, { path, bytes, modified, sha256: sum }: ManifestRow, proof: Proof) {
  if (proof === 'none') return true;
  const file = join(site, path);
  const found = lookAt(file);
  if (found?.isFile() !== true || found.size !== bytes || found.mtimeMs !== modified) return false;
  return proof === 'stamp' || sha256(readFileSync(file)) === sum;
}

/** The last Release: its manifest, held against the files that really stand in the site's folder. */
export class Release {
  readonly #rows: ReadonlyMap<string, ManifestRow>;
  readonly #site: string;
  readonly #proof: Proof;
  /** What was found of files whose bytes were read: once is dear enough. */
  readonly #read = new Map<string, boolean>();

  constructor(site: string, rows: Iterable<ManifestRow>, proof: Proof = 'stamp') {
    this.#site = site;
    this.#rows = new Map([...rows].map((row) => [row.path, row]));
    this.#proof = proof;
  }

  paths(): Iterable<string> {
    return this.#rows.keys();
  }

  #stands(row: ManifestRow): boolean {
    if (this.#proof !== 'bytes') return isStanding(this.#site, row, this.#proof);
    const known = this.#read.get(row.path);
    if (known !== undefined) return known;
    const stands = isStanding(this.#site, row, 'bytes');
    this.#read.set(row.path, stands);
    return stands;
  }

  /** The file as released; undefined when it was not, or when it is no longer that. */
  get(path: string): ManifestRow | undefined {
    const row = this.#rows.get(path);
    return row !== undefined && this.#stands(row) ? row : undefined;
  }

  /** Whether there are files of the kind asked for, and all of them still stand. */
  holds(asked: (row: ManifestRow) => boolean): boolean {
    const rows = [...this.#rows.values()].filter(asked);
    return rows.length > 0 && rows.every(({ path }) => this.get(path) !== undefined);
  }
}
