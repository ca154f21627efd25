import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands at a path of the site. */
export type Found =
  | {
      readonly kind: 'file';
      /** Relative to the site's folder, with `/`. */
      readonly path: string;
      readonly file: string;
      readonly bytes: number;
      /** Milliseconds since 1970. */
      readonly modified: number;
    }
  /** A folder that was named without its slash. */
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' };

const missing: Found = { kind: 'missing' };

/** Finds the file that answers for the segments of a path. Symlinks, and names that differ in case, lead nowhere. */
export async function findFile(site: string, segments: readonly string[]): Promise<Found> {
  const wantsFolder = segments.at(-1) === '';
  const path = wantsFolder ? [...segments.slice(0, -1), 'index.html'].join('/') : segments.join('/');
  try {
    const base = await realpath(site);
    const file = join(base, path);
    if ((await realpath(file)) !== file) return missing;
    const facts = await stat(file);
    if (facts.isDirectory()) return wantsFolder ? missing : { kind: 'folder' };
    if (!facts.isFile()) return missing;
    return { kind: 'file', path, file, bytes: facts.size, modified: facts.mtimeMs };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return missing;
    throw error;
  }
}
