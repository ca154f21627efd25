import { must } from '../../../src/lib/unreachable.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { Cleanup } from '../../support/cleanup.ts';
import { problemsOf } from '../../support/problems-of.ts';
import { testSite } from '../../support/site.ts';
import { mistakenArchive, mistakenFile } from './archive.ts';
import { inFields } from './fields.ts';
import { fileArchive } from './file-archive.ts';
import { inFiles } from './files.ts';
import { inLinks } from './links.ts';
import type { Mistake } from './mistake.ts';
import { inWords } from './words.ts';

/** What is told of one mistake. */
export type ToldMistake = Pick<Problem, 'rule' | 'severity' | 'message' | 'hint' | 'fixable'>;

/** The parts of the catalogue, in the order of the handbook. */
export type Part = 'fields' | 'words' | 'links' | 'files';

/** Runs check on every mistake of the catalogue, and says what it tells of each. */
export async function toldMistakes(t: Cleanup): Promise<Readonly<Record<Part, readonly ToldMistake[]>>> {
  const all = [...inFields, ...inWords, ...inLinks];
  const found = await problemsOf(testSite(t, await mistakenArchive(all)));
  const told = (list: readonly Mistake[]): ToldMistake[] =>
    list.map((mistake) => {
      const [rule, says] = mistake;
      const file = mistakenFile(all.indexOf(mistake));
      const one = found.find((problem) => problem.file === file && problem.rule === rule);
      return must(one, `${rule}: ${says}`);
    });
  const files: ToldMistake[] = [];
  for (const mistake of inFiles) {
    const { rule, says, path } = mistake;
    const problems = await problemsOf(await fileArchive(t, mistake));
    const one = problems.find((problem) => problem.file === path && problem.rule === rule);
    files.push(must(one, `${rule}: ${says}`));
  }
  return { fields: told(inFields), words: told(inWords), links: told(inLinks), files };
}
