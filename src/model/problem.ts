import type { Place } from '../lib/source-text.ts';
import type { ContentPath } from './ids.ts';

export type Severity = 'error' | 'warning';

/** A fault of the content, told so that an editor can mend it. */
export interface Problem {
  /** The rule's name in kebab-case, as in `src/checks/`: `missing-image`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly file: ContentPath;
  readonly place: Place;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** What to type instead, or where to look. */
  readonly hint: string;
  readonly fixable: boolean;
}

/** How much each rule counts, where it is not what the rule itself says. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** The order in which problems are told: by file, then by place, then by rule. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
