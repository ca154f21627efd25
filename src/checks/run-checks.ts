import type { Desk } from '../model/desk.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import { checks } from './all.ts';
import type { CheckWords } from './check.ts';

/** What every rule finds in the archive, in order. */
export const runChecks = (desk: Desk, words: CheckWords): Problem[] =>
  checks.flatMap(({ run }) => [...run(desk, words)]).sort(compareProblems);
