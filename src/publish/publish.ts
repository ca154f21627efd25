import type { ReleasedOutput } from '../model/plan.ts';
import { applyRelease, filesBelow } from './apply.ts';
import type { ManifestRow, Release } from './release.ts';
import type { StagedOutput, Staging } from './staging.ts';

/** What belongs to the site. */
export interface Wanted {
  /** Paths of all outputs that have a path of their own. */
  readonly paths: ReadonlySet<string>;
  /** Whether a released file that has none (a search shard's) still belongs to the site. */
  readonly keeps: (output: ReleasedOutput) => boolean;
}

/** What applying a Release did. */
export interface Applied {
  readonly rows: readonly ManifestRow[];
  /** Paths that went away. */
  readonly gone: readonly string[];
}

/**
 * Applies what is staged and removes whatever does not belong to the site, also what somebody else put into its folder:
 * the folder is a Release and nothing more. Nothing is touched before the staged files are verified.
 */
export function publish(site: string, staging: Staging, release: Release, wanted: Wanted): Applied {
  const staged = staging.outputs;
  const expected = [...staged.values()].filter(
    ({ maker, path }) => maker === 'shard' || wanted.paths.has(path),
  );
  staging.verify(expected.map(({ path }) => path));
  for (const path of wanted.paths)
    if (!staged.has(path as StagedOutput['path']) && release.get(path) === undefined)
      throw new Error(`planned but neither made nor standing: ${path}`);
  const belongs = (path: string): boolean => {
    if (wanted.paths.has(path) || staged.has(path as StagedOutput['path'])) return true;
    const row = release.get(path);
    return row?.maker === 'shard' && wanted.keeps(row);
  };
  const gone = [...new Set([...filesBelow(site), ...release.paths()])]
    .filter((path) => !belongs(path))
    .sort();
  const stamps = applyRelease(site, staged.values(), gone);
  const rows = [...staged.values()].map((output) => ({
    ...{
      path: output.path,
      key: output.key,
      maker: output.maker,
      sha256: output.sha256,
      bytes: output.bytes,
    },
    modified: stamps.get(output.path) ?? 0,
  }));
  return { rows, gone };
}
