import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentPath } from '../../src/model/ids.ts';
import { printed, problemIn } from './fixtures.ts';

test('each problem is one annotation at its place, and the counts follow', () => {
  const problems = [
    problemIn('\nb: «x»', { severity: 'warning', rule: 'unknown-author' }),
    problemIn('a: «x»', { file: contentPath('articles/2023/01/a.md') }),
  ];
  assert.equal(
    printed('github', (emit) => emit({ type: 'problems', problems })),
    `::error file=content/articles/2023/01/a.md,line=1,col=4,title=missing-image::Không có tệp ảnh “images/a.jpg”. Cách sửa: Chép ảnh vào thư mục images/.
::warning file=content/articles/2024/07/x.md,line=2,col=4,title=unknown-author::Không có tệp ảnh “images/a.jpg”. Cách sửa: Chép ảnh vào thư mục images/.
1 lỗi, 1 lưu ý.
`,
  );
});

const escaping = [
  ['a percent sign', { message: '100% sai' }, '::100%25 sai Cách sửa: '],
  ['an escape that stands in the text', { message: 'a%0Ab' }, '::a%250Ab Cách sửa: '],
  ['line ends', { message: 'a\r\nb\n::error::c' }, '::a%0D%0Ab%0A::error::c Cách sửa: '],
  ['colons and commas of the message', { message: 'a: b, c' }, '::a: b, c Cách sửa: '],
  [
    'a path with signs of properties',
    { file: contentPath('images/a,line=9:%.jpg') },
    'file=content/images/a%2Cline=9%3A%25.jpg,line=1',
  ],
  [
    'a line end in a path',
    { file: contentPath('images/a\n::error::b') },
    'file=content/images/a%0A%3A%3Aerror%3A%3Ab,line=1',
  ],
] as const;

for (const [name, fields, expected] of escaping)
  test(`an annotation escapes ${name}`, () => {
    const text = printed('github', (emit) =>
      emit({ type: 'problems', problems: [problemIn('«a»', fields)] }),
    );
    assert.ok(text.includes(expected), text);
    assert.equal(text.split('\n').filter((line) => line.startsWith('::')).length, 1, text);
  });
