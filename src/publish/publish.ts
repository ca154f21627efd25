import type { ReleasedOutput } from '../model/plan.ts';
import { filesBelow } from './files-below.ts';
import type { Release } from './release.ts';
import type { StagedOutput, Staging } from './staging.ts';

/** What belongs to the site. */
export interface Wanted {
  /** Paths of all outputs that have a path of their own. */
  readonly paths: ReadonlySet<string>;
  /** Whether a released file that has none (a search shard's) still belongs to the site. */
  readonly keeps: (output: ReleasedOutput) => boolean;
}

/**
 * Holds what is staged against the whole plan, and finds what does not belong to the site, also what somebody else put
 * into its folder: the folder is a Release and nothing more. Gives the paths that must go. `site` is absent when the
 * site stands on another machine.
 */
export function goneFrom(
  site: string | undefined,
  staging: Staging,
  release: Release,
  wanted: Wanted,
): string[] {
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
  const found = site === undefined ? [] : filesBelow(site);
  return [...new Set([...found, ...release.paths()])].filter((path) => !belongs(path)).sort();
}
