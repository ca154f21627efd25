import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runKhobao } from '../support/run-khobao.ts';
import { article, type TestSite, testSite } from '../support/site.ts';

const now = ['--now', '2026-07-01'];
const check = ({ content, out, state, folder }: TestSite, ...more: string[]) =>
  runKhobao(['check', '--content', content, '--out', out, '--state', state, ...now, ...more], {
    cwd: folder,
  });

interface Told {
  readonly rule: string;
  readonly file: string;
}

async function toldBy(site: TestSite, ...more: string[]): Promise<Told[]> {
  const { stdout, stderr } = await check(site, '--format', 'json', ...more);
  assert.equal(stderr, '');
  const event = stdout.split('\n').find((line) => line.startsWith('{"type":"problems"'));
  return (JSON.parse(event ?? '{}') as { problems: Told[] }).problems;
}

const path = 'articles/2024/07/mua.md';
const decomposed = 'chợ đã họp'.normalize('NFD');

const messy = [
  '\ufeff---',
  '# Lời nhắc của toà soạn   ',
  'title:   "Mưa  về"   # giữ nguyên',
  "date: '9:20, 15/7/2024'",
  'category: thoi-su',
  'kicker: "Bà nói \\"đông\\" rồi"',
  'topics:',
  '  - hạn mặn # như mọi bài',
  'corrections: [{ date: 16/07/2024, text: Sửa tên }]',
  '---',
  '',
  `Sáng nay ${decomposed}. `,
  'Bà nói "chợ  đông" và “vui”.\u200b',
  '',
  '    mã   "giữ"  nguyên  ',
  '',
  'Dòng ngắt  ',
  'ở đây.',
  '',
].join('\r\n');

const mended = [
  '\ufeff---',
  '# Lời nhắc của toà soạn',
  'title:   "Mưa về"   # giữ nguyên',
  "date: '2024-07-15 09:20'",
  'category: thoi-su',
  'kicker: "Bà nói “đông” rồi"',
  'topics:',
  '  - Hạn mặn # như mọi bài',
  'corrections: [{ date: 2024-07-16, text: Sửa tên }]',
  '---',
  '',
  'Sáng nay chợ đã họp.',
  'Bà nói “chợ đông” và “vui”.',
  '',
  '    mã   "giữ"  nguyên  ',
  '',
  'Dòng ngắt  ',
  'ở đây.',
  '',
].join('\r\n');

const usual = {
  'articles/2024/06/a.md': article({ date: '2024-06-01', topics: '[Hạn mặn]' }),
  'articles/2024/06/b.md': article({ date: '2024-06-02', topics: '[Hạn mặn]' }),
};

test('--fix mends what is safe, touches nothing else, and has nothing to do the second time', async (t) => {
  const site = testSite(t, { ...usual, [path]: messy });
  const first = await check(site, '--fix');
  const file = join(site.content, path);
  assert.equal(readFileSync(file, 'utf8'), mended.normalize('NFC'), first.stdout);
  assert.match(first.stdout, /^Đã sửa \d+ chỗ trong 1 tệp\.$/m);
  assert.equal(first.code, 0, first.stdout);
  // How far the work is, is told of the mending as well, and what it finds only of what is left.
  assert.match(first.stdout, /^Soát chữ: \d+\nĐã sửa/m);
  assert.doesNotMatch(first.stdout, /doubled-space/);
  const second = await check(site, '--fix');
  assert.match(second.stdout, /^Đã sửa 0 chỗ trong 0 tệp\.$/m);
  assert.equal(readFileSync(file, 'utf8'), mended.normalize('NFC'));
});

test('--fix leaves a file alone in which nobody can read what is meant', async (t) => {
  const broken = '---\ntitle: "Mưa  \ndate: 15/07/2024\n---\n\nHai  dấu cách. \n';
  const latin = Buffer.from('---\ntitle: Ch\xee\ndate: 15/07/2024\n---\n', 'latin1');
  const site = testSite(t, { ...usual, [path]: broken, 'articles/2024/07/cu.md': latin });
  assert.equal((await check(site, '--fix')).code, 1);
  assert.equal(readFileSync(join(site.content, path), 'utf8'), broken);
  assert.deepEqual(readFileSync(join(site.content, 'articles/2024/07/cu.md')), latin);
});

