import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outcome } from '../../src/import/outcome.ts';
import type { Cleanup } from './cleanup.ts';
import { runKhobao } from './run-khobao.ts';
import { type Files, type TestSite, testSite } from './site.ts';

const now = ['--now', '2026-07-01T08:00+07:00'];

/** A site and beside it a folder with saved pages. */
export function importDesk(t: Cleanup, saved: Files): { site: TestSite; saved: string } {
  const site = testSite(t, {});
  const folder = join(site.folder, 'saved');
  for (const [path, text] of Object.entries(saved)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { site, saved: folder };
}

/** Runs an import as the command line does; what it said of each source. */
export async function importing(site: TestSite, ...args: string[]) {
  const options = ['--content', site.content, '--state', site.state, '--format', 'json'];
  const { code, stdout, stderr } = await runKhobao(['import', ...args, ...options]);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const outcomes: Outcome[] = lines.slice(0, -1);
  return { code, stderr, outcomes, counts: lines.at(-1)?.counts as Record<string, number> };
}

/** Holds the content against `khobao check`. */
export async function assertPasses(site: TestSite): Promise<void> {
  const args = ['--content', site.content, '--out', site.out, '--state', site.state];
  const { code, stdout, stderr } = await runKhobao(['check', ...args, ...now]);
  assert.equal(code, 0, stdout + stderr);
}

/** The file of an outcome, below the content folder. */
export const fileOf = ({ file }: Outcome): string => file ?? '';
/** The file of an outcome as it stands. */
export const articleText = (site: TestSite, outcome: Outcome | undefined): string =>
  readFileSync(join(site.content, outcome?.file ?? ''), 'utf8');
