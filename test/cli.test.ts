import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readTree } from './support/read-tree.ts';
import { root, runKhobao } from './support/run-khobao.ts';
import { article, type TestSite, testSite } from './support/site.ts';

const now = ['--now', '2026-07-01T08:00+07:00'];
const folders = ({ content, out, state }: TestSite): string[] =>
  ['--content', content, '--out', out, '--state', state].concat(now);

test('build makes the site, then nothing, and ends with 0', async (t) => {
  const site = testSite(t, { 'articles/2024/07/mua.md': article() });
  const first = await runKhobao(['build', ...folders(site)]);
  assert.deepEqual([first.code, first.stderr], [0, ''], first.stderr + first.stdout);
  assert.ok(existsSync(join(site.out, '2024/07/mua/index.html')));
  const before = readTree(site.out);
  const second = await runKhobao(['build', ...folders(site), '--format', 'json']);
  assert.equal(second.code, 0);
  const last = JSON.parse(second.stdout.trim().split('\n').at(-1) ?? '');
  assert.equal(JSON.stringify(last).match(/"made":(\d+)/)?.[1], '0');
  assert.deepEqual(readTree(site.out), before);
});

test('content with an error is told with its place, ends with 1, and touches nothing', async (t) => {
  const site = testSite(t, { 'articles/2024/07/mua.md': article() });
  assert.equal((await runKhobao(['build', ...folders(site)])).code, 0);
  const before = readTree(site.out);
  site.edit({ 'articles/2024/07/mua.md': article({ date: '2024-02-30' }) });
  const built = await runKhobao(['build', ...folders(site)]);
  assert.equal(built.code, 1);
  assert.ok(built.stdout.includes('articles/2024/07/mua.md:3:7'), built.stdout);
  assert.deepEqual(readTree(site.out), before);
  const checked = await runKhobao(['check', ...folders(site)], { cwd: site.folder });
  assert.equal(checked.code, 1);
  assert.match(checked.stdout, /^content\/articles\/2024\/07\/mua\.md:3:7/m);
  const annotated = await runKhobao(['check', ...folders(site), '--format', 'github'], { cwd: site.folder });
  assert.match(annotated.stdout, /^::error file=content\/articles\/2024\/07\/mua\.md,line=3,col=7/m);
});

test('check builds nothing, and warnings alone are good', async (t) => {
  const site = testSite(t, { 'articles/2024/06/mua.md': article() });
  const { code, stdout, stderr } = await runKhobao(['check', ...folders(site), '--format', 'github']);
  assert.deepEqual([code, stderr], [0, ''], stdout);
  assert.match(stdout, /^::warning /m);
  assert.ok(!existsSync(site.out));
});

test('what is typed wrongly is answered in one sentence on the error output, with 2', async () => {
  for (const [line, sentence] of [
    ['biuld', /khobao build$/],
    ['build --contnet x', /--content$/],
    ['build --content nowhere', /nowhere/],
    ['serve --port x', /--port/],
    [`build --out ${join(root, 'src/out')}`, /--out/],
    ['build --out content/site', /content\/site/],
  ] as const) {
    const { code, stdout, stderr } = await runKhobao(line.split(' '));
    assert.deepEqual([code, stdout], [2, ''], line);
    assert.equal(stderr.trim().split('\n').length, 1, line);
    assert.match(stderr.trim(), sentence);
  }
});

test('help goes to the output; no command at all is a mistake', async () => {
  const help = await runKhobao(['--help']);
  assert.deepEqual([help.code, help.stderr], [0, '']);
  for (const word of ['build', 'check', 'serve', '--content', '--format'])
    assert.ok(help.stdout.includes(word), word);
  assert.ok(!help.stdout.includes('--port'));
  assert.ok((await runKhobao(['serve', '--help'])).stdout.includes('--port'));
  assert.equal((await runKhobao([])).code, 2);
});

test('a folder that is not ours is left as it is', async (t) => {
  const site = testSite(t, { 'articles/2024/07/mua.md': article() });
  mkdirSync(site.out);
  writeFileSync(join(site.out, 'thesis.txt'), 'years of work');
  const { code, stderr } = await runKhobao(['build', ...folders(site)]);
  assert.equal(code, 2);
  assert.equal(stderr.trim().split('\n').length, 1);
  assert.equal(readFileSync(join(site.out, 'thesis.txt'), 'utf8'), 'years of work');
});

test('our own bug is one line, and the stack when it is asked for', async (t) => {
  const site = testSite(t, { 'articles/2024/07/mua.md': article() });
  // A state folder that is a file: no fault of the content, and nothing that a build expects.
  const args = ['build', ...folders(site), '--state', join(site.content, '../state-file')];
  writeFileSync(join(site.folder, 'state-file'), 'x');
  const short = await runKhobao(args);
  assert.equal(short.code, 2);
  assert.match(short.stderr, /^Kho Báo gặp [^\n]*KHOBAO_DEBUG=1[^\n]*\n$/);
  const long = await runKhobao(args, { env: { KHOBAO_DEBUG: '1' } });
  assert.match(long.stderr, /\n\s+at /);
});

test('the command works from anywhere and through a link, as npx calls it', async (t) => {
  const site = testSite(t, { 'articles/2024/07/mua.md': article() });
  const { code, stdout } = await runKhobao(['build', ...now, '--out', 'site', '--state', 'state'], {
    cwd: site.folder,
  });
  assert.equal(code, 0, stdout);
  assert.ok(existsSync(join(site.out, 'index.html')));
  symlinkSync(join(root, 'scripts/khobao.js'), join(site.folder, 'khobao'));
  assert.equal(
    (await runKhobao(['check', ...folders(site)], { script: join(site.folder, 'khobao') })).code,
    0,
  );
});
