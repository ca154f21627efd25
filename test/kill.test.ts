import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '../src/state/store.ts';
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

/** What a build from nothing gives. */
async function cleanTree(site: TestSite): Promise<Record<string, string>> {
  const clean = {
    content: site.content,
    out: join(site.folder, 'clean'),
    state: join(site.folder, 'clean-state'),
  };
  for (const folder of [clean.out, clean.state]) rmSync(folder, { recursive: true, force: true });
  await buildSite(clean, { now });
  return readTree(clean.out);
}

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
    assert.deepEqual(readTree(site.out), await cleanTree(site), `killed after ${delay} ms`);
  }
});

test('a build that is killed while it applies is finished by the next one, also when content changed meanwhile', async (t) => {
  const site = testSite(t);
  const chance = new Chance(78);
  const archive = new EditedArchive(site, chance);
  await buildSite(site, { now });
  const preload = new URL('support/die-at.ts', import.meta.url).href;
  const resumed: boolean[] = [];
  // From the journal on, through the state's commit and the renames; the last ones may never be reached.
  for (const dieAt of [1, 2, 4, 5, 6, 9, 14, 25, 45]) {
    archive.edit();
    archive.edit();
    const env = {
      NODE_OPTIONS: `--import ${preload}`,
      KHOBAO_DIE_AT: String(dieAt),
      // The rename that makes the journal valid.
      KHOBAO_DIE_FROM: 'apply.journal.new /',
    };
    await runKhobao(['build', ...options(site)], { env });
    if (chance.below(2) === 0) archive.edit();
    const { events } = await buildSite(site, { now });
    resumed.push(events.some((event) => event.type === 'notice' && /bị ngắt giữa chừng/.test(event.text)));
    assert.deepEqual(readTree(site.out), await cleanTree(site), `killed at ${dieAt}`);
  }
  assert.ok(resumed.includes(true) && resumed.includes(false), resumed.join());
});

test('of two builds at once the second says so and leaves everything alone', async (t) => {
  const site = testSite(t);
  new EditedArchive(site, new Chance(5));
  const refused = async (): Promise<void> => {
    const second = await runKhobao(['build', ...options(site)]);
    assert.deepEqual([second.code, second.stdout], [2, '']);
    assert.match(second.stderr, /Một lần dựng khác đang chạy/);
  };
  const first = startKhobao(['build', ...options(site), '--format', 'ci']);
  await first.said('Lập kế hoạch');
  await refused();
  assert.equal((await first.ended).code, 0);
  // Also when there is a state that is read before it is used.
  const held = openStore(site.state);
  await refused();
  held?.close();
  assert.equal((await runKhobao(['build', ...options(site)])).code, 0);
});