test('--changed tells only of files that git calls changed', async (t) => {
  const faulty = article({ date: '15/07/2024' });
  const site = testSite(t, { 'articles/2024/07/cu.md': faulty });
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', site.folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      encoding: 'utf8',
    });
  assert.equal((await check(site, '--changed')).code, 2);
  git('init', '-q', '-b', 'main');
  assert.equal((await toldBy(site, '--changed')).length, 1, 'no commit yet: all is new');
  git('add', '.');
  git('commit', '-qm', 'cũ');
  assert.deepEqual(await toldBy(site, '--changed'), []);
  assert.equal((await check(site, '--changed')).code, 0);
  git('checkout', '-qb', 'moi');
  site.edit({ 'articles/2024/07/moi.md': faulty });
  git('add', '.');
  git('commit', '-qm', 'mới');
  site.edit({ 'articles/2024/07/chua.md': faulty });
  const files = (told: Told[]): string[] => told.map(({ file }) => file.split('/').at(-1) ?? '');
  assert.deepEqual(files(await toldBy(site, '--changed')), ['chua.md']);
  assert.deepEqual(files(await toldBy(site, '--changed=main')), ['chua.md', 'moi.md']);
  assert.equal((await toldBy(site)).length, 3);
  const unknown = await check(site, '--changed=khong-co');
  assert.deepEqual([unknown.code, unknown.stderr.split('\n').length], [2, 2]);
});

test('--format sarif is one document that names rule, file, line and column', async (t) => {
  const site = testSite(t, { 'articles/2024/07/chợ.md': '', [path]: article({}, 'Chợ  nổi.') });
  site.remove('articles/2024/07/chợ.md');
  const { code, stdout } = await check(site, '--format', 'sarif');
  assert.equal(code, 0);
  const { version, runs } = JSON.parse(stdout);
  assert.equal(version, '2.1.0');
  const [{ results, tool }] = runs;
  assert.deepEqual(tool.driver.rules, [{ id: 'doubled-space' }]);
  const [{ ruleId, level, locations }] = results;
  const { artifactLocation, region } = locations[0].physicalLocation;
  assert.deepEqual([ruleId, level, artifactLocation.uri], ['doubled-space', 'warning', `content/${path}`]);
  assert.deepEqual([region.startLine, region.startColumn, region.endColumn], [7, 4, 6]);
});

/** A text of many words, none of which repeats a run of others. */
const long = (word: (at: number) => string): string =>
  Array.from({ length: 200 }, (_, at) => `${word(at)} ${at % 25 === 24 ? '\n\n' : ''}`).join('');

test('two articles that are nearly the same are told once, from what the state keeps', async (t) => {
  const body = long((at) => `chữ${at}`);
  const site = testSite(t, {
    'articles/2024/06/goc.md': article({ date: '2024-06-01' }, body),
    'articles/2024/07/lap.md': article({}, body.replace('chữ7 ', 'chữ khác ')),
    'articles/2024/07/khac.md': article(
      {},
      long((at) => `lời${at}`),
    ),
  });
  const expected = [{ rule: 'near-duplicate', file: 'content/articles/2024/07/lap.md' }];
  const found = async (): Promise<Told[]> =>
    (await toldBy(site))
      .map(({ rule, file }) => ({ rule, file }))
      .filter(({ rule }) => rule === 'near-duplicate');
  assert.deepEqual(await found(), expected);
  assert.deepEqual(await found(), expected);
  site.edit({
    'articles/2024/07/lap.md': article(
      {},
      long((at) => `tiếng${at}`),
    ),
  });
  assert.deepEqual(await found(), []);
});

test('a build passes over warnings of words', async (t) => {
  const site = testSite(t, { [path]: article({}, 'Chợ  nổi.') });
  const args = ['--content', site.content, '--out', site.out, '--state', site.state, ...now];
  const built = await runKhobao(['build', ...args, '--format', 'github']);
  assert.equal(built.code, 0);
  assert.doesNotMatch(built.stdout, /doubled-space/);
  writeFileSync(join(site.content, path), article({}, 'Chợ nổi.'));
  assert.deepEqual(await toldBy(site), []);
});
