import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { runKhobao } from '../support/run-khobao.ts';
import { article, type TestSite, testSite } from '../support/site.ts';

const run = (site: TestSite, ...args: string[]) => runKhobao(['mv', ...args, '--content', site.content]);
const text = (site: TestSite, path: string) => readFileSync(join(site.content, path), 'utf8');
const has = (site: TestSite, path: string) => existsSync(join(site.content, path));

const linking = `---
title: Bài dẫn # giữ lời này
date: 2024-08-02 08:00
category: thoi-su
related:
  - 2024/07/mua.md   # bài mưa
  - "/2024/07/khac/"
---

Xem [mưa](/2024/07/mua/#sau-bao), [tệp](../07/mua.md), [cả địa chỉ](https://khobao.example/2024/07/mua/?a=1) và [mưa lớn](/2024/07/mua-lon/).

[cũ]: /2024/07/mua/ "Mưa"

Như [bài ấy][cũ]; \`/2024/07/mua/\` là chữ.

    [mã](/2024/07/mua/)
`;

const archive = (t: TestContext) =>
  testSite(t, {
    'articles/2024/07/mua.md': article({ title: 'Mưa' }, 'Xem [mình](./mua.md) và [khác](./khac.md).'),
    'articles/2024/07/khac.md': article({ title: 'Khác' }, 'Xem [mưa](./mua.md).'),
    'articles/2024/07/mua-lon.md': article({ title: 'Mưa lớn' }),
    'articles/2024/08/dan.md': linking.replaceAll('\n', '\r\n'),
    'pages/gioi-thieu.md': '---\ntitle: Giới thiệu\n---\n\nXem [mưa](/2024/07/mua/).\n',
  });

