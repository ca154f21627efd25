import { openDesk } from '../catalogue/desk.ts';
import { forgetOthers, markHours, readingProblems, refreshReadings } from '../catalogue/readings.ts';
import { findings, refreshFindings } from '../checks/findings.ts';
import { contentReaders } from '../content/readers.ts';
import { scanContent } from '../content/scan.ts';
import { probeImage } from '../images/probe.ts';
import { digestOf } from '../lib/digest.ts';
import type { Desk } from '../model/desk.ts';
import type { BuildOptions } from '../model/options.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import { site } from '../site.ts';
import type { Store } from '../state/store.ts';
import { codeDigest, words } from './project.ts';

const readingModules = ['src/content/readers.ts', 'src/images/probe.ts', 'src/catalogue/edges.ts'];

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

/** Content files -> Desk, with every Problem of the whole archive in order. Reads and checks only what may have changed. */
export async function read(
  store: Store,
  { content, now, emit }: BuildOptions,
): Promise<{ readonly desk: Desk; readonly problems: readonly Problem[] }> {
  const { files, problems } = scanContent(content, site.limits, words.problems);
  emit({ type: 'stage', stage: 'read', total: files.length });
  markHours(store, now);
  forgetOthers(store, files);
  await refreshReadings(store, files, now, codeDigest(...readingModules), {
    ...contentReaders(words.problems),
    image: async (file) => ({ value: await probeImage(file.absolute, site.images), problems: [] }),
  });
  const desk = openDesk(store, now);
  refreshFindings(store, desk, words.checks, checkBasis(desk));
  return {
    desk,
    problems: [...problems, ...readingProblems(store), ...findings(store)].sort(compareProblems),
  };
}
