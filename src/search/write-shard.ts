import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type OutputPath, outputPath } from '../model/ids.ts';
import type { IndexFile } from './canonical-index.ts';

/** Writes a shard's files to its folder below `outDir`, in place of whatever stood there. Gives them, relative to `outDir`, sorted. */
export function writeShard(folder: string, files: readonly IndexFile[], outDir: string): OutputPath[] {
  rmSync(join(outDir, folder), { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(outDir, folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return files.map(({ path }) => outputPath(`${folder}/${path}`)).sort();
}
