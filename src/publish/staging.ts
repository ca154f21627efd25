import { constants, copyFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../lib/digest.ts';
import { writeNew } from '../lib/write-new.ts';
import type { OutputPath } from '../model/ids.ts';
import type { PlannedOutput } from '../model/plan.ts';

/** An output that is made and waits to be applied. */
export interface StagedOutput extends PlannedOutput {
  /** Where its bytes are; absolute. */
  readonly file: string;
  /** Whether the file stays where it is (a cached picture) or may be moved away. */
  readonly keep: boolean;
  readonly sha256: string;
  readonly bytes: number;
  /** Time stamp of the file in milliseconds since 1970; of a page it is 0 until it is verified. */
  modified: number;
}

/** Where outputs wait, in the state's folder. */
export const stagingFolder = (state: string): string => join(state, 'staging');

/** Inside of a site, for when the state lies on another file system: no rename leads from there into the site. */
export const nearFolder = '.khobao-new';

/** What is kept of a planned output once it is made: not its view. */
const named = ({ path, key, maker, address, parts }: PlannedOutput): PlannedOutput => ({
  ...{ path, key, maker, address, parts },
});

/** The folder in which a Release is put together before the site is touched. */
export class Staging {
  readonly folder: string;
  readonly outputs = new Map<OutputPath, StagedOutput>();
  /** The whole site as it is to stand, where none stands yet; absent: each output goes to its place by itself. */
  readonly whole: string | undefined;
  #files = 0;

  constructor(folder: string, isWhole: boolean) {
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
  add(
    output: PlannedOutput,
    file: string,
    { length, sha256: sum }: { length: number; sha256: string },
  ): void {
    this.#add({ ...named(output), file, keep: false, sha256: sum, bytes: length, modified: 0 });
  }

  /** Writes an output's bytes. */
  write(output: PlannedOutput, bytes: Uint8Array): void {
    const file = this.place(output.path);
    writeNew(file, bytes);
    const facts = { sha256: sha256(bytes), bytes: bytes.byteLength, modified: statSync(file).mtimeMs };
    this.#add({ ...named(output), file, keep: false, ...facts });
  }

  /** Takes in a file that stands elsewhere. */
  async take(output: PlannedOutput, from: string, keep: boolean): Promise<void> {
    const bytes = await readFile(from);
    const facts = { sha256: sha256(bytes), bytes: bytes.byteLength, modified: 0 };
    if (this.whole === undefined) return this.#add({ ...named(output), file: from, keep, ...facts });
    const file = this.place(output.path);
    mkdirSync(dirname(file), { recursive: true });
    if (keep) copyFileSync(from, file, constants.COPYFILE_FICLONE);
    else renameSync(from, file);
    this.#add({ ...named(output), file, keep: false, ...facts });
  }

  has(path: string): boolean {
    return this.outputs.has(path as OutputPath);
  }

  #add(output: StagedOutput): void {
    if (this.outputs.has(output.path)) throw new Error(`made twice: ${output.path}`);
    this.outputs.set(output.path, output);
  }

  /** Holds the staged files against what was to be made: each is there and as long as it was written. */
  verify(wanted: ReadonlySet<string>): void {
    for (const path of wanted) if (!this.has(path)) throw new Error(`planned but not made: ${path}`);
    for (const output of this.outputs.values()) {
      if (output.maker !== 'shard' && !wanted.has(output.path))
        throw new Error(`made but not planned: ${output.path}`);
      const { size, mtimeMs } = statSync(output.file);
      if (size !== output.bytes) throw new Error(`not as it was written: ${output.path}`);
      output.modified = mtimeMs;
    }
  }
}
