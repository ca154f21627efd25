import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { deliver } from '../../src/build/deliver.ts';
import { must } from '../../src/lib/unreachable.ts';
import { type Delta, readDelta } from '../../src/publish/delta.ts';
import { EditedArchive } from '../support/archive-edits.ts';
import { buildSite } from '../support/build-site.ts';
import { readTree } from '../support/read-tree.ts';
import { runKhobao } from '../support/run-khobao.ts';
import { Chance } from '../support/seeded.ts';
import { article, type TestSite, testSite } from '../support/site.ts';

/** The folder of a site's delta, and the folder of the server that it is for. */
const foldersOf = ({ folder }: TestSite) => ({
  delta: join(folder, 'delta'),
  server: join(folder, 'server'),
});

/** What an uploader does. */
function upload({ delta, server }: ReturnType<typeof foldersOf>): Delta {
  const told = must(readDelta(delta), 'a whole delta');
  if (told.base === null) rmSync(server, { recursive: true, force: true });
  for (const { path } of told.put) {
    mkdirSync(dirname(join(server, path)), { recursive: true });
    cpSync(join(delta, 'files', path), join(server, path));
  }
  for (const path of told.remove) rmSync(join(server, path));
  return told;
}

async function cleanTree(site: TestSite): Promise<Record<string, string>> {
  const clean = {
    content: site.content,
    out: join(site.folder, 'clean'),
    state: join(site.folder, 'clean-state'),
  };
  for (const folder of [clean.out, clean.state]) rmSync(folder, { recursive: true, force: true });
  await buildSite(clean);
  return readTree(clean.out);
}

const base = {
  'articles/2024/06/mot.md': article({ title: 'Một', date: '2024-06-30 20:00' }),
  'articles/2024/07/hai.md': article({ title: 'Hai', date: '2024-07-01 08:00' }),
};

test('deltas one after the other make the server equal to a clean build, whatever is edited', async (t) => {
  const site = testSite(t);
  const archive = new EditedArchive(site, new Chance(31));
  const folders = foldersOf(site);
  for (let count = 0; count < 8; count++) {
    const edited = archive.edit();
    // Those that damage `_site/` find none.
    if (existsSync(site.out)) rmSync(site.out, { recursive: true });
    mkdirSync(site.out);
    writeFileSync(join(site.out, 'x'), '');
    const { outcome } = await buildSite(site, { delta: folders.delta });
    assert.equal(outcome.status, 'built', edited);
    upload(folders);
    deliver({ delta: folders.delta, state: site.state });
    assert.deepEqual(readTree(folders.server), await cleanTree(site), edited);
  }
});

test('a delta needs no old site, has only what changed, and says how it is to be served and what to purge', async (t) => {
  const site = testSite(t, base);
  const folders = foldersOf(site);
  await buildSite(site);
  renameSync(site.out, folders.server);
  site.edit({ 'articles/2024/06/mot.md': article({ title: 'Một', date: '2024-06-30 20:00' }, 'Lời mới.') });
  const { made } = await buildSite(site, { delta: folders.delta, url: 'https://bao.example/kho/' });
  assert.ok(!existsSync(site.out));
  // Another address remakes every page; the same one only what the edit reaches.
  assert.ok(made.length > 20);
  const { made: few } = await buildSite(site, { delta: folders.delta });
  const told = upload(folders);
  assert.deepEqual(told.put.map(({ path }) => path).sort(), few);
  assert.deepEqual(Object.keys(readTree(join(folders.delta, 'files'))).sort(), few);
  const pages = few.filter((path) => path.endsWith('.html'));
  assert.deepEqual(pages, ['2024/06/mot/index.html']);
  const page = told.put.find(({ path }) => path === pages[0]);
  assert.equal(page?.contentType, 'text/html; charset=utf-8');
  assert.equal(page?.cacheControl, 'no-cache');
  assert.ok(told.purge.includes('https://khobao.example/2024/06/mot/'));
  assert.ok(told.purge.includes('https://khobao.example/feed.xml'));
  const at = (path: string): number => told.put.findIndex((file) => file.path === path);
  assert.ok(at('pagefind/shards.json') < at('2024/06/mot/index.html'));
  assert.ok(at('2024/06/mot/index.html') < at('feed.xml'));
  const forever = told.put.filter(({ cacheControl }) => cacheControl.includes('immutable'));
  assert.ok(forever.length > 0);
  for (const { path } of forever) assert.ok(!told.purge.some((url) => url.endsWith(path)), path);
  assert.deepEqual(readTree(folders.server), await cleanTree(site));
});

