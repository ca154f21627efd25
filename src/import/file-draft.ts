import { type PrintedDate, printedDate, writtenDate } from '../lib/printed-date.ts';
import type { Category } from '../model/article.ts';
import type { Draft, Note } from './draft.ts';
import { findCategory } from './find-category.ts';
import type { Source } from './list-sources.ts';
import type { Missing } from './outcome.ts';

/** A source as it was read, with what its place needs. */
export interface ReadSource {
  readonly draft: Draft;
  readonly date?: PrintedDate;
  readonly category?: string;
  readonly missing: readonly Missing[];
}

/** What stands in for what a source does not say. */
export interface Given {
  readonly categories: readonly Category[];
  /** What the newspaper calls a section, and its category here. */
  readonly named: Readonly<Record<string, string>>;
  readonly category?: string;
  readonly date?: PrintedDate;
  readonly year?: number;
}

/** Finds the date and the category of a draft: the source's own, then the list's, then what the command was given. */
export function fileDraft(draft: Draft, source: Source, given: Given): ReadSource {
  const { categories, named, year } = given;
  const date = draft.date ?? (source.date === undefined ? undefined : printedDate(source.date)) ?? given.date;
  const dated = date !== undefined && writtenDate(date, year) !== undefined;
  const sections = source.category === undefined ? draft.sections : [source.category, ...draft.sections];
  const found = findCategory({ ...draft, sections }, categories, named);
  const category = found ?? given.category;
  const notes: Note[] = [...draft.notes];
  if (draft.date !== undefined && !dated)
    notes.push({ kind: 'no-year', text: `${draft.date.day}/${draft.date.month}` });
  const [section] = sections;
  if (section !== undefined && found === undefined) notes.push({ kind: 'unknown-section', text: section });
  const missing: Missing[] = [
    ...(dated ? [] : (['date'] as const)),
    ...(category === undefined ? (['category'] as const) : []),
  ];
  return {
    draft: { ...draft, notes },
    ...(dated && { date }),
    ...(category !== undefined && { category }),
    missing,
  };
}
