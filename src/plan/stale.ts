import type { PlannedOutput, ReleasedOutput } from '../model/plan.ts';

/** The last Release, as far as it still stands in the site's folder. */
export interface Standing {
  /** The file as released; undefined when it was not, or is no longer what it was. */
  get(path: string): ReleasedOutput | undefined;
}

/** Whether an output must be made: it is new, its key has changed, or its file was lost or damaged. */
export const isStale = (output: Pick<PlannedOutput, 'path' | 'key'>, standing: Standing): boolean =>
  standing.get(output.path)?.key !== output.key;
