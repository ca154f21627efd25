import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf } from '../../src/content/body.ts';
import { readArticle } from '../../src/content/read-article.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { contentPath } from '../../src/model/ids.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { marked } from '../support/marked.ts';

const words = stringsOf('vi').problems;
const path = contentPath('articles/2024/07/bai.md');
const read = (text: string | Uint8Array) =>
  readArticle(path, typeof text === 'string' ? Buffer.from(text) : text, words);

const front = (lines: string, body = 'Thân bài.'): string =>
  `---\ntitle: Bài\ndate: 2024-07-15\ncategory: kinh-te\n${lines}---\n\n${body}\n`;

/** Rule and a text whose marked place must be told, and nothing else. */
const faults: readonly (readonly [rule: string, text: string])[] = [
  ['field-date', '---\ntitle: Bài\ndate: «2024-02-30»\ncategory: kinh-te\n---\nx\n'],
  ['field-date', '---\ntitle: Bài\ndate: «15/07/2024»\ncategory: kinh-te\n---\nx\n'],
  ['field-title', '---\n«date: 2024-07-15»\ncategory: kinh-te\n---\nx\n'],
  ['field-title', '---\n«title»:\ndate: 2024-07-15\ncategory: kinh-te\n---\nx\n'],
  ['field-title', '---\ntitle: «[một, hai]»\ndate: 2024-07-15\ncategory: kinh-te\n---\nx\n'],
  ['field-category', '---\ntitle: Bài\ndate: 2024-07-15\ncategory: «Kinh tế»\n---\nx\n'],
  ['unknown-field', front('«sumary»: Tóm tắt\n')],
  ['unknown-field', front('«__proto__»: x\n')],
  ['field-summary', front(`summary: «${'a'.repeat(1201)}»\n`)],
  ['field-updated', front('updated: «hôm qua»\n')],
  ['field-updated', front('updated: «2024-07-14»\n')],
  ['field-expires', front('expires: «2024-07-01»\n')],
  ['field-publishAt', front('publishAt: «25:00»\n')],
  ['field-draft', front('draft: «yes»\n')],
  ['field-featured', front('featured: «đúng»\n')],
  ['field-topics', front('topics: [Cà phê, «cà phê»]\n')],
  ['field-authors', front('authors: «{ an: 1 }»\n')],
  ['field-source', front('source: «Báo X»\n')],
  ['field-url', front('source: { name: Báo X, url: «javascript:alert(1)» }\n')],
  ['field-name', front('source: «{ url: https://example.com/a }»\n')],
  ['unknown-field', front('source: { name: X, «link»: https://example.com }\n')],
  ['field-alt', front('image: «{ src: /images/a.jpg }»\n')],
  ['alt-text', front('image: { src: /images/gat-lua.jpg, alt: «gat-lua.jpg» }\n')],
  ['alt-text', front('image: { src: /images/gat-lua.jpg, alt: «gat lua» }\n')],
  ['field-related', front('related: [«bài hay»]\n')],
  ['field-title', front('related: [«{ url: https://example.com/a }»]\n')],
  ['field-url', front('related: [{ url: «//example.com», title: X }]\n')],
  ['field-date', front('corrections: [{ date: «2024-13-01», text: x }]\n')],
  ['field-reason', front('retracted: «{ date: 2024-07-20 }»\n')],
  ['field-aliases', front('aliases: [«tin/1.html»]\n')],
  ['field-aliases', front('aliases: [«/tin/../x»]\n')],
  ['field-aliases', front('aliases: [«/tin?id=1»]\n')],
  ['field-aliases', front('aliases: [«/tin//x»]\n')],
  ['field-aliases', front('aliases: [«/tin/%2e%2e/x»]\n')],
  ['field-aliases', front(`aliases: [«/${'a'.repeat(201)}»]\n`)],
  ['field-related', front('related: [«2024/07/15»]\n')],
  ['field-related', front('related: [2024/06/x, «/2024/06/x/»]\n')],
  ['field-related', front('related: [«2024/07/bai»]\n')],
  ['field-topics', front('topics: [«"…"»]\n')],
  ['field-series', front('series: «"!!!"»\n')],
  ['field-source', front('«source»:\n')],
  ['field-corrections', front('corrections: «hôm qua»\n')],
  ['field-updated', front('updated: «2024-07-14 23:59»\n')],
  ['cut-text', front('kicker: «Giải» #1\n')],
  ['field-lang', front('lang: «tiếng Việt»\n')],
  ['front-matter', front('place: &a «Đăk Rêu»\n')],
  ['front-matter', front('place: !!str «Đăk Rêu»\n')],
  ['front-matter', '«Tôi» quên phần đầu.\n'.replace('«Tôi» quên phần đầu.', '«Tôi quên phần đầu.»')],
  ['front-matter', '---«js»\ntitle: 1\n---\nx\n'],
  ['front-matter', '--- «yaml»\ntitle: 1\n---\nx\n'],
  ['front-matter', '«---»\ntitle: Bài\ndate: 2024-07-15\n'],
  ['front-matter', '---\ntitle: Bài\n«---»- x\ndate: 2024-07-15\n---\nx\n'],
  ['front-matter', '«---»\n---\nx\n'],
  ['front-matter', front('place: *«a»\n').replace('*«a»', '«*a»')],
  ['front-matter', front('place: «"a\\x07b"»\n')],
  ['field-date', '---  \ntitle: Bài\ndate: «2024-02-30»\ncategory: kinh-te\n---\nx\n'],
  ['folder-date', '---\ntitle: Bài\ndate: «2024-08-15»\ncategory: kinh-te\n---\nx\n'],
  ['unsafe-link', front('', 'Xem [đây](«javascript:alert(1)»).')],
  ['unsafe-link', front('', '==Đường ơi== [a](https://example.com) [b](«//evil.example»)')],
  ['alt-text', front('', '![](«/images/a.jpg»)')],
  ['alt-text', front('', 'Một.\n\n![IMG_01.jpg](«/images/a.jpg»)')],
  ['external-image', front('', '![Mô tả](«https://example.com/a.jpg»)')],
  ['unsafe-link', front('', 'Xem [đây](<«https://exa mple.com»>).')],
  ['unsafe-link', front('', 'Xem [đây][1].\n\n[1]: «javascript:alert(1)»')],
  ['unsafe-link', front('', 'javascript:x là gì? [đây](«javascript:x»)')],
  ['unsafe-link', front('', '[![Mô tả](/images/a.jpg)](«javascript:x»)')],
  ['unsafe-link', front('', '«[a](java&#115;cript:x)»')],
  ['unsafe-link', front('', 'Một.\n\n«[trống]()» ở đây')],
  ['alt-text', front('', 'Tệp /images/a.jpg: ![](«/images/a.jpg»)')],
  ['alt-text', front('', '![Lúa](/images/a.jpg) ![](«/images/a.jpg»)')],
  ['control-character', front('', 'Một\n\nha«\u000b»i')],
  ['control-character', front('', 'Một\n\n«h»ai &#12; ba')],
  ['stray-block', front('', 'Một.\n\n«:::»\n\nHai.')],
  ['unclosed-block', front('', '«::: ghi-chu»\n::: hop-tin Hộp\nLời\n:::')],
  ['unknown-block', front('', '::: «trich-dam» Bà A\nLời\n:::')],
  ['unclosed-block', front('', '«::: ghi-chu»\nLời')],
  ['footnote', front('', 'Một.\n\nHai `[^b]` «[^b]»[^a].\n\n[^a]: x')],
  ['footnote', front('', 'Một.\n\n«[^a]:» Lời không ai trỏ tới.')],
  ['footnote', front('', 'Một[^a].\n\n[^a]: x\n«[^a]:» y')],
];

