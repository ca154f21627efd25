import { check } from '../../src/build.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { TestSite } from './site.ts';

/** What `khobao check` finds in a test's site on 1 July 2026, sorted as it comes. */
export const problemsOf = ({
  content,
  out,
  state,
}: Pick<TestSite, 'content' | 'out' | 'state'>): Promise<readonly Problem[]> =>
  check({ content, out, state, now: Date.UTC(2026, 6, 1, 1), emit: () => {} });
