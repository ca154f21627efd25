import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { EditedArchive } from './archive-edits.ts';
import { buildSite } from './build-site.ts';
import { readTree } from './read-tree.ts';
import { Chance } from './seeded.ts';
import { testSite } from './site.ts';

/** How many scripts of random edits, for the whole suite to stay below a quarter of an hour; `npm run law -- --scripts 2000` asks for more. */
const scripts = Number(process.env.KHOBAO_LAW ?? 40);
/** Builds after each script's first; each is held against a clean one. */
const edits = 5;

/** Scripts under way at once: while one waits for files, another one goes on. */
const concurrency = 3;

async function lawHolds(t: TestContext, seed: number): Promise<void> {
  const site = testSite(t);
  const archive = new EditedArchive(site, new Chance(seed));
  const clean = {
    content: site.content,
    out: join(site.folder, 'clean'),
    state: join(site.folder, 'clean-state'),
  };
  await buildSite(site);
  const done: string[] = [];
  for (let count = 0; count < edits; count++) {
    done.push(archive.edit());
    const { outcome } = await buildSite(site);
    assert.equal(
      outcome.status,
      'built',
      `${done.join('; ')}: ${JSON.stringify(outcome.problems.slice(0, 3))}`,
    );
    // The cache of finished pictures may stay: it is named by content.
    rmSync(clean.out, { recursive: true, force: true });
    rmSync(join(clean.state, 'state.db'), { force: true });
    await buildSite(clean);
    assert.deepEqual(readTree(site.out), readTree(clean.out), done.join('; '));
    // The whole Plan finds nothing that the pages within reach had not; and every byte is as released.
    const whole = await buildSite(site, { verify: true });
    assert.deepEqual(whole.made, [], `the whole plan after: ${done.join('; ')}`);
  }
  assert.deepEqual((await buildSite(site)).made, [], `a build without an edit after: ${done.join('; ')}`);
}

/** The law test's scripts whose number has the given remainder by two: two files of tests run side by side. */
export function lawScripts(remainder: 0 | 1): void {
  describe('incremental equals clean', { concurrency }, () => {
    for (let seed = 1; seed <= scripts; seed++)
      if (seed % 2 === remainder) test(`script ${seed}`, (t) => lawHolds(t, seed));
  });
}
