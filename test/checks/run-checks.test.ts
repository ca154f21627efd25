import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../src/build.ts';
import type { Problem } from '../../src/model/problem.ts';
import { moment } from '../support/hand-made.ts';
import { marked } from '../support/marked.ts';
import { png } from '../support/picture.ts';
import { article, type Files, testSite } from '../support/site.ts';

const now = moment('2024-07-20 08:00').at;
const good = await png({ colour: 'red' });

/** A fault between files: the rule, the text whose marked place must be told, what the hint offers, and the other files. */
interface Fault {
  readonly rule: string;
  readonly text: string;
  readonly hint?: RegExp;
  readonly others?: Files;
  readonly path?: string;
  readonly warning?: true;
}

const other = { 'articles/2024/07/mua-hai.md': article({ title: 'Mùa hái' }) };

const faults: readonly Fault[] = [
  { rule: 'unknown-category', text: article({ category: '«thoi-so»' }), hint: /thoi-su/ },
  { rule: 'unknown-author', text: article({ authors: '[«mai-ai»]' }), warning: true },
  {
    rule: 'unknown-related',
    text: article({ related: '[«2024/07/mua-hay»]' }),
    hint: /2024\/07\/mua-hai/,
    others: other,
  },
  {
    rule: 'related-not-public',
    text: article({ related: '[«2024/07/nhap»]' }),
    others: { 'articles/2024/07/nhap.md': article({ draft: 'true' }) },
    warning: true,
  },
  {
    rule: 'missing-image',
    text: article({}, '![Đồng lúa](«/images/gat-lue.png»)'),
    hint: /\/images\/gat-lua\.png/,
    others: { 'images/gat-lua.png': good },
  },
  { rule: 'missing-image', text: article({ image: '{ src: «/images/khong-co.jpg», alt: Đồng lúa }' }) },
  {
    rule: 'broken-image',
    text: article({}, '![Đồng lúa](«/images/cut.png»)'),
    others: { 'images/cut.png': good.subarray(0, good.length - 30) },
  },
  {
    rule: 'broken-image',
    text: article({}, '![Đồng lúa](«/images/a.svg»)'),
    hint: /\.jpg/,
    others: { 'images/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  },
  {
    rule: 'broken-link',
    text: article({}, 'Xem [bài](«/2024/07/mua-hay/»)'),
    hint: /2024\/07\/mua-hai/,
    others: other,
  },
  { rule: 'broken-link', text: article({}, 'Xem [trang](«/gioi-thiu/»)'), hint: /\/gioi-thieu\// },
  { rule: 'broken-link', text: article({}, 'Xem [ảnh](«/images/a.png»)'), others: { 'images/a.png': good } },
  {
    rule: 'future-date',
    text: article({ date: '«2024-07-21»' }),
    hint: /publishAt: 2024-07-21/,
    warning: true,
  },
  { rule: 'duplicate-url', text: article({ aliases: '[«/2024/07/Mua-Hai/»]' }), others: other },
  { rule: 'duplicate-url', text: article({ aliases: '[«/kinh-te/2024/07/»]' }) },
  { rule: 'duplicate-url', text: article({ aliases: '[«/feed.xml»]' }) },
  { rule: 'duplicate-url', text: article({ aliases: '[«/2024/07»]' }) },
  { rule: 'duplicate-url', text: article({ aliases: '[«/gioi-thieu»]' }) },
  { rule: 'duplicate-url', text: article({ aliases: '[/cu/1.html, «/CU/1.html»]' }) },
  { rule: 'duplicate-url', text: article({ aliases: '[/cu/1.html, «/cu/1.html/trang-2»]' }) },
  { rule: 'duplicate-url', text: article({ aliases: '[«/anh/a.jpg»]' }) },
];

async function problemsOf(t: Parameters<typeof testSite>[0], files: Files): Promise<readonly Problem[]> {
  const site = testSite(t, files);
  return check({ content: site.content, out: site.out, state: site.state, now, emit: () => {} });
}

for (const { rule, text, hint, others, path = 'articles/2024/07/bai.md', warning } of faults) {
  const { text: plain, line, column, length } = marked(text);
  test(`${rule}: ${plain.replace(/\s+/g, ' ').slice(0, 110)}`, async (t) => {
    const problems = await problemsOf(t, { ...others, [path]: plain });
    const told = problems.map((problem) => [
      problem.rule,
      problem.file,
      problem.place.line,
      problem.place.column,
      problem.place.length,
    ]);
    assert.deepEqual(told, [[rule, path, line, column, length]], JSON.stringify(problems));
    assert.equal(problems[0]?.severity, warning ? 'warning' : 'error');
    if (hint) assert.match(problems[0]?.hint ?? '', hint);
  });
}

test('a page named like a category is told', async (t) => {
  const problems = await problemsOf(t, { 'pages/kinh-te.md': '---\ntitle: Kinh tế\n---\nx\n' });
  assert.deepEqual(
    problems.map(({ rule, file }) => [rule, file]),
    [['duplicate-url', 'pages/kinh-te.md']],
  );
});

test('good links, pictures and old addresses of every form have no fault', async (t) => {
  const body =
    '[a](/2024/07/mua-hai/) [b](../07/mua-hai.md) [c](/kinh-te/) [d](/2024/07/) [e](/gioi-thieu/) [f](/chu-de/x/) [g](/feed.xml) [h](/cu/1.html) [i](#noi-dung) [k](https://example.com/)\n\n![Lúa](../../../images/a.png)';
  const problems = await problemsOf(t, {
    ...other,
    'images/a.png': good,
    'articles/2024/07/bai.md': article(
      { aliases: '[/cu/1.html, /2024/06/ten-cu/]', authors: '[mai-an]' },
      body,
    ),
  });
  assert.deepEqual(problems, []);
});

test('files in wrong places, of wrong names, and links to elsewhere are told by name', async (t) => {
  const { symlinkSync } = await import('node:fs');
  const site = testSite(t, {
    'articles/bai.md': article(),
    'articles/2024/13/bai.md': article(),
    'articles/2024/07/Bài Hay.md': article(),
    'articles/2024/07/15.md': article(),
    'pages/tim-kiem.md': '---\ntitle: x\n---\n',
    'articles/2024/07/ghi.txt': 'x',
    'images/a.exe': 'x',
    'articles/2024/07/to.md': article({}, 'x'.repeat(1_000_001)),
  });
  symlinkSync('/etc/passwd', `${site.content}/articles/2024/07/mat-khau.md`);
  const problems = await check({
    content: site.content,
    out: site.out,
    state: site.state,
    now,
    emit: () => {},
  });
  assert.deepEqual(
    problems.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`),
    [
      'articles/2024/07/15.md reserved-name error',
      'articles/2024/07/Bài Hay.md file-name error',
      'articles/2024/07/ghi.txt unknown-file warning',
      'articles/2024/07/mat-khau.md symlink error',
      'articles/2024/07/to.md file-size error',
      'articles/2024/13/bai.md file-place error',
      'articles/bai.md file-place error',
      'images/a.exe file-name error',
      'pages/tim-kiem.md reserved-name error',
    ],
  );
  assert.match(problems.find(({ rule }) => rule === 'file-name')?.hint ?? '', /bai-hay\.md/);
});

test('categories: two levels, no name twice, none of the site’s own', async (t) => {
  const problems = await problemsOf(t, {
    'categories.yaml':
      '- id: tim-kiem\n  title: A\n- id: b\n  title: B\n- id: b\n  title: B\n- id: c\n  title: C\n  children:\n    - id: d\n      title: D\n      children: [{ id: e, title: E }]\n- id: "2024"\n  title: F\n- title: G\n',
  });
  assert.deepEqual(
    problems.map(({ rule, place }) => `${rule} ${place.line}`),
    ['reserved-name 1', 'duplicate-category 5', 'category-depth 12', 'reserved-name 13', 'field-id 15'],
  );
});