for (const [rule, text] of faults) {
  const { text: plain, ...place } = marked(text);
  test(`${rule}: ${plain.replace(/\s+/g, ' ').slice(0, 90)}`, () => {
    const { problems } = read(plain);
    const told = problems.map((problem) => [
      problem.rule,
      problem.place.line,
      problem.place.column,
      problem.place.length,
    ]);
    assert.deepEqual(told, [[rule, place.line, place.column, place.length]], JSON.stringify(problems));
    assert.ok(problems.every(({ message, hint }) => message.length > 10 && hint.length > 5));
  });
}

/** The parser's own faults, in the editor's words: what stands in the front matter, and the hint. */
const syntax: readonly (readonly [text: string, hint: RegExp])[] = [
  ['«title»: Hai\n', /xoá dòng kia/],
  ['summary: «Tin: giá cà phê»\n', /^Viết: summary: "Tin: giá cà phê"$/],
  ['summary: "Ông nói: "«Hay quá" rồi đi"»\n', /^Viết: summary: 'Ông nói: "Hay quá" rồi đi'$/],
  ['place: «@»Đăk Rêu\n', /^Viết: place: "@Đăk Rêu"$/],
  ['place: «"Đăk Rêu»\nlang: vi\n', /dấu đóng/],
  ['topics: «[Cà phê, Hạn hán»\nlang: vi\n', /dấu đóng/],
  ['source:\n«\t»name: Báo X\n', /hai dấu cách/],
  ['«kicker Chuyện đồng đất»\nlang: vi\n', /dấu hai chấm/],
  ['place: «Đăk Rêu»\n  lang: vi\n', /thẳng hàng/],
];
for (const [lines, hint] of syntax) {
  const { text, line, column, length } = marked(front(lines));
  test(`YAML gone wrong: ${text.split('\n').slice(4, -4).join('⏎')}`, () => {
    const { problems } = read(text);
    const told = problems.map(({ rule, place }) => [rule, place.line, place.column, place.length]);
    assert.deepEqual(told, [['front-matter', line, column, length]], JSON.stringify(problems));
    assert.match(problems[0]?.hint ?? '', hint);
  });
}

