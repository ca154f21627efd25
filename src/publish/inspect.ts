import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../lib/digest.ts';
import type { ReleasedOutput } from '../model/plan.ts';
import { filesBelow } from './files-below.ts';
import { lookAt } from './look-at.ts';

/** What of a manifest an inspection needs. */
interface Released {
  get(path: string): ReleasedOutput | undefined;
  paths(): Iterable<string>;
}

/** What is wrong with a site's folder. */
export interface Inspection {
  /** Released files that are lost or are not what was released. */
  readonly damaged: readonly ReleasedOutput[];
  /** Files that no Release put there. */
  readonly foreign: readonly string[];
}

/**
 * Holds a site's folder against its manifest: by size and time stamp, or (`bytes`) by content.
 */
export function inspectSite(site: string, manifest: Released, bytes: boolean): Inspection {
  const damaged: ReleasedOutput[] = [];
  const foreign: string[] = [];
  const found = new Set<string>();
  for (const path of filesBelow(site)) {
    const row = manifest.get(path);
    if (row === undefined) {
      foreign.push(path);
      continue;
    }
    found.add(path);
    const file = join(site, path);
    const standing = lookAt(file);
    const sound =
      standing?.isFile() === true &&
      standing.size === row.bytes &&
      standing.mtimeMs === row.modified &&
      (!bytes || sha256(readFileSync(file)) === row.sha256);
    if (!sound) damaged.push(row);
  }
  for (const path of manifest.paths()) {
    const row = found.has(path) ? undefined : manifest.get(path);
    if (row) damaged.push(row);
  }
  return { damaged, foreign };
}
