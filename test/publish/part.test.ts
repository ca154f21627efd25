import assert from 'node:assert/strict';
import { appendFileSync, cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { merge } from '../../src/build/merge.ts';
import { buildSite } from '../support/build-site.ts';
import { png } from '../support/picture.ts';
import { readTree } from '../support/read-tree.ts';
import { runKhobao } from '../support/run-khobao.ts';
import { article, type TestSite, testSite } from '../support/site.ts';

const red = await png({ colour: 'red' });
const image = '{ src: /images/a.png, alt: Đồng lúa chín }';

const siteOf = (t: TestContext): TestSite =>
  testSite(t, {
    'images/a.png': red,
    'articles/2023/06/mot.md': article({ title: 'Một', date: '2023-06-30 20:00', topics: '[Cà phê]', image }),
    'articles/2024/07/hai.md': article({ title: 'Hai', date: '2024-07-01 08:00', authors: '[mai-an]' }),
    'articles/2024/07/ba.md': article({ title: 'Ba', date: '2024-07-15', aliases: '[/cu/3.html]' }),
  });

const folderOf = (site: TestSite, number: number, count: number): string =>
  join(site.folder, `part-${number}-of-${count}`);

/** Builds a part as a machine of its own does: with a state that nobody else has. */
async function buildPart(site: TestSite, number: number, count: number, now?: string): Promise<string> {
  const out = folderOf(site, number, count);
  const machine = { content: site.content, out, state: `${out}-state` };
  await buildSite(machine, { part: { number, count }, ...(now !== undefined && { now }) });
  return out;
}

async function buildParts(site: TestSite, count: number): Promise<string[]> {
  const folders: string[] = [];
  for (let number = 1; number <= count; number++) folders.push(await buildPart(site, number, count));
  return folders;
}

/** Merges into a folder of the test's, with a state of its own. */
const joined = (site: TestSite, parts: readonly string[]) =>
  merge({
    parts,
    out: join(site.folder, 'merged'),
    state: join(site.folder, 'merged-state'),
    emit: () => {},
  });
const mergedTree = (site: TestSite) => readTree(join(site.folder, 'merged'));

test('any number of parts, in any order, gives the bytes of one build', async (t) => {
  const site = siteOf(t);
  await buildSite(site);
  const whole = readTree(site.out);
  for (const count of [1, 2, 3, 7]) {
    const parts = await buildParts(site, count);
    const outputs = parts.map((folder) => Object.keys(readTree(folder)).length - 1);
    assert.equal(
      outputs.reduce((sum, some) => sum + some, 0),
      Object.keys(whole).length,
    );
    if (count < 4) assert.ok(outputs.every((some) => some > 0));
    rmSync(join(site.folder, 'merged'), { recursive: true, force: true });
    const { made } = await joined(site, count === 3 ? parts.toReversed() : parts);
    assert.deepEqual(mergedTree(site), whole, `${count} parts`);
    assert.equal(made, Object.keys(whole).length);
    // Parts are left as they are: they may be merged again, and then nothing is to be done.
    assert.deepEqual(await joined(site, parts), { outputs: made, made: 0, removed: 0 });
  }
});

test('parts are made anew only where they are stale, and merged into a standing site', async (t) => {
  const site = siteOf(t);
  await joined(site, await buildParts(site, 2));
  site.edit({ 'articles/2024/07/bon.md': article({ title: 'Bốn', date: '2024-07-20' }) });
  site.remove('articles/2023/06/mot.md');
  const parts = await buildParts(site, 2);
  const { made, removed } = await joined(site, parts);
  await buildSite(site);
  assert.deepEqual(mergedTree(site), readTree(site.out));
  assert.ok(made > 10 && made < Object.keys(readTree(site.out)).length);
  assert.ok(removed > 3);
});

test('a build on the merged state makes nothing', async (t) => {
  const site = siteOf(t);
  await merge({ parts: await buildParts(site, 2), out: site.out, state: site.state, emit: () => {} });
  assert.deepEqual((await buildSite(site)).made, []);
});

/** Asserts that parts are refused in one sentence. */
const refused = (site: TestSite, folders: readonly string[], sentence: RegExp) =>
  assert.rejects(joined(site, folders), (error: Error) => {
    assert.equal(error.name, 'Refusal');
    assert.match(error.message, sentence);
    assert.ok(!error.message.includes('\n'));
    return true;
  });

test('parts that are missing, double or foreign are refused by name', async (t) => {
  const site = siteOf(t);
  const [one = '', two = '', three = ''] = await buildParts(site, 3);
  await refused(site, [one, three], /thiếu 1 trong 3 phần: 2\/3/);
  await refused(site, [three], /thiếu 2 trong 3 phần: 1\/3, 2\/3/);
  await refused(site, [one, two, three, two], /Phần 2 có hai bản/);
  await refused(site, [one, two, join(site.folder, 'nothing')], /nothing” không có một phần nguyên vẹn/);
  await buildSite(site);
  await refused(site, [one, two, site.out], /site” không có một phần nguyên vẹn/);
  await refused(site, [one, two, ...(await buildParts(site, 2))], /không cùng bản/);
  assert.ok(!existsSync(join(site.folder, 'merged')));
});

test('parts of another content or time are refused by name; another minute that changes nothing is none', async (t) => {
  const site = siteOf(t);
  const parts = await buildParts(site, 3);
  await buildPart(site, 2, 3, '2026-07-02T08:00+07:00');
  await joined(site, parts);
  site.edit({ 'articles/2024/07/hen.md': article({ title: 'Hẹn', publishAt: '2026-07-02 08:00' }) });
  await buildPart(site, 2, 3, '2026-07-03T08:00+07:00');
  await refused(site, parts, /thời điểm khác.*cùng một --now/);
  await buildPart(site, 2, 3);
  assert.equal((await joined(site, parts)).made, 0);
  site.edit({ 'articles/2024/07/hai.md': article({ title: 'Hai khác', date: '2024-07-01 08:00' }) });
  await buildPart(site, 2, 3);
  await refused(site, parts, /không cùng bản/);
});

test('a part with a file or a list that is damaged is refused by name', async (t) => {
  const site = siteOf(t);
  const parts = await buildParts(site, 2);
  const [one = '', two = ''] = parts;
  const path = Object.keys(readTree(two)).find((name) => name.endsWith('.html')) ?? '';
  const sentence = new RegExp(`“${path}”.*bị thiếu hoặc hỏng`);
  cpSync(two, `${two}-kept`, { recursive: true });
  appendFileSync(join(two, path), 'x');
  await refused(site, parts, sentence);
  rmSync(join(two, path));
  await refused(site, parts, sentence);
  appendFileSync(join(two, 'khobao-part.json'), 'x');
  // What follows the list is no part of it.
  await refused(site, parts, sentence);
  await refused(site, [one, `${two}-kept`, one], /Phần 1 có hai bản/);
  await joined(site, [one, `${two}-kept`]);
});

test('the command line builds parts and joins them, and says in one sentence what it cannot do', async (t) => {
  const site = siteOf(t);
  const now = ['--now', '2026-07-01T08:00+07:00'];
  const build = (...more: string[]) =>
    runKhobao(['build', '--content', site.content, '--state', site.state, ...more], { cwd: site.folder });
  for (const number of [1, 2]) {
    const built = await build('--shard', `${number}/2`, '--out', `part-${number}`, ...now);
    assert.equal(built.code, 0, built.stderr);
  }
  const merged = await runKhobao(
    ['merge', 'part-2', 'part-1', '--out', 'merged', '--state', 'merged-state'],
    { cwd: site.folder },
  );
  assert.equal(merged.code, 0, merged.stderr);
  assert.match(merged.stdout, /Đã ghép 2 phần/);
  assert.equal((await build('--out', site.out, ...now)).code, 0);
  assert.deepEqual(mergedTree(site), readTree(site.out));
  for (const [args, sentence] of [
    [['--shard', '1/2'], /--now/],
    [['--shard', '3/2', ...now], /“3\/2”/],
    [['--shard', '0/2', ...now], /“0\/2”/],
    [['--shard', '1/2', '--delta', 'd', ...now], /--delta/],
    // A part never takes the place of a site.
    [['--shard', '1/2', '--out', site.out, ...now], /không chứa một phần của trang/],
  ] as const) {
    const { code, stderr } = await build(...args);
    assert.equal(code, 2);
    assert.equal(stderr.trim().split('\n').length, 1);
    assert.match(stderr, sentence);
  }
  assert.deepEqual(mergedTree(site), readTree(site.out));
  assert.equal((await runKhobao(['merge'])).code, 2);
});
