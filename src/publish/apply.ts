import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Maker } from '../model/plan.ts';
import type { StagedOutput } from './staging.ts';

/** Nothing may be linked before it is there: what pages use comes first, what lists pages comes last. */
const order: readonly Maker[] = [
  'asset',
  'image',
  'shard',
  'article',
  'static-page',
  'tombstone',
  'redirect',
];

const rank = (maker: Maker): number => {
  if (maker === 'feed' || maker === 'sitemap') return order.length + 1;
  const at = order.indexOf(maker);
  return at < 0 ? order.length : at;
};

/** Makes a folder whose parent is there most of the time; `made` are those that are known to be there. */
function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') mkdirSync(folder, { recursive: true });
    else if (code !== 'EEXIST') throw error;
  }
  made.add(folder);
}

/** Puts one file in its place in one step, so that a reader sees the old bytes or the new ones. */
function place(output: StagedOutput, target: string, made: Set<string>): void {
  makeFolder(dirname(target), made);
  if (!output.keep) {
    try {
      renameSync(output.file, target);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    }
  }
  const beside = `${target}.new`;
  copyFileSync(output.file, beside);
  renameSync(beside, target);
}

/** Every file below a folder, relative, with `/`; empty when there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** Removes a file and the folders that it leaves empty. */
function remove(site: string, path: string): void {
  rmSync(join(site, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(site, folder));
    } catch {
      return;
    }
  }
}

/**
 * Moves the staged outputs into the site's folder, then removes the given files.
 * Returns the time stamp of each file placed, in milliseconds, by which damage is noticed later.
 */
export function applyRelease(
  site: string,
  staged: Iterable<StagedOutput>,
  gone: readonly string[],
): Map<string, number> {
  const stamps = new Map<string, number>();
  const made = new Set<string>();
  const sorted = [...staged].sort((a, b) => rank(a.maker) - rank(b.maker) || (a.path < b.path ? -1 : 1));
  for (const output of sorted) {
    const target = join(site, output.path);
    place(output, target, made);
    stamps.set(output.path, statSync(target).mtimeMs);
  }
  for (const path of gone) remove(site, path);
  return stamps;
}
