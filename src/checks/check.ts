import type { Article, Reference } from '../model/article.ts';
import type { Desk } from '../model/desk.ts';
import type { ContentPath } from '../model/ids.ts';
import type { Problem, Severity } from '../model/problem.ts';
import type { Strings } from '../strings/strings.ts';
import type { Say } from '../strings/vi/problems.ts';

export type CheckWords = Strings['checks'];

/** One rule over the whole archive. Rules within one file are told when the file is read. */
export interface Check {
  /** In kebab-case, the file's name. */
  readonly rule: string;
  readonly run: (desk: Desk, words: CheckWords) => Iterable<Problem>;
}

/** A file of any kind that points at others. */
export interface Pointing {
  readonly file: ContentPath;
  readonly references: readonly Reference[];
}

/** Every file that may point at others, articles first. */
export function* pointing(desk: Desk): Iterable<Pointing> {
  yield* desk.articles();
  yield* desk.authors();
  yield* desk.pages();
}

/** References of the given kind in an article's front matter or body. */
export const referencesOf = (file: Pointing, kind: Reference['kind']): readonly Reference[] =>
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
