import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, sha256 } from '../lib/digest.ts';
import type { OutputPath } from '../model/ids.ts';
import type { Maker } from '../model/plan.ts';

/** An output that is made and waits to be applied. */
export interface StagedOutput {
  readonly path: OutputPath;
  readonly key: Digest;
  readonly maker: Maker;
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

/** The folder in which a Release is put together before the site is touched. */
export class Staging {
  readonly folder: string;
  readonly outputs = new Map<OutputPath, StagedOutput>();

  constructor(folder: string) {
    this.folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** Writes an output's bytes, into a numbered file: a folder for each page would cost as much as the page. */
  write(path: OutputPath, key: Digest, maker: Maker, content: string | Uint8Array): void {
    const file = join(this.folder, String(this.outputs.size));
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    // Not awaited for: the disk's cache takes a page in less time than a task switch.
    writeFileSync(file, bytes);
    this.#add({ path, key, maker, file, keep: false, sha256: sha256(bytes), bytes: bytes.byteLength });
  }

  /** Takes in a file that stands elsewhere. */
  async take(path: OutputPath, key: Digest, maker: Maker, file: string, keep: boolean): Promise<void> {
    const bytes = await readFile(file);
    this.#add({ path, key, maker, file, keep, sha256: sha256(bytes), bytes: bytes.byteLength });
  }

  #add(output: StagedOutput): void {
    if (this.outputs.has(output.path)) throw new Error(`made twice: ${output.path}`);
    this.outputs.set(output.path, output);
  }

  /** Holds the staged files against what was to be made: all of it, nothing else, each as long as it was written. */
  verify(planned: Iterable<OutputPath>): void {
    let count = 0;
    for (const path of planned) {
      const output = this.outputs.get(path);
      if (output === undefined) throw new Error(`planned but not made: ${path}`);
      if (statSync(output.file).size !== output.bytes) throw new Error(`not as it was written: ${path}`);
      count++;
    }
    if (count !== this.outputs.size)
      throw new Error(`made but not planned: ${this.outputs.size - count} outputs`);
  }
}
