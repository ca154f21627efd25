import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImageOutput } from './image-outputs.ts';

/** Where a finished file stands in the cache (`<state>/images`): named by its key, in one of 256 folders. */
export const cachedImage = (cacheDir: string, output: ImageOutput): string =>
  join(cacheDir, output.key.slice(0, 2), `${output.key}.${output.format}`);

/** Whether the cache has the file. */
export async function isCached(cacheDir: string, output: ImageOutput): Promise<boolean> {
  const found = await stat(cachedImage(cacheDir, output)).catch(() => undefined);
  return found !== undefined && found.size > 0;
}

/** Puts a finished file into the cache: whole or not at all, even when the power fails. Gives its path. */
export async function storeImage(cacheDir: string, output: ImageOutput, bytes: Uint8Array): Promise<string> {
  const target = cachedImage(cacheDir, output);
  const temporary = `${target}.${process.pid}.tmp`;
  await mkdir(dirname(target), { recursive: true });
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return target;
}
