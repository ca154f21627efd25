import type { ReleasedOutput } from '../model/plan.ts';
import { applyRelease } from './apply.ts';
import type { Staging } from './staging.ts';

/** What applying a Release did. */
export interface Applied {
  readonly rows: readonly ReleasedOutput[];
  /** Paths that went away. */
  readonly gone: readonly string[];
}

/**
 * Applies what is staged and removes what does not belong to the site any more. `wanted` are the paths that had to be
 * made; nothing is touched before the staged files are held against them.
 */
export function publish(
  site: string,
  staging: Staging,
  wanted: ReadonlySet<string>,
  gone: readonly string[],
): Applied {
  staging.verify(wanted);
  const staged = [...staging.outputs.values()];
  const removed = gone.filter((path) => !staging.outputs.has(path as ReleasedOutput['path']));
  const stamps = applyRelease(site, staged, removed);
  const rows = staged.map(({ path, key, maker, address, parts, sha256, bytes }) => ({
    ...{ path, key, maker, address, parts, sha256, bytes },
    modified: stamps.get(path) ?? 0,
  }));
  return { rows, gone: removed };
}
