import { readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
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

const attributes = '.gitattributes';

/** What the given files hold; those that are not there hold nothing. */
const contents = (files: readonly string[]): string[] =>
  files.map((file) => {
    try {
      return `${file} ${digestOf(readFileSync(file))}`;
    } catch {
      return file;
    }
  });

/** Of `1 XY sub mH mI mW hH hI path` the path, and of `u XY sub m1 m2 m3 mW h1 h2 h3 path` (a conflict). */
const pathOfStatus = (line: string): string =>
  line
    .split(' ')
    .slice(line.startsWith('u') ? 10 : 8)
    .join(' ');

/**
 * What git says of a content folder. Undefined when it cannot be trusted to know all of it: there is no checkout, no
 * commit, git calls it dubious, or another repository lies within.
 */
export async function lookAtCheckout(content: string): Promise<GitMark | undefined> {
  // A link to the folder is followed by git and not by the names that it gives.
  if (realpathSync(content) !== content) return undefined;
  const question = [
    'rev-parse',
    '--is-inside-work-tree',
    '--show-prefix',
    '--git-path',
    'info/attributes',
    '--verify',
    'HEAD',
  ];
  const [inside, prefix = '', own = '', head] = (await git(content, question))?.split('\n') ?? [];
  if (inside !== 'true' || !head) return undefined;
  // Each of them reads the whole index, or looks at every file: side by side on as many cores as there are.
  const [status, flags, others, settings] = await Promise.all([
    git(content, ['status', '--porcelain=v2', '-z', '--untracked-files=no', '--no-renames', '--', '.']),
    git(content, ['ls-files', '-v', '-z', '--', '.']),
    git(content, ['ls-files', '--others', '-z', '--', '.']),
    git(content, ['config', '--get-regexp', conversionSettings]),
  ]);
  if (status === undefined || flags === undefined || others === undefined) return undefined;
  // `H path`; a small letter is a file assumed unchanged, S one left out of a sparse checkout.
  const watched = split(flags);
  const unwatched = watched.filter((line) => /^[a-zS] /.test(line)).map((line) => line.slice(2));
  const changed = split(status).map((line) => pathOfStatus(line).slice(prefix.length));
  const loose = [...new Set([...split(others), ...changed, ...unwatched])].sort();
  const all = [...watched.map((line) => line.slice(2)), ...loose];
  // A folder stands for another repository within, which git does not look into.
  if (all.some((path) => path.endsWith('/') || path.endsWith('.gitmodules'))) return undefined;
  const above = prefix.split('/').map((_, up) => join(content, '../'.repeat(up), attributes));
  const within = all.filter((path) => path.endsWith(attributes)).map((path) => join(content, path));
  const rules = contents([...new Set([...above, ...within, resolve(content, own)])].sort());
  // No setting of the kind is an answer too: git exits with 1.
  return { head, conversion: digestOf([settings ?? '', ...rules].join('\n')), loose };
}

/**
 * The files that may be other than when the checkout was last looked at, come or gone: what was committed since, and
 * what is or was loose. Undefined when everything may be.
 */
export async function changesSince(
  content: string,
  last: GitMark,
  now: GitMark,
): Promise<string[] | undefined> {
  if (last.conversion !== now.conversion) return undefined;
  const committed =
    last.head === now.head
      ? ''
      : await git(content, [
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

/** So many paths fit on any command line. */
const few = 100;

/** The blob of each file in the index, by path from the content folder: of all, or of the given ones when they are few. */
export async function indexedBlobs(
  content: string,
  paths: readonly string[] = [],
): Promise<ReadonlyMap<string, string> | undefined> {
  const asked = paths.length > 0 && paths.length <= few ? paths : ['.'];
  const listed = await git(content, ['ls-files', '-s', '-z', '--', ...asked]);
  if (listed === undefined) return undefined;
  // `mode blob stage<TAB>path`
  return new Map(
    split(listed).map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(tab + 1), line.split(' ')[1] ?? ''];
    }),
  );
}
