import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleasedOutput } from '../model/plan.ts';
import { filesBelow } from './apply.ts';

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
    const { size, mtimeMs } = statSync(file);
    const sound =
      size === row.bytes &&
      mtimeMs === row.modified &&
      (!bytes || createHash('sha256').update(readFileSync(file)).digest('hex') === row.sha256);
    if (!sound) damaged.push(row);
  }
  for (const path of manifest.paths()) {
    const row = found.has(path) ? undefined : manifest.get(path);
    if (row) damaged.push(row);
  }
  return { damaged, foreign };
}
