import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { EditedArchive } from './support/archive-edits.ts';
import { buildSite } from './support/build-site.ts';
import { readTree } from './support/read-tree.ts';
import { runKhobao, startKhobao } from './support/run-khobao.ts';
import { Chance } from './support/seeded.ts';
import { type TestSite, testSite } from './support/site.ts';

const now = '2026-07-01T08:00+07:00';
const options = (site: TestSite): string[] => [
  '--content',
  site.content,
  '--out',
  site.out,
  '--state',
  site.state,
  '--now',
  now,
];

test('a build that is killed at any moment is made good by the next one', async (t) => {
  const site = testSite(t);
  const archive = new EditedArchive(site, new Chance(77));
  // From before anything is open to after all is applied; where it hits is a matter of the machine, and must not matter.
  for (const delay of [250, 400, 550, 700, 850, 1000, 1200, 1500]) {
    archive.edit();
    const { child, ended } = startKhobao(['build', ...options(site)]);
    await wait(delay);
    child.kill('SIGKILL');
    await ended;
    await buildSite(site, { now });
    const clean = {
      content: site.content,
      out: join(site.folder, 'clean'),
      state: join(site.folder, 'clean-state'),
    };
    rmSync(clean.out, { recursive: true, force: true });
    rmSync(clean.state, { recursive: true, force: true });
    await buildSite(clean, { now });
    assert.deepEqual(readTree(site.out), readTree(clean.out), `killed after ${delay} ms`);
  }
});

test('of two builds at once the second says so and leaves everything alone', async (t) => {
  const site = testSite(t);
  new EditedArchive(site, new Chance(5));
  const first = startKhobao(['build', ...options(site), '--format', 'ci']);
  await first.said('Lập kế hoạch');
  const second = await runKhobao(['build', ...options(site)]);
  assert.deepEqual([second.code, second.stdout], [2, '']);
  assert.match(second.stderr, /Một lần dựng khác đang chạy/);
  assert.equal((await first.ended).code, 0);
});
