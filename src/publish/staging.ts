import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../lib/digest.ts';
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

  constructor(folder: string) {
    this.folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /**
   * Writes an output's bytes, into a numbered file: a folder for each page would cost as much as the page. `digest` is
   * the SHA-256 of the bytes, where their maker has it.
   */
  write(output: PlannedOutput, bytes: Uint8Array, digest = sha256(bytes)): void {
    const file = join(this.folder, String(this.outputs.size));
    // Not awaited for: the disk's cache takes a page in less time than a task switch.
    writeFileSync(file, bytes);
    this.#add({ ...named(output), file, keep: false, sha256: digest, bytes: bytes.byteLength });
  }

  /** Takes in a file that stands elsewhere. */
  async take(output: PlannedOutput, file: string, keep: boolean): Promise<void> {
    const bytes = await readFile(file);
    this.#add({ ...named(output), file, keep, sha256: sha256(bytes), bytes: bytes.byteLength });
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
      if (statSync(output.file).size !== output.bytes)
        throw new Error(`not as it was written: ${output.path}`);
    }
  }
}
