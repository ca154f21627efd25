import { constants, copyFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../lib/digest.ts';
import { writeNew } from '../lib/write-new.ts';
import type { OutputPath } from '../model/ids.ts';
import type { Maker, PlannedOutput, ReleasedOutput } from '../model/plan.ts';
import { type ManifestStore, releasedOf } from './manifest-store.ts';

/** An output that is made and waits to be applied. */
export interface StagedOutput extends ReleasedOutput {
  /** Where its bytes are; absolute. */
  readonly file: string;
  /** Whether the file stays where it is (a cached picture) or may be moved away. */
  readonly keep: boolean;
}

/** What is known of a file that was written. */
interface Written {
  readonly sha256: string;
  readonly length: number;
}

/** Where outputs wait, in the state's folder. */
export const stagingFolder = (state: string): string => join(state, 'staging');

/** Inside of a site, for when the state lies on another file system: no rename leads from there into the site. */
export const nearFolder = '.khobao-new';

/**
 * The folder in which a Release is put together before the site is touched. What is in it is written down in the
 * state's own temporary tables: of a whole archive it would fill half of the memory that a build may take.
 */
export class Staging {
  readonly folder: string;
  /** The whole site as it is to stand, where none stands yet; absent: each output goes to its place by itself. */
  readonly whole: string | undefined;
  readonly #store: ManifestStore;
  #files = 0;

  constructor(store: ManifestStore, folder: string, isWhole: boolean) {
    this.#store = store;
    this.folder = folder;
    this.whole = isWhole ? join(folder, 'whole') : undefined;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(this.whole ?? folder, { recursive: true });
  }

  /**
   * Where an output is to be written. Beside a site that stands these are numbered files: a folder for each page would
   * cost as much as the page.
   */
  place(path: OutputPath): string {
    return this.whole === undefined ? join(this.folder, String(this.#files++)) : join(this.whole, path);
  }

  /** Takes in an output that was written to its place. */
  add(output: PlannedOutput, file: string, written: Written, keep = false, modified = 0): void {
    if (this.has(output.path)) throw new Error(`made twice: ${output.path}`);
    const { path, key, maker, address, parts } = output;
    // Where all lie as they are to stand, the path says it.
    const place = this.whole === undefined ? file : '';
    this.#store.run(
      'INSERT INTO staged VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[path, key, maker, address, parts, written.sha256, written.length, modified, place, Number(keep)],
    );
  }

  /** A folder below which outputs may be written at their paths and then be taken in by `add`. */
  get tree(): string {
    return this.whole ?? join(this.folder, 'tree');
  }

  /** Where the file of an output is that was made; undefined when it was not. */
  fileOf(path: OutputPath): string | undefined {
    const row = this.#store.get('SELECT place FROM staged WHERE path = ?', path);
    if (row === undefined) return undefined;
    return row.place === '' ? join(this.whole ?? '', path) : String(row.place);
  }

  /** Writes an output's bytes. */
  write(output: PlannedOutput, bytes: Uint8Array): void {
    const file = this.place(output.path);
    writeNew(file, bytes);
    const written = { sha256: sha256(bytes), length: bytes.byteLength };
    this.add(output, file, written, false, statSync(file).mtimeMs);
  }

  /** Takes in a file that stands elsewhere. */
  async take(output: PlannedOutput, from: string, keep: boolean): Promise<void> {
    const bytes = await readFile(from);
    const written = { sha256: sha256(bytes), length: bytes.byteLength };
    if (this.whole === undefined) return this.add(output, from, written, keep);
    const file = this.place(output.path);
    mkdirSync(dirname(file), { recursive: true });
    if (keep) copyFileSync(from, file, constants.COPYFILE_FICLONE);
    else renameSync(from, file);
    this.add(output, file, written);
  }

  has(path: string): boolean {
    return this.#store.get('SELECT 1 FROM staged WHERE path = ?', path) !== undefined;
  }

  get size(): number {
    return Number(this.#store.get('SELECT count(*) AS files FROM staged')?.files);
  }

  /** How many files each maker has made. */
  counts(): ReadonlyMap<Maker, number> {
    const rows = this.#store.all('SELECT maker, count(*) AS files FROM staged GROUP BY maker');
    return new Map(rows.map((row) => [String(row.maker) as Maker, Number(row.files)]));
  }

  /** Everything that was made, by path. */
  *outputs(): Iterable<StagedOutput> {
    for (const row of this.#store.each('SELECT * FROM staged ORDER BY path')) {
      const file = row.place === '' ? join(this.whole ?? '', String(row.path)) : String(row.place);
      yield { ...releasedOf(row), file, keep: row.keep === 1 };
    }
  }

  /** Notes the time stamp that the file of an output has, in milliseconds since 1970. */
  stamp(path: string, modified: number): void {
    this.#store.run('UPDATE staged SET modified = ? WHERE path = ?', modified, path);
  }

  /** Holds the staged files against what was to be made: each is there, as long as it was written, and was planned. */
  verify(): void {
    const missing = 'SELECT path FROM planned WHERE stale AND path NOT IN (SELECT path FROM staged) LIMIT 1';
    const lost = this.#store.get(missing);
    if (lost) throw new Error(`planned but not made: ${lost.path}`);
    const strange =
      "SELECT path FROM staged WHERE maker <> 'shard' AND path NOT IN (SELECT path FROM planned) LIMIT 1";
    const found = this.#store.get(strange);
    if (found) throw new Error(`made but not planned: ${found.path}`);
    for (const { path, file, bytes } of this.outputs()) {
      const { size, mtimeMs } = statSync(file);
      if (size !== bytes) throw new Error(`not as it was written: ${path}`);
      this.stamp(path, mtimeMs);
    }
  }
}
