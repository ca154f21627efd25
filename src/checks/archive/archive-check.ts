import type { ContentPath } from '../../model/ids.ts';
import type { Problem, Severity } from '../../model/problem.ts';
import type { Store } from '../../state/store.ts';
import type { ProseWords } from '../prose-check.ts';

/** What rules that compare files may ask beside the traces in the state. */
export interface ArchiveDesk {
  readonly store: Store;
  readonly words: ProseWords;
  /** What two articles share of their runs of words, 0 to 1. */
  readonly likeness: (one: ContentPath, other: ContentPath) => number;
}

/** One rule that holds files against each other by what each leaves in the state. Asked by `check`, not by builds. */
export interface ArchiveCheck {
  readonly rule: string;
  readonly severity: Severity | 'off';
  readonly look: (desk: ArchiveDesk) => Iterable<Problem>;
}
