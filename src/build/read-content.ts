import { openDesk } from '../catalogue/desk.ts';
import { markHours, readingProblems, refreshReadings } from '../catalogue/readings.ts';
import { findings, refreshFindings } from '../checks/findings.ts';
import { stopsBuilds, weighed } from '../checks/severity.ts';
import { digestOf } from '../lib/digest.ts';
import type { Desk } from '../model/desk.ts';
import type { BuildOptions } from '../model/options.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import { site } from '../site.ts';
import type { Store } from '../state/store.ts';
import type { Hands } from './hands.ts';
import { lookAtContent } from './look-at-content.ts';
import { lookAtWords } from './look-at-words.ts';
import { codeDigest, words } from './project.ts';

const readingModules = ['src/build/read-files.ts', 'src/catalogue/edges.ts'];

/** What every rule may read beside the file that it looks at. */
const checkBasis = (desk: Desk): string =>
  digestOf(
    JSON.stringify([
      codeDigest('src/checks/run-checks.ts', 'src/strings/strings.ts'),
      desk.categories().map(({ id }) => id),
      desk.authors().map(({ id }) => id),
      desk.pages().map(({ slug }) => slug),
    ]),
  );

/**
 * Content files -> Desk, with every Problem of the whole archive in order. Reads and checks only what may have changed. A
 * build passes over the rules of words, unless one of them is set to stop it.
 */
export async function readContent(
  store: Store,
  { content, now, preview, emit }: BuildOptions,
  hands: Hands,
  isCheck = false,
): Promise<{ readonly desk: Desk; readonly problems: readonly Problem[] }> {
  markHours(store, now);
  const reader = codeDigest(...readingModules);
  // What other code has read, or from another folder, is looked at anew, whatever git says.
  const basis = JSON.stringify([reader, content]);
  if (store.fact('reader') !== basis) store.setFact('checkout', '');
  store.setFact('reader', basis);
  const { files, problems, remember } = await lookAtContent(store, content, preview);
  emit({ type: 'stage', stage: 'read', total: files.length });
  const read = await refreshReadings(store, files, now, reader, hands.read);
  await remember(read);
  const desk = openDesk(store, now, preview !== undefined);
  refreshFindings(store, desk, words.checks, checkBasis(desk));
  const { severity } = site.checks;
  const found = [...problems, ...readingProblems(store), ...findings(store)].flatMap((problem) =>
    weighed(problem, severity),
  );
  const inWords = isCheck || stopsBuilds(severity) ? await lookAtWords(store, { content, emit }, hands) : [];
  return { desk, problems: [...found, ...inWords].sort(compareProblems) };
}
