import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../lib/digest.ts';
import { type OutputPath, outputPath } from '../model/ids.ts';
import type { IndexFile } from './index-file.ts';

/** A file of a shard, as it was written. */
export interface ShardFile {
  /** From the site's root. */
  readonly path: OutputPath;
  readonly sha256: string;
  /** Bytes. */
  readonly length: number;
}

/** Writes a shard's files to its folder below `outDir`, in place of whatever stood there. Gives them sorted by path. */
export function writeShard(folder: string, files: readonly IndexFile[], outDir: string): ShardFile[] {
  rmSync(join(outDir, folder), { recursive: true, force: true });
  const folders = new Set<string>();
  const written = files.map(({ path, content }): ShardFile => {
    const target = join(outDir, folder, path);
    const parent = dirname(target);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(target, content);
    return {
      path: outputPath(`${folder}/${path}`),
      sha256: sha256(content),
      length: content.byteLength,
    };
  });
  return written.sort((a, b) => (a.path < b.path ? -1 : 1));
}