test('an article is renamed, its old address leads to it, and links to it are mended, no other byte touched', async (t) => {
  const site = archive(t);
  const before = text(site, 'articles/2024/08/dan.md');
  const { code, stdout, stderr } = await run(site, '2024/07/mua', 'mua-lu');
  assert.deepEqual([code, stderr], [0, '']);
  assert.equal(has(site, 'articles/2024/07/mua.md'), false);
  assert.match(text(site, 'articles/2024/07/mua-lu.md'), /^aliases: \[\/2024\/07\/mua\/\]\n---\n/m);
  assert.match(
    text(site, 'articles/2024/07/mua-lu.md'),
    /\[mình\]\(\.\/mua-lu\.md\) và \[khác\]\(\.\/khac\.md\)/,
  );
  assert.match(text(site, 'articles/2024/07/khac.md'), /\(\.\/mua-lu\.md\)/);
  assert.match(text(site, 'pages/gioi-thieu.md'), /\(\/2024\/07\/mua-lu\/\)/);
  const wanted = before
    .replace('- 2024/07/mua.md ', '- 2024/07/mua-lu.md ')
    .replace('(/2024/07/mua/#', '(/2024/07/mua-lu/#')
    .replace('(../07/mua.md)', '(../07/mua-lu.md)')
    .replace('example/2024/07/mua/?', 'example/2024/07/mua-lu/?')
    .replace(']: /2024/07/mua/ ', ']: /2024/07/mua-lu/ ');
  assert.equal(text(site, 'articles/2024/08/dan.md'), wanted);
  assert.match(stdout, /08\/dan\.md:6:5: 2024\/07\/mua\.md → 2024\/07\/mua-lu\.md\n/);
  assert.match(stdout, /Liên kết được sửa: 7, trong 3 tệp/);

  // The archive is as good as before, and readers of the old address are sent on.
  const built = await runKhobao([
    'build',
    '--no-search',
    '--content',
    site.content,
    '--out',
    site.out,
    '--state',
    site.state,
  ]);
  assert.equal(built.code, 0, built.stdout);
  assert.match(readFileSync(join(site.out, '2024/07/mua/index.html'), 'utf8'), /\/2024\/07\/mua-lu\//);

  // And back again: the address that is its own once more is no old one.
  assert.equal((await run(site, '/2024/07/mua-lu/', 'mua')).code, 0);
  assert.match(text(site, 'articles/2024/07/mua.md'), /^aliases: \[\/2024\/07\/mua-lu\/\]$/m);
  assert.equal(text(site, 'articles/2024/08/dan.md'), before);
});

test('old addresses are kept in the form in which the list stands', async (t) => {
  const forms: readonly (readonly [string, string])[] = [
    ['aliases:\n  - /cu/ # đầu tiên\n  - /a\n', 'aliases:\n  - /cu/ # đầu tiên\n  - /a\n  - /2024/07/bai/\n'],
    ['aliases: [/cu/, "/a"] # xưa\n', 'aliases: [/cu/, "/a", /2024/07/bai/] # xưa\n'],
    ['aliases: []\n', 'aliases: [/2024/07/bai/]\n'],
    ['aliases:\n', 'aliases: [/2024/07/bai/]\n'],
    ['aliases: /cu/\n', 'aliases: [/cu/, /2024/07/bai/]\n'],
    ['aliases: [\n  /cu/,\n  /a\n]\n', 'aliases: [\n  /cu/,\n  /a, /2024/07/bai/\n]\n'],
    ['aliases:\n  - /2024/07/moi/\n  - /2024/07/bai\n', 'aliases:\n  - /2024/07/bai\n'],
    ['aliases: [/2024/07/moi/, /cu/]\n', 'aliases: [/cu/, /2024/07/bai/]\n'],
    ['aliases: [\n  /2024/07/moi/, /cu/\n]\n', 'aliases: [\n  /2024/07/bai/, /cu/\n]\n'],
    ['', 'aliases: [/2024/07/bai/]\n'],
  ];
  for (const [given, wanted] of forms) {
    const head = '---\ntitle: Bài\ndate: 2024-07-15\ncategory: thoi-su\n';
    const site = testSite(t, { 'articles/2024/07/bai.md': `${head}${given}---\n\nChữ.\n` });
    assert.equal((await run(site, 'bai', 'Mới')).code, 0);
    assert.equal(text(site, 'articles/2024/07/moi.md'), `${head}${wanted}---\n\nChữ.\n`);
  }
});

test('an article goes to another month, with what it names by the way from its folder', async (t) => {
  const site = archive(t);
  const { code, stdout } = await run(site, join(site.content, 'articles/2024/07/mua.md'), '2024/09');
  assert.equal(code, 0);
  assert.match(
    text(site, 'articles/2024/09/mua.md'),
    /\[mình\]\(\.\/mua\.md\) và \[khác\]\(\/2024\/07\/khac\/\)/,
  );
  assert.match(text(site, 'articles/2024/07/khac.md'), /\(\.\.\/09\/mua\.md\)/);
  assert.match(stdout, /sửa trường date/);
});

test('a dry run tells the same and writes nothing; a run that was cut is ended by the next one', async (t) => {
  const site = archive(t);
  const paths = ['articles/2024/07/mua.md', 'articles/2024/07/khac.md', 'articles/2024/08/dan.md'];
  const before = paths.map((path) => text(site, path));
  const dry = await run(site, 'mua', 'mua-lu', '--dry-run');
  assert.equal(dry.code, 0);
  assert.match(dry.stdout, /^Sẽ đổi tên/);
  assert.deepEqual(
    paths.map((path) => text(site, path)),
    before,
  );
  const real = await run(site, 'mua', 'mua-lu');
  assert.equal(real.stdout.match(/→/g)?.length, dry.stdout.match(/→/g)?.length);
  // As if the machine had stopped before the old file was taken away.
  writeFileSync(join(site.content, paths[0] ?? ''), before[0] ?? '');
  assert.equal((await run(site, 'mua', 'mua-lu')).code, 0);
  assert.equal(has(site, paths[0] ?? ''), false);
});

test('what cannot be renamed is refused in one sentence, and nothing is written', async (t) => {
  const site = archive(t);
  site.edit({
    'articles/2024/06/mua.md': article({ title: 'Mưa khác', date: '2024-06-01' }),
    'articles/2024/05/hong.md': '---\ntitle: [hỏng\n---\n\nx\n',
    'articles/2024/05/xua.md': article({ title: 'Xưa', date: '2024-05-01', aliases: '[/2024/07/ten-xua/]' }),
  });
  mkdirSync(join(site.content, 'khac'));
  symlinkSync(join(site.content, 'khac'), join(site.content, 'articles/2024/03'));
  const cases: readonly (readonly [string[], RegExp])[] = [
    [[], /^Hãy viết bài cũ rồi tên mới/],
    [['2024/07/mua'], /^Hãy viết bài cũ rồi tên mới/],
    [['2024/07/muaa', 'x'], /có phải bạn muốn nói: 2024\/0\d\/mua/],
    [['mua', 'x'], /^Có nhiều bài tên “mua”: .*2024\/06\/mua/],
    [['2024/07/mua', 'khac'], /^Đã có tệp “articles\/2024\/07\/khac\.md”/],
    [['2024/07/mua', '12'], /không làm thành địa chỉ/],
    [['2024/07/mua', '…'], /không làm thành địa chỉ/],
    [['2024/07/mua', 'anh/mua'], /không làm thành địa chỉ/],
    [['2024/07/mua', '../../../ngoai/mua'], /không làm thành địa chỉ/],
    [['2024/07/mua', 'mua'], /tên như vậy rồi/],
    [
      ['2024/07/mua', 'ten-xua'],
      /^Địa chỉ \/2024\/07\/ten-xua\/ là địa chỉ cũ .* “articles\/2024\/05\/xua\.md”/,
    ],
    [['2024/05/hong', 'moi'], /^Chưa đọc được phần khai báo/],
    [['2024/07/mua', '2024/03/mua'], /không phải một thư mục thường/],
  ];
  const before = text(site, 'articles/2024/08/dan.md');
  for (const [args, says] of cases) {
    const { code, stdout, stderr } = await run(site, ...args);
    assert.deepEqual([code, stdout, stderr.trim().split('\n').length], [2, '', 1], stderr);
    assert.match(stderr, says);
  }
  assert.equal(text(site, 'articles/2024/08/dan.md'), before);
  assert.equal(has(site, 'articles/2024/07/mua.md'), true);
});

test('a file whose name makes no address gets one, and leaves none behind', async (t) => {
  const site = testSite(t, { 'articles/2024/07/Bài Mới.md': article({ title: 'Bài' }) });
  assert.equal((await run(site, 'articles/2024/07/Bài Mới.md', 'Bài mới')).code, 0);
  assert.doesNotMatch(text(site, 'articles/2024/07/bai-moi.md'), /aliases/);
  const upper = testSite(t, { 'articles/2024/07/Bai.md': article({ title: 'Bài' }) });
  assert.equal((await run(upper, '2024/07/Bai', 'bai')).code, 0);
  assert.equal(has(upper, 'articles/2024/07/bai.md'), true);
});