test('a date with the day first is turned round in the hint', () => {
  for (const [written, turned] of [
    ['15/07/2024', '2024-07-15'],
    ['5.7.2024 8:05', '2024-07-05 08:05'],
  ])
    assert.equal(
      read(`---\ntitle: Bài\ndate: ${written}\ncategory: a\n---\nx\n`).problems[0]?.hint,
      `Viết năm trước: ${turned}`,
    );
});

test('faults of the body are told beside those of the YAML', () => {
  const { problems } = read(front('place: a: b\n', '[a](javascript:x)'));
  assert.deepEqual(problems.map(({ rule }) => rule).sort(), ['front-matter', 'unsafe-link']);
});

test('a text made to choke a parser is told in bounded work', () => {
  for (const [rule, text] of [
    ['long-line', front(`place: ${'['.repeat(30_000)}\n`)],
    ['front-matter', front(`place: ${'['.repeat(19_000)}\n`)],
    ['front-matter', front(`place:\n  ${'- '.repeat(9_000)}x\n`)],
    ['front-matter', front(Array.from({ length: 5_000 }, () => 'x: [\n').join(''))],
    ['field-aliases', front(`aliases:\n${'- /a\n'.repeat(201)}`)],
    ['long-line', front('', '[a](/2024/06/a/) '.repeat(10_000))],
    ['too-many-links', front('', '[a](/2024/06/a/)\n'.repeat(1_001))],
    ['unclosed-block', front('', '::: ghi-chu\n'.repeat(10_000))],
  ] as const) {
    const { problems, value } = read(text);
    assert.equal(value, undefined);
    assert.ok(problems.some((problem) => problem.rule === rule));
    assert.ok(problems.length <= 101, `${rule}: ${problems.length}`);
  }
});

test('the same fault is told at the same place in a file of decomposed letters', () => {
  const { text, ...place } = marked(front('', '==Đường ơi== và [b](«//evil.example»)'));
  const [problem] = read(text.normalize('NFD')).problems;
  assert.deepEqual([problem?.place.line, problem?.place.column], [place.line, place.column]);
});

