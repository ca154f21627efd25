import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentPath } from '../../src/model/ids.ts';
import { en } from '../../src/strings/en.ts';
import { printed, problemIn } from './fixtures.ts';

const image = problemIn('---\ntitle: Mưa\nimage: «/images/a.jpg»\n---\n');
const name = problemIn('---\nauthors: [«Ai Đó»]\n---\n'.normalize('NFD'), {
  rule: 'unknown-author',
  severity: 'warning',
  message: 'Tác giả “Ai Đó” không có tệp trong authors/.',
  hint: 'Tạo tệp authors/ai-do.md.',
});
const early = problemIn('«»', { file: contentPath('articles/2023/01/a.md'), rule: 'duplicate-url' });

for (const format of ['ci', 'terminal'] as const) {
  test(`${format}: problems are printed in order with line, squiggle, message, hint and counts`, () => {
    const text = printed(format, (emit) => emit({ type: 'problems', problems: [image, name, early] }), {
      contentDir: '../bao/content',
    });
    assert.equal(
      text,
      `../bao/content/articles/2023/01/a.md:1:1  lỗi  duplicate-url
  Không có tệp ảnh “images/a.jpg”.
  Cách sửa: Chép ảnh vào thư mục images/.

../bao/content/articles/2024/07/x.md:2:11  lưu ý  unknown-author
  2 | authors: [Ai Đó]
    |           ~~~~~
  Tác giả “Ai Đó” không có tệp trong authors/.
  Cách sửa: Tạo tệp authors/ai-do.md.

../bao/content/articles/2024/07/x.md:3:8  lỗi  missing-image
  3 | image: /images/a.jpg
    |        ~~~~~~~~~~~~~
  Không có tệp ảnh “images/a.jpg”.
  Cách sửa: Chép ảnh vào thư mục images/.

2 lỗi, 1 lưu ý.
Chưa dựng gì; trang cũ giữ nguyên. Sửa các lỗi trên rồi chạy lại.
`,
    );
  });
}

test('without faults one line says so, and warnings alone refuse nothing', () => {
  assert.equal(
    printed('ci', (emit) => emit({ type: 'problems', problems: [] })),
    'Nội dung không có lỗi.\n',
  );
  const text = printed('ci', (emit) => emit({ type: 'problems', problems: [name] }));
  assert.ok(text.endsWith('\n\n0 lỗi, 1 lưu ý.\n'), text);
});

test('English counts one by one', () => {
  const text = printed('ci', (emit) => emit({ type: 'problems', problems: [image] }), { words: en.report });
  assert.match(text, /\n1 error, 0 warnings\.\n/);
});

test('colours are there only when asked for', () => {
  const tell = (colour: boolean) =>
    printed('terminal', (emit) => emit({ type: 'problems', problems: [image] }), { colour });
  assert.ok(!tell(false).includes('\u001b'));
  assert.ok(tell(true).includes('\u001b[31m       ~~~~~~~~~~~~~\u001b[0m'));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken away.
  assert.equal(tell(true).replace(/\u001b\[\d+m/g, ''), tell(false));
});

test('no control character of the content reaches the screen', () => {
  const evil = '\u001b]0;x\u0007\u009b2J\r\n\u202e';
  const problem = problemIn(`a: «${evil.replace('\n', '')}»`, {
    file: contentPath(`images/${evil}.jpg`),
    message: `Ảnh “${evil}”.`,
    hint: `Viết: ${evil}`,
  });
  for (const format of ['ci', 'terminal'] as const) {
    const text = printed(format, (emit) => emit({ type: 'problems', problems: [problem] }));
    assert.doesNotMatch(text.replace(/\n/g, ''), /[\p{Cc}\u202e]/u);
    assert.equal(text.split('\n').length, 9, text);
  }
});
