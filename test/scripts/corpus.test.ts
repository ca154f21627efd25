import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { articleFile } from '../../scripts/corpus/article-file.ts';
import type { CorpusArticle } from '../../scripts/corpus/corpus-articles.ts';
import { escapeMarkdown } from '../../scripts/corpus/escape-markdown.ts';
import { writeArchive } from '../../scripts/corpus/write-archive.ts';
import { renderBody } from '../../src/content/markdown.ts';
import { escapeHtml } from '../../src/lib/html.ts';
import { contentPath } from '../../src/model/ids.ts';
import { vi } from '../../src/strings/vi.ts';
import { readTree } from '../support/read-tree.ts';
import { runKhobao } from '../support/run-khobao.ts';

const line = (id: string, more: Partial<CorpusArticle> = {}): CorpusArticle => ({
  id,
  title: 'Giá lúa tăng',
  lead: 'Nông dân mừng.',
  body: ['Một.', 'Hai.'],
  captions: ['Ảnh một.'],
  category: 'kinh-te',
  date: '2024-07-15T08:05:00+07:00',
  ...more,
});

/** A corpus file, and a folder to write into. */
function corpus(t: TestContext, articles: readonly object[], ending = '') {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-corpus-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, `corpus.ndjson${ending}`);
  const text = articles.map((article) => JSON.stringify(article)).join('\n');
  writeFileSync(file, ending === '.br' ? brotliCompressSync(text) : text);
  return { file, out: join(folder, 'archive') };
}

test('an archive holds articles by month, categories, an author and a page', async (t) => {
  const separated = line('c', { category: 'Ẩm thực', title: 'Dòng\u2028mới', date: '2024-07-31T18:30:00Z' });
  const { file, out } = corpus(t, [line('a'), line('b', { category: 'xa-hoi' }), separated], '.br');
  const counts = await writeArchive({ file, out, articles: 10, skip: 0 });
  assert.deepEqual(counts, { articles: 3, categories: 3, captions: 3 });
  assert.deepEqual(readdirSync(join(out, 'articles/2024')), ['07', '08']);
  assert.equal(readdirSync(join(out, 'articles/2024/07')).length, 2);
  const [late = ''] = readdirSync(join(out, 'articles/2024/08'));
  const text = readFileSync(join(out, 'articles/2024/08', late), 'utf8');
  assert.ok(text.startsWith('---\ntitle: "Dòng mới"\ndate: 2024-08-01 01:30\ncategory: "am-thuc"\n'), text);
  const categories = readFileSync(join(out, 'categories.yaml'), 'utf8');
  assert.deepEqual(
    [...categories.matchAll(/id: "(.*)"/g)].map(([, id]) => id),
    ['kinh-te', 'xa-hoi', 'am-thuc'],
  );
  for (const folder of ['authors', 'pages']) assert.equal(readdirSync(join(out, folder)).length, 1);
});

test('the same article has the same file, whatever else is written', async (t) => {
  const articles = ['a', 'b', 'c', 'd'].map((id) => line(id));
  const whole = corpus(t, articles);
  const part = corpus(t, articles);
  await writeArchive({ ...whole, articles: 10, skip: 0 });
  await writeArchive({ ...part, articles: 2, skip: 1 });
  const all = readTree(join(whole.out, 'articles'));
  const some = readTree(join(part.out, 'articles'));
  assert.equal(Object.keys(all).length, 4);
  assert.equal(Object.keys(some).length, 2);
  for (const [path, digest] of Object.entries(some)) assert.equal(all[path], digest);
});

test('texts that YAML or Markdown would read are quoted', () => {
  const { text } = articleFile(
    line('a', { title: '"A": #b\t{c}', lead: '- [x] &y *z', body: ['# một', ' ', '2. hai'] }),
  );
  assert.ok(text.includes('title: "\\"A\\": #b {c}"\n'));
  assert.ok(text.includes('summary: "- [x] &y *z"\n'));
  assert.ok(text.endsWith('---\n\n\\# một\n\n2\\. hai\n'));
});

test('a paragraph prints word for word, whatever signs it begins with or holds', () => {
  const paragraphs = [
    ...[
      '# một',
      '- hai',
      '+ ba',
      '* bốn',
      '> năm',
      '1. sáu',
      '27) bảy',
      '1975. Năm ấy',
      '---',
      '***',
      '===',
      '```',
    ],
    ...[
      '::: note',
      ':::',
      '| a | b |',
      '[a]: /b',
      '![a](b)',
      '[a](javascript:x)',
      '<b>đậm</b>',
      '<!-- x -->',
    ],
    ...[
      'a_b_c',
      '__x__',
      '*x*',
      '~~x~~',
      '==x==',
      '`x`',
      'a\\*b',
      '&amp; &#60; &',
      'a^2^',
      '{x} $y$',
      'x^[y]',
    ],
    ...[
      'http://a.example/?a=1&b=2',
      '<http://a.example>',
      'a@b.example',
      'x\\',
      '"a" ... -- (c)',
      '@a',
      '- [ ] x',
    ],
  ];
  const environment = {
    ...{ from: contentPath('articles/2024/07/a.md'), resolution: { links: {}, images: {} } },
    ...{ base: '/', sizes: '', tableLabel: '', words: vi.site.body },
  };
  for (const paragraph of paragraphs) {
    const page = renderBody(escapeMarkdown(paragraph), environment);
    const printed = /^<p>(.*)<\/p>\n$/.exec(page)?.[1];
    assert.equal(
      printed?.replaceAll('&#39;', "'"),
      escapeHtml(paragraph).replaceAll('&#39;', "'"),
      paragraph,
    );
  }
});

test('a folder with something in it is left alone', async (t) => {
  const { file, out } = corpus(t, [line('a')]);
  mkdirSync(out);
  writeFileSync(join(out, 'mine.txt'), 'mine');
  await assert.rejects(writeArchive({ file, out, articles: 1, skip: 0 }), /not empty/);
  assert.deepEqual(readdirSync(out), ['mine.txt']);
});

test('lines of another form, repeated ids and dates that are none are told', async (t) => {
  const order = { articles: 10, skip: 0 };
  await assert.rejects(writeArchive({ ...corpus(t, [line('a'), { id: 1 }]), ...order }), /line 2/);
  await assert.rejects(writeArchive({ ...corpus(t, [line('a'), line('a')]), ...order }), /EEXIST/);
  const bad = corpus(t, [line('a', { date: '2024-02-30T08:00:00+07:00' })]);
  await assert.rejects(writeArchive({ ...bad, ...order }), /2024-02-30/);
});

test('the command takes its file from KHOBAO_CORPUS, says what it wrote, and answers faults with exit code 2', async (t) => {
  const { file, out } = corpus(t, [line('a'), line('b')]);
  const script = 'scripts/corpus.ts';
  const env = { KHOBAO_CORPUS: file };
  const good = await runKhobao(['--out', out, '--articles', '1'], { script, env });
  assert.deepEqual([good.code, good.stderr], [0, '']);
  assert.match(good.stdout, /^1 articles in 1 categories .*1 captions/);
  const again = await runKhobao(['--out', out], { script, env });
  assert.deepEqual([again.code, again.stdout], [2, '']);
  assert.match(again.stderr, /^corpus: the folder is not empty[^\n]*\n$/);
  const missing = await runKhobao(['--out', `${out}2`, '--file', `${file}.none`], { script });
  assert.equal(missing.code, 2);
  assert.match(missing.stderr, /ENOENT/);
  assert.equal((await runKhobao(['--out', out, '--articles', 'many'], { script, env })).code, 2);
});
