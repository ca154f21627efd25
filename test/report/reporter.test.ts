import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SourceText } from '../../src/lib/source-text.ts';
import type { Summary } from '../../src/model/event.ts';
import { contentPath } from '../../src/model/ids.ts';
import type { Problem } from '../../src/model/problem.ts';
import { codeFrame } from '../../src/report/code-frame.ts';
import { createReporter } from '../../src/report/reporter.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { marked } from '../support/marked.ts';

const words = stringsOf('vi').report;

function problemIn(text: string, more: Partial<Problem> = {}): Problem {
  const { text: plain } = marked(text);
  const start = text.indexOf('«');
  const place = new SourceText(plain).place(start, text.indexOf('»') - 1);
  const rest = {
    rule: 'field-date',
    severity: 'error',
    message: 'Câu một.',
    hint: 'gõ: x',
    fixable: false,
  } as const;
  return { ...rest, file: contentPath('articles/2024/07/x.md'), place, ...more };
}

function report(format: 'terminal' | 'ci' | 'json' | 'github', problems: readonly Problem[]): string {
  let out = '';
  const write = (text: string): void => {
    out += text;
  };
  createReporter(format, { write, contentDir: 'content', words, colour: false })({
    type: 'problems',
    problems,
  });
  return out;
}

test('a problem is told with its place, its line, a squiggle under it, and what to type', () => {
  assert.equal(
    report('terminal', [problemIn('---\ndate: «2024-02-30»\n')]),
    `content/articles/2024/07/x.md:2:7  lỗi  field-date
  2 | date: 2024-02-30
    |       ~~~~~~~~~~
  Câu một.
  Cách sửa: gõ: x

1 lỗi, 0 lưu ý.
${words.refused}
`,
  );
});

test('the squiggle stands under the place, whatever the letters', () => {
  for (const [text, under] of [
    ['Đường «về»', '      ~~'],
    ['Đường «về»'.normalize('NFD'), '      ~~'],
    ['日本 «x»', '     ~'],
    ['👨‍👩‍👧 «ab»', '   ~~'],
    ['a\t«b»', '  ~'],
    ['«»', '~'],
  ] as const) {
    const start = text.indexOf('«');
    const place = new SourceText(text.replace(/[«»]/g, '')).place(start, text.indexOf('»') - 1);
    assert.equal(codeFrame(place).squiggle, under, text);
  }
});

test('a long line is cut around its place', () => {
  const { line, squiggle } = codeFrame({
    line: 1,
    column: 501,
    length: 3,
    text: `${'a'.repeat(500)}xyz${'b'.repeat(500)}`,
  });
  assert.ok(line.length <= 102 && line.startsWith('…') && line.endsWith('…'));
  assert.equal(line.slice(squiggle.indexOf('~'), squiggle.lastIndexOf('~') + 1), 'xyz');
});

test('control characters of the content never reach the screen', () => {
  const out = report('terminal', [problemIn('\u001b[31m«x»\u202e\u0007', { message: 'a\u001b[2Jb' })]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  assert.ok(!/[\x00-\x09\x0b-\x1f\x7f\u202e]/.test(out), JSON.stringify(out));
});

test('problems come by file, then by place', () => {
  const out = report('ci', [
    problemIn('a\n«b»', { file: contentPath('b.md') }),
    problemIn('«a»', { file: contentPath('b.md'), severity: 'warning' }),
    problemIn('«a»', { file: contentPath('a.md') }),
  ]);
  assert.deepEqual(out.match(/content\/\S+/g), ['content/a.md:1:1', 'content/b.md:1:1', 'content/b.md:2:1']);
  assert.match(out, /2 lỗi, 1 lưu ý\./);
});

test('annotations for GitHub cannot be broken out of', () => {
  const out = report('github', [
    problemIn('«a»', { message: 'một%\n::error::hai', file: contentPath('a,b:c.md'), severity: 'warning' }),
  ]);
  assert.equal(
    out.split('\n')[0],
    '::warning file=content/a%2Cb%3Ac.md,line=1,col=1,title=field-date::một%25%0A::error::hai Cách sửa: gõ: x',
  );
});

test('JSON is one event a line', () => {
  const lines = report('json', [problemIn('«a»')])
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(lines.length, 1);
  assert.equal(lines[0].problems[0].file, 'content/articles/2024/07/x.md');
  assert.equal(lines[0].problems[0].place.column, 1);
});

test('the summary counts what was done', () => {
  let out = '';
  const write = (text: string): void => {
    out += text;
  };
  const summary: Summary = {
    articles: 1000,
    pages: 3143,
    images: 0,
    shards: 1,
    outputs: 3168,
    made: 7,
    removed: 2,
    kinds: [
      { maker: 'article', made: 3, reused: 40, removed: 0 },
      { maker: 'home', made: 0, reused: 1, removed: 0 },
    ],
    stages: [
      { stage: 'read', seconds: 0.25 },
      { stage: 'render', seconds: 3 },
    ],
    seconds: 1.25,
    peakMegabytes: 99.6,
  };
  createReporter('ci', { write, contentDir: 'content', words, colour: false })({ type: 'summary', summary });
  assert.match(
    out,
    /^ {2}bài: 3 làm mới, 40 giữ nguyên, 0 gỡ bỏ\n {2}Đọc nội dung 0\.3 giây · Dựng trang 3\.0 giây\n {2}1000 bài\n {2}3143 trang\n {5}0 ảnh\n/,
  );
  assert.match(out, /\n {5}7 tệp làm mới\n {5}2 tệp gỡ bỏ\n {3}1\.3 giây\n {3}100 MB/);
});