test('what goes away is removed and purged', async (t) => {
  const site = testSite(t, base);
  const folders = foldersOf(site);
  await buildSite(site, { delta: folders.delta });
  upload(folders);
  deliver({ delta: folders.delta, state: site.state });
  site.remove('articles/2024/06/mot.md');
  await buildSite(site, { delta: folders.delta });
  const told = upload(folders);
  assert.ok(told.remove.includes('2024/06/mot/index.html'));
  assert.ok(told.purge.includes('https://khobao.example/2024/06/mot/'));
  assert.deepEqual(readTree(folders.server), await cleanTree(site));
});

test('until a delta is delivered, the next one begins again from the old state', async (t) => {
  const site = testSite(t, base);
  const folders = foldersOf(site);
  await buildSite(site, { delta: folders.delta });
  upload(folders);
  deliver({ delta: folders.delta, state: site.state });
  const state = readFileSync(join(site.state, 'state.db'));
  site.edit({ 'articles/2024/07/ba.md': article({ title: 'Ba', date: '2024-07-02' }) });
  const first = await buildSite(site, { delta: folders.delta });
  assert.ok(readFileSync(join(site.state, 'state.db')).equals(state));
  const lost = must(readDelta(folders.delta), 'a delta');
  site.edit({ 'articles/2024/07/bon.md': article({ title: 'Bốn', date: '2024-07-03' }) });
  const second = await buildSite(site, { delta: folders.delta });
  assert.ok(
    first.made.every((path) => second.made.includes(path) || /^(?:pagefind|tim-kiem\/nhanh)\//.test(path)),
  );
  const told = upload(folders);
  assert.deepEqual([told.base, told.release === lost.release], [lost.base, false]);
  assert.equal(deliver({ delta: folders.delta, state: site.state }).before, false);
  assert.equal(deliver({ delta: folders.delta, state: site.state }).before, true);
  assert.deepEqual(readTree(folders.server), await cleanTree(site));
  assert.deepEqual((await buildSite(site, { delta: folders.delta })).made, []);
});

test('a delta that does not belong to the state is refused by name', async (t) => {
  const site = testSite(t, base);
  const { delta } = foldersOf(site);
  const { state } = site;
  const kept = join(site.folder, 'kept');
  assert.throws(() => deliver({ delta, state }), /“.*delta” không có bản cập nhật nguyên vẹn/);
  await buildSite(site, { delta });
  cpSync(delta, kept, { recursive: true });
  deliver({ delta, state });
  site.edit({ 'articles/2024/07/ba.md': article({ title: 'Ba', date: '2024-07-02' }) });
  await buildSite(site, { delta });
  const other = join(site.folder, 'other-state');
  assert.throws(() => deliver({ delta, state: other }), /không bắt đầu từ chỗ/);
  // A build into a folder, after which nobody knows what the server has.
  await buildSite(site);
  assert.throws(() => deliver({ delta, state }), /không bắt đầu từ chỗ/);
  assert.throws(() => deliver({ delta: kept, state }), /không bắt đầu từ chỗ/);
  await assert.rejects(buildSite(site, { delta }), /ghi nhớ riêng/);
  const text = readFileSync(join(delta, 'delta.json'), 'utf8');
  writeFileSync(join(delta, 'delta.json'), text.replace('feed.xml', 'food.xml'));
  assert.throws(() => deliver({ delta, state }), /không có bản cập nhật nguyên vẹn/);
});

test('a delta whose state was used since is late, and a check in between does no harm', async (t) => {
  const site = testSite(t, base);
  const { delta } = foldersOf(site);
  const folders = ['--content', site.content, '--state', site.state];
  const now = ['--now', '2026-07-01T08:00+07:00'];
  const kept = join(site.folder, 'kept');
  const built = await runKhobao(['build', ...folders, ...now, '--delta', delta]);
  assert.equal(built.code, 0, built.stderr);
  cpSync(delta, kept, { recursive: true });
  site.edit({ 'articles/2024/07/ba.md': article({ title: 'Ba', date: '2024-07-02' }) });
  assert.equal((await runKhobao(['check', ...folders, ...now])).code, 0);
  assert.equal((await runKhobao(['build', ...folders, ...now, '--delta', delta])).code, 0);
  const late = await runKhobao(['delivered', '--state', site.state, '--delta', kept]);
  assert.deepEqual([late.code, late.stderr.trim().split('\n').length], [2, 1]);
  assert.match(late.stderr, /dùng cho lần dựng khác/);
  const recorded = await runKhobao(['delivered', '--state', site.state, '--delta', delta]);
  assert.equal(recorded.code, 0, recorded.stderr);
  assert.match(recorded.stdout, /Đã ghi nhận/);
  assert.equal((await runKhobao(['delivered', '--state', site.state])).code, 2);
});

test('a folder of somebody else is never made into a delta', async (t) => {
  const site = testSite(t, base);
  site.edit({ '../delta/quan-trong.txt': 'x' });
  await assert.rejects(buildSite(site, { delta: foldersOf(site).delta }), /không do build --delta ghi/);
});
