import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Strings } from '../strings/strings.ts';
import type { Invocation } from './command.ts';
import { optionsOf } from './option-table.ts';

/** The project: the code and the layouts stand below it. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Folders of the project that no build may write into. */
const ours = ['src', 'layouts', 'scripts', 'test', 'node_modules', '.git'];

/** The folder with symlinks resolved as far as it exists. */
function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const above = dirname(folder);
    return above === folder ? folder : join(real(above), basename(folder));
  }
}

const within = (inner: string, outer: string): boolean => {
  const path = relative(outer, inner);
  return path === '' || !(path === '..' || path.startsWith('../') || path.startsWith('..\\'));
};

/** Whether one of two folders is, or lies in, the other. */
export const overlap = (one: string, other: string): boolean => {
  const [a, b] = [real(one), real(other)];
  return within(a, b) || within(b, a);
};

/** What the user calls a folder, and where it is. */
interface Folder {
  readonly option: string;
  readonly path: string;
}

/** The folders that a command uses; absolute. */
export interface UsedFolders {
  readonly content?: string;
  readonly out?: string;
  readonly state: string;
  readonly delta?: string;
  /** Folders that a merge reads. */
  readonly parts?: readonly string[];
}

/** The folders that a command uses of those it was told: a delta stands in place of the site. */
export function usedFolders(
  command: string,
  { content, out, state, delta, folders }: Invocation,
): UsedFolders {
  const takes = new Set(optionsOf(command).map(([name]) => name));
  return {
    ...(takes.has('content') && { content }),
    ...(takes.has('out') && delta === undefined && { out }),
    state,
    ...(delta !== undefined && { delta }),
    // An import reads what it is given, wherever that lies: the project itself may be the folder of saved pages.
    ...(command === 'merge' && { parts: folders }),
  };
}

/**
 * One sentence when the folders cannot be used together: the content is missing, or a build would write into the
 * content, into the project's code, or the site and the state into each other. Paths are absolute.
 */
export function foldersFault(folders: UsedFolders, words: Strings['cli']['faults']): string | undefined {
  const { content, out, state, delta, parts = [] } = folders;
  if (content !== undefined && !statSync(content, { throwIfNoEntry: false })?.isDirectory())
    return words.noContent(content);
  const written: Folder[] = [
    ...(out === undefined ? [] : [{ option: '--out', path: out }]),
    ...(delta === undefined ? [] : [{ option: '--delta', path: delta }]),
    { option: '--state', path: state },
  ];
  const kept = [
    ...(content === undefined ? [] : [content]),
    ...parts,
    ...ours.map((name) => resolve(root, name)),
  ];
  for (const { option, path } of written) {
    const other = kept.find((folder) => overlap(path, folder));
    if (other !== undefined) return words.overlap(option, path, other);
  }
  const site = written[0];
  return site !== undefined && site.option !== '--state' && overlap(site.path, state)
    ? words.overlap(site.option, site.path, state)
    : undefined;
}
