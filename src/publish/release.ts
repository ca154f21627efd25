import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleasedOutput } from '../model/plan.ts';

/** A released file with the time stamp it got. */
export interface ManifestRow extends ReleasedOutput {
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** The last Release: its manifest, held against the files that really stand in the site's folder. */
export class Release {
  readonly #rows: ReadonlyMap<string, ManifestRow>;
  readonly #site: string;

  constructor(site: string, rows: Iterable<ManifestRow>) {
    this.#site = site;
    this.#rows = new Map([...rows].map((row) => [row.path, row]));
  }

  paths(): Iterable<string> {
    return this.#rows.keys();
  }

  /** The file as released; undefined when it was not, or when size or time stamp say that it is no longer that. */
  get(path: string): ManifestRow | undefined {
    const row = this.#rows.get(path);
    if (row === undefined) return undefined;
    const found = statSync(join(this.#site, path), { throwIfNoEntry: false });
    return found?.size === row.bytes && found.mtimeMs === row.modified ? row : undefined;
  }

  /** Whether there are files of the kind asked for, and all of them still stand. */
  holds(asked: (row: ManifestRow) => boolean): boolean {
    const rows = [...this.#rows.values()].filter(asked);
    return rows.length > 0 && rows.every(({ path }) => this.get(path) !== undefined);
  }
}
