import type { Article, Reference } from '../model/article.ts';
import type { Desk, DeskFile } from '../model/desk.ts';
import type { ContentPath } from '../model/ids.ts';
import type { Problem, Severity } from '../model/problem.ts';
import type { Strings } from '../strings/strings.ts';
import type { Say } from '../strings/vi/problems.ts';

export type CheckWords = Strings['checks'];

/** Looks at one file and tells what a rule finds there. */
export type Look = (file: DeskFile) => Iterable<Problem>;

/**
 * One rule over the whole archive. Rules within one file are told when the file is read. What a rule says of a file may
 * depend on that file, on those that it names, on who else claims its addresses, and on the lists of categories,
 * authors and pages: on nothing else, so that a change says whom it concerns.
 */
export interface Check {
  /** In kebab-case, the file's name. */
  readonly rule: string;
  /** What the rule needs of the archive is asked for once, for all files. */
  readonly prepare: (desk: Desk, words: CheckWords) => Look;
}

/** References of the given kind in an article's front matter or body. */
export const referencesOf = (file: DeskFile, kind: Reference['kind']): readonly Reference[] =>
  file.references.filter((reference) => reference.kind === kind);

/** A Problem at the place of a reference. */
export const problemAt = (
  rule: string,
  file: ContentPath,
  { place }: Pick<Reference, 'place'>,
  [message, hint]: Say,
  severity: Severity = 'error',
): Problem => ({ rule, severity, file, place, message, hint, fixable: false });

/** The place of a whole file, where a fault has no better one. */
export const fileStart = { place: { line: 1, column: 1, length: 1, text: '' } };

/** Ids of all articles, for the search of what was meant: asked for only when a fault is found. */
export const articleIds = function* (desk: Desk): Iterable<Article['id']> {
  for (const { id } of desk.articles()) yield id;
};
