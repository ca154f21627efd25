import type { Desk, DeskFile } from '../model/desk.ts';
import type { Problem } from '../model/problem.ts';
import { checks } from './all.ts';
import type { CheckWords } from './check.ts';

/** Every text file of the archive, articles first. */
export function* allFiles(desk: Desk): Iterable<DeskFile> {
  yield* desk.articles();
  yield* desk.authors();
  yield* desk.pages();
}

/** What every rule finds in the given files, file by file. */
export function* runChecks(desk: Desk, words: CheckWords, files: Iterable<DeskFile>): Iterable<Problem> {
  const looks = checks.map(({ prepare }) => prepare(desk, words));
  for (const file of files) for (const look of looks) yield* look(file);
}
