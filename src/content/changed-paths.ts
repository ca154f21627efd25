import { git, split } from './git.ts';

/** Why git cannot say what changed. */
export type NoChanges = 'no-checkout' | 'unknown-ref';

/**
 * The files of a content folder that differ from the last commit, or from where this branch left the given one; files
 * that git does not know yet are among them, those that it is told to ignore are not.
 */
export async function changedPaths(content: string, ref: string): Promise<ReadonlySet<string> | NoChanges> {
  if ((await git(content, ['rev-parse', '--is-inside-work-tree']))?.trim() !== 'true') return 'no-checkout';
  const others = await git(content, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
  const base = await baseOf(content, ref);
  if (base === undefined && ref !== '') return 'unknown-ref';
  // A repository without a commit: all is new.
  const question =
    base === undefined
      ? ['ls-files', '-z', '--', '.']
      : [
          'diff',
          '-z',
          '--no-renames',
          '--no-ext-diff',
          '--no-textconv',
          '--name-only',
          '--relative',
          base,
          '--',
          '.',
        ];
  const changed = await git(content, question);
  if (others === undefined || changed === undefined) return 'no-checkout';
  return new Set([...split(others), ...split(changed)].map((path) => path.normalize('NFC')));
}

/** The commit to compare with: where this branch left the ref, or the last one. Undefined when there is none. */
export async function baseOf(content: string, ref: string): Promise<string | undefined> {
  const named = await git(content, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref || 'HEAD'}^{commit}`,
  ]);
  const commit = named?.trim().split('\n').at(-1);
  if (!commit) return undefined;
  return (await git(content, ['merge-base', commit, 'HEAD']))?.trim() || commit;
}
