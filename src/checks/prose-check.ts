import type { Severity } from '../model/problem.ts';
import type { Prose, Span } from '../model/prose.ts';
import type { Strings } from '../strings/strings.ts';
import type { Say } from '../strings/vi/problems.ts';

export type ProseWords = Strings['prose'];

/** Text to stand in the place of a stretch of the file. */
export interface Edit extends Span {
  readonly text: string;
}

/** What a rule of prose found. `edits` mend it without a person having to decide; all of them lie in the file. */
export interface Finding extends Span {
  readonly say: Say;
  readonly edits?: readonly Edit[];
}

/** What rules of prose are told beside the text; plain values. */
export interface ProseSettings {
  /** The site's own address, as `https://bao.example/`. */
  readonly url: string;
}

/**
 * One rule over the words of one file. What it says depends on that file alone, so that it is asked again only when
 * the file's bytes are new. It does not run in builds unless it is set to stop them.
 */
export interface ProseCheck {
  /** In kebab-case, the file's name. */
  readonly rule: string;
  /** When the settings do not say otherwise. */
  readonly severity: Severity | 'off';
  readonly look: (prose: Prose, words: ProseWords, settings: ProseSettings) => Iterable<Finding>;
}
