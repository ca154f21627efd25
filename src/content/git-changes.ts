import { realpathSync } from 'node:fs';
import { digestOf } from '../lib/digest.ts';
import { git, split } from './git.ts';

/** A checkout as it was looked at: what has to be known of it the next time. Survives JSON. */
export interface GitMark {
  /** The commit that is checked out. */
  readonly head: string;
  /** What decides which bytes a blob is checked out as: attributes, and settings of line ends and filters. */
  readonly conversion: string;
  /** Files of the content folder that may differ from the commit's, or that git does not watch. */
  readonly loose: readonly string[];
}

const conversionSettings = '^(core\\.(autocrlf|eol|safecrlf|attributesfile|symlinks)|filter\\.)';

/** Files that git watches and that are not as committed, and what it was told not to look at. */
function watched(content: string): string[] | undefined {
  const status = git(content, [
    'status',
    '--porcelain=v2',
    '-z',
    '--untracked-files=no',
    '--no-renames',
    '--',
    '.',
  ]);
  const flags = git(content, ['ls-files', '-v', '-z', '--', '.']);
  const prefix = git(content, ['rev-parse', '--show-prefix'])?.trimEnd();
  if (status === undefined || flags === undefined || prefix === undefined) return undefined;
  // `1 XY sub mH mI mW hH hI path`, or `u XY sub m1 m2 m3 mW h1 h2 h3 path` in a conflict; paths from the root.
  const changed = split(status).map((line) =>
    line
      .split(' ')
      .slice(line.startsWith('u') ? 10 : 8)
      .join(' '),
  );
  // A small letter is a file assumed unchanged, S one left out of a sparse checkout.
  const unwatched = split(flags).filter((line) => /^[a-zS] /.test(line));
  return [...changed.map((path) => path.slice(prefix.length)), ...unwatched.map((line) => line.slice(2))];
}

/**
 * What git says of a content folder. Undefined when it cannot be trusted to know all of it: there is no checkout, no
 * commit, git calls it dubious, or another repository lies within.
 */
export function lookAtCheckout(content: string): GitMark | undefined {
  // A link to the folder is followed by git and not by the names that it gives.
  if (realpathSync(content) !== content) return undefined;
  const head = git(content, ['rev-parse', '--verify', '--quiet', 'HEAD'])?.trim();
  if (head === undefined || git(content, ['rev-parse', '--is-inside-work-tree'])?.trim() !== 'true')
    return undefined;
  const others = git(content, ['ls-files', '--others', '-z', '--', '.']);
  const modules = git(content, [
    'ls-files',
    '-s',
    '-z',
    '--',
    ':(top,glob)**/.gitattributes',
    ':(top).gitmodules',
  ]);
  const changed = watched(content);
  if (others === undefined || modules === undefined || changed === undefined) return undefined;
  // No setting of the kind is an answer too: git exits with 1.
  const settings = git(content, ['config', '--get-regexp', conversionSettings]) ?? '';
  const own = git(content, ['rev-parse', '--git-path', 'info/attributes']) ?? '';
  const loose = [...new Set([...split(others), ...changed])].sort();
  // A folder stands for what git does not look into: another repository.
  if (modules.includes('.gitmodules') || loose.some((path) => path.endsWith('/'))) return undefined;
  // Attributes that are themselves not as committed could mean anything.
  if (loose.some((path) => path.endsWith('.gitattributes'))) return undefined;
  return { head, conversion: digestOf(`${modules}\n${settings}\n${own}`), loose };
}

/**
 * The files that may be other than when the checkout was last looked at, come or gone: what was committed since, and
 * what is or was loose. Undefined when everything may be.
 */
export function changesSince(content: string, last: GitMark, now: GitMark): string[] | undefined {
  if (last.conversion !== now.conversion) return undefined;
  const committed =
    last.head === now.head
      ? ''
      : git(content, [
          'diff-tree',
          '-r',
          '-z',
          '--no-renames',
          '--no-ext-diff',
          '--name-only',
          '--relative',
          last.head,
          now.head,
        ]);
  // The commit is not here: a shallow clone, or history was written anew.
  if (committed === undefined) return undefined;
  return [...new Set([...split(committed), ...last.loose, ...now.loose])].sort();
}

/** The blob of each file in the index, by path from the content folder; of all of them, or of the given ones. */
export function indexedBlobs(content: string): ReadonlyMap<string, string> | undefined {
  const listed = git(content, ['ls-files', '-s', '-z', '--', '.']);
  if (listed === undefined) return undefined;
  // `mode blob stage<TAB>path`
  return new Map(
    split(listed).map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(tab + 1), line.split(' ')[1] ?? ''];
    }),
  );
}