test('bytes that are not UTF-8 are told where they stand', () => {
  const { problems } = read(
    Buffer.concat([Buffer.from('---\ntitle: B'), Buffer.from([0xe0, 0xe1]), Buffer.from('i\n---\n')]),
  );
  assert.deepEqual(
    [problems[0]?.rule, problems[0]?.place.line, problems[0]?.place.column],
    ['encoding', 2, 9],
  );
});

test('all faults of a file are told in one run', () => {
  const { problems, value } = read(
    '---\ntitle:\ndate: 2024-02-30\ncatgory: x\ndraft: có\n---\n[a](javascript:x)\n\n::: hop\n',
  );
  assert.equal(value, undefined);
  assert.deepEqual(problems.map(({ rule }) => rule).sort(), [
    'field-category',
    'field-date',
    'field-draft',
    'field-title',
    'unknown-block',
    'unknown-field',
    'unsafe-link',
  ]);
  assert.match(problems.find(({ rule }) => rule === 'unknown-field')?.hint ?? '', /category/);
});

test('a whole article is read as it was meant', () => {
  const { value, problems } = read(
    front(
      'summary: "Sapo: một"\nauthors: an\ntopics:\n  - Cà phê\nimage:\n  src: /images/a.jpg\n  alt: Người gặt lúa\nrelated:\n  - 2024/06/x\n  - { url: https://example.com/, title: Ngoài }\naliases: [/cu/1.html]\n',
      'Một [hai](/2024/06/x/) ba.\n\n![Ảnh](/images/b.jpg "Chú | Ảnh: C")',
    ),
  );
  assert.deepEqual(problems, []);
  assert.equal(value?.id, '2024/07/bai');
  assert.equal(value?.fields.summary, 'Sapo: một');
  assert.deepEqual(value?.fields.authors, ['an']);
  assert.deepEqual(value?.fields.related, [
    { kind: 'article', id: '2024/06/x' },
    { kind: 'page', url: 'https://example.com/', title: 'Ngoài' },
  ]);
  assert.equal(value?.body.syllables, 3);
  assert.deepEqual(
    value?.references.map(({ kind, target, place }) => `${kind} ${target} ${place.line}:${place.column}`),
    [
      'date 2024-07-15 3:7',
      'category kinh-te 4:11',
      'author an 6:10',
      'image /images/a.jpg 10:8',
      'related 2024/06/x 13:5',
      'link https://example.com/ 14:12',
      'alias /cu/1.html 15:11',
      'link /2024/06/x/ 18:11',
      'image /images/b.jpg 20:8',
    ],
  );
});

test('letters written as escapes come out in NFC', () => {
  assert.equal(read(front('place: "Hue\\u0302\\u0301"\n')).value?.fields.place, 'Huế');
});

test('the body that is rendered is the one that was digested', () => {
  for (const text of [
    front('', 'Một\n\nhai'),
    '---  \ntitle: a\n---  ',
    front('', 'e\u0301').replaceAll('\n', '\r\n'),
  ]) {
    const bytes = Buffer.from(text);
    const { value } = read(bytes);
    const digest = digestOf(bodyOf(bytes));
    assert.equal(digest, value?.body.digest ?? digestOf(''));
  }
  assert.equal(bodyOf(Buffer.from(front('', 'Một'))), '\nMột\n');
});

test('a number or a word such as "no" is text where text is meant', () => {
  const { value } = read(front('place: no\nkicker: 2024\n'));
  assert.deepEqual([value?.fields.place, value?.fields.kicker], ['no', '2024']);
});

test('line ends of Windows and a byte order mark change nothing', () => {
  const text = front('summary: Sapo\n', 'Một\nhai');
  const [unix, windows] = [read(text), read(`\ufeff${text.replaceAll('\n', '\r\n')}`)];
  assert.deepEqual(windows.problems, []);
  assert.deepEqual(windows.value, unix.value);
});
