import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSite } from '../support/build-site.ts';
import { readTree } from '../support/read-tree.ts';
import { article, testSite } from '../support/site.ts';

test('damage to the site is noticed by size and time, and by every byte when it is to be verified', async (t) => {
  const site = testSite(t, { 'articles/2024/07/mua.md': article() });
  await buildSite(site);
  const before = readTree(site.out);
  const file = join(site.out, '2024/07/mua/index.html');
  const stamp = join(site.folder, 'stamp');
  const turnByte = (): void => {
    const bytes = readFileSync(file);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  };
  /** Node's own stamps lose nanoseconds. */
  const copyStamp = (from: string, to: string): void =>
    assert.equal(spawnSync('touch', ['-r', from, to]).status, 0);

  turnByte();
  assert.deepEqual((await buildSite(site)).made, ['2024/07/mua/index.html']);
  assert.deepEqual(readTree(site.out), before);

  copyStamp(file, stamp);
  turnByte();
  copyStamp(stamp, file);
  assert.deepEqual((await buildSite(site)).made, []);
  assert.notDeepEqual(readTree(site.out), before);
  assert.deepEqual((await buildSite(site, { verify: true })).made, ['2024/07/mua/index.html']);
  assert.deepEqual(readTree(site.out), before);
  assert.deepEqual((await buildSite(site, { verify: true })).made, []);
});
