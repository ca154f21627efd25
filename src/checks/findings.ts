import type { Desk } from '../model/desk.ts';
import { contentPath } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { Store } from '../state/store.ts';
import type { CheckWords } from './check.ts';
import { allFiles, runChecks } from './run-checks.ts';
import { describedLists, descriptionsFile } from './unused-description.ts';

function save(store: Store, problems: Iterable<Problem>): void {
  for (const problem of problems)
    store.run(
      'INSERT INTO finding (file, severity, problem) VALUES (?, ?, ?)',
      problem.file,
      problem.severity,
      JSON.stringify(problem),
    );
}

/**
 * Brings what the rules found up to date: looks again at dirty files, and at those with an error, whose hint may name
 * something that has gone or come. `basis` stands for the rules and for the lists that all of them read; when it is
 * another than the last time, every file is looked at.
 */
export function refreshFindings(store: Store, desk: Desk, words: CheckWords, basis: string): void {
  const described = describedLists(desk, words);
  if (store.fact('checked') !== basis) {
    store.run('DELETE FROM finding');
    save(store, runChecks(desk, words, described.watch(allFiles(desk))));
    save(store, described.unused());
    store.setFact('checked', basis);
    return;
  }
  store.run('DELETE FROM finding WHERE file = ?', descriptionsFile);
  const sql = "SELECT path FROM dirty UNION SELECT file FROM finding WHERE severity = 'error' ORDER BY 1";
  const paths = store.all(sql).map(({ path }) => contentPath(String(path)));
  for (const path of paths) store.run('DELETE FROM finding WHERE file = ?', path);
  const files = paths.map((path) => desk.file(path)).filter((file) => file !== undefined);
  save(store, runChecks(desk, words, described.watch(files)));
  save(store, described.unused());
}

/** All that the rules have found. */
export const findings = (store: Store): Problem[] =>
  store.all('SELECT problem FROM finding').map(({ problem }) => JSON.parse(String(problem)) as Problem);
