import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts bytes in the place of a file that still holds what was read, whole or not at all; an editor's program may have saved
 * meanwhile, and then false comes back and the file stays.
 */
export function replaceFile(file: string, read: Uint8Array, bytes: Uint8Array): boolean {
  const aside = join(dirname(file), `.khobao-${process.pid}`);
  try {
    writeFileSync(aside, bytes, { flush: true });
    chmodSync(aside, statSync(file).mode & 0o7777);
    if (Buffer.compare(readFileSync(file), read) !== 0) return false;
    renameSync(aside, file);
    return true;
  } finally {
    rmSync(aside, { force: true });
  }
}
