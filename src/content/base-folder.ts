import { copyFileSync, linkSync, lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { baseOf, type NoChanges } from './changed-paths.ts';
import { git, gitBytes, split } from './git.ts';

/** The content as it was at a commit, in a folder of its own. */
export interface BaseFolder {
  readonly folder: string;
  readonly commit: string;
  /** Files that differ, came or went, as git names them. */
  readonly changed: readonly string[];
  /** Takes the folder away. */
  readonly remove: () => void;
}

/** A file of a commit: `100644 blob <name>\t<path>`. */
const entry = /^100(?:644|755) blob ([0-9a-f]{40,64})\t(.+)$/s;

/** Whether every part of a path stays below where it begins; git's own tools would refuse others, a server may not have. */
const isInside = (path: string): boolean =>
  path.split('/').every((part) => !['', '.', '..', '.git'].includes(part)) && !/[\\\0]/.test(path);

/** The bytes of blobs by their names, as they stand in the repository: no filter runs. */
async function blobsOf(content: string, names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  const answer =
    names.length > 0 ? await gitBytes(content, ['cat-file', '--batch'], `${names.join('\n')}\n`) : undefined;
  for (let at = 0; answer && at < answer.length; ) {
    const end = answer.indexOf('\n', at);
    const [name = '', kind, size = ''] = answer.toString('latin1', at, end).split(' ');
    if (kind !== 'blob') {
      at = end + 1;
      continue;
    }
    found.set(name, answer.subarray(end + 1, end + 1 + Number(size)));
    at = end + Number(size) + 2;
  }
  return found;
}

/** One file under a second name where the disk allows it, else a copy. */
function share(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Puts the content as it was where this branch left a ref (empty: the last commit) into a new folder below `parent`. Files
 * that are as they were are the same files under a second name, so that an archive of any size costs little, and the
 * work tree and the index are left alone.
 */
export async function baseFolder(
  content: string,
  ref: string,
  parent: string,
): Promise<BaseFolder | NoChanges> {
  const prefix = (await git(content, ['rev-parse', '--show-prefix']))?.trim();
  if (prefix === undefined) return 'no-checkout';
  const commit = await baseOf(content, ref);
  if (commit === undefined) return ref === '' ? 'no-checkout' : 'unknown-ref';
  const compared = ['-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--name-only', '--relative'];
  const [tree, changed, others] = await Promise.all([
    git(content, ['ls-tree', '-r', '-z', commit, '--', '.']),
    git(content, ['diff', ...compared, commit, '--', '.']),
    git(content, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ]);
  if (tree === undefined || changed === undefined || others === undefined) return 'no-checkout';
  const differing = new Set([...split(changed), ...split(others)]);
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'diff-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const lost = new Map<string, string>();
    for (const line of split(tree)) {
      const [, name = '', path = ''] = entry.exec(line) ?? [];
      if (path === '' || !isInside(path)) continue;
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      const here = join(content, path);
      if (!differing.has(path) && lstatSync(here, { throwIfNoEntry: false })?.isFile())
        share(here, join(folder, path));
      else lost.set(path, name);
    }
    const blobs = await blobsOf(content, [...new Set(lost.values())]);
    for (const [path, name] of lost) writeFileSync(join(folder, path), blobs.get(name) ?? '');
    return { folder, commit, changed: [...differing].sort(), remove };
  } catch (error) {
    remove();
    throw error;
  }
}
