import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '../../src/import/draft.ts';
import { readPlainText } from '../../src/import/read-plain-text.ts';
import { writeMarkdown } from '../../src/import/write-markdown.ts';

const one = 'Bốn giờ sáng, chiếc ghe đầu tiên cập bến, chở xuống sáu tạ khoai và hai giỏ cá linh.';
const two = 'Đến bảy giờ, bến đã kín chỗ.';

function read(...lines: string[]): Draft {
  const draft = readPlainText({ source: 'a.txt', text: lines.join('\n') });
  assert.ok(typeof draft !== 'string', String(draft));
  return draft;
}
const body = (draft: Draft): string => writeMarkdown(draft.body).trim();

test('headline, date, picture with its caption, text, source, and blocks of links with their titles twice', () => {
  const draft = read(
    ...['Chợ nổi Bến Lâm họp lại', 'Thứ hai, 15/09/2025 - 12:40', 'Chia sẻ', 'cho-noi-ben-lam.jpg'],
    ...['Ghe hàng ở Bến Lâm. (Ảnh: Mai An)', one, '', two, 'Theo Báo Lam Châu', 'Có thể bạn quan tâm:'],
    ...['Lò gốm Bến Cát nhóm lửa', 'Lò gốm Bến Cát nhóm lửa', 'Ba lò đỏ lửa trở lại sau mùa mưa.'],
    ...['cau.jpg', 'Cầu Sông Vân hợp long', 'Cầu Sông Vân hợp long', 'TIN CÙNG CHUYÊN MỤC'],
    ...[
      'Rừng đước thêm 42 ha',
      'Rừng đước thêm 42 ha',
      'Kịp trước mùa bão.',
      'Bình luận',
      'Bạn đọc: hay quá',
    ],
  );
  assert.equal(draft.title, 'Chợ nổi Bến Lâm họp lại');
  assert.deepEqual([draft.date?.day, draft.date?.hour], [15, 12]);
  assert.equal(draft.summary, undefined);
  assert.deepEqual(draft.pictures, [
    { places: ['cho-noi-ben-lam.jpg'], alt: '', caption: 'Ghe hàng ở Bến Lâm.', credit: 'Ảnh: Mai An' },
  ]);
  assert.equal(body(draft), `![](picture:0)\n\n${one}\n\n${two}`);
  assert.deepEqual(draft.from, { name: 'Báo Lam Châu' });
  assert.deepEqual(
    draft.related.map(({ title }) => title),
    ['Lò gốm Bến Cát nhóm lửa', 'Cầu Sông Vân hợp long', 'Rừng đước thêm 42 ha'],
  );
  assert.deepEqual(
    draft.dropped.map(({ reason }) => reason),
    ['comments', 'related', 'related', 'share'],
  );
});

test('a paragraph between the headline and the first picture is the sapo, and once is enough', () => {
  const draft = read('Chợ nổi', 'Chợ nổi', one, 'C:\\anh\\cho noi.PNG', 'Ghe hàng.', one, two, two);
  assert.equal(draft.summary, one);
  assert.equal(body(draft), `![](picture:0)\n\n${two}\n\n${two}`);
  assert.deepEqual(draft.notes, [{ kind: 'repeated', text: two }]);
  assert.deepEqual(
    draft.dropped.map(({ reason }) => reason),
    ['doubled', 'doubled'],
  );
});

test('what only looks like the parts of a page stays in the text', () => {
  const theo =
    'Theo ông Y Bliă, vụ này bà con chỉ giữ được một nửa. Phần còn lại phải chờ nước rút hẳn mới biết.';
  const dated = 'Sáng 15/09/2025, bến họp lại.';
  const draft = read(
    'Chợ nổi',
    one,
    dated,
    'Tệp anh.jpg nằm trong máy.',
    '# Không phải đề mục',
    '- Không phải mục',
    theo,
  );
  assert.equal(
    body(draft),
    [one, dated, 'Tệp anh.jpg nằm trong máy.', '\\# Không phải đề mục', '\\- Không phải mục', theo].join(
      '\n\n',
    ),
  );
  assert.deepEqual([draft.from, draft.date, draft.pictures.length], [undefined, undefined, 0]);
});

test('an address above or below the text is where it stood', () => {
  assert.equal(read('https://cu.example/1.html', 'Chợ nổi', one).legacy, 'https://cu.example/1.html');
  assert.equal(read('Chợ nổi', one, 'https://cu.example/1.html').legacy, 'https://cu.example/1.html');
  assert.equal(readPlainText({ source: 'a', text: '\n \n' }), 'no-title');
  assert.equal(readPlainText({ source: 'a', text: 'Chợ nổi' }), 'no-body');
});

test('a block of links in the middle ends where the text goes on', () => {
  const draft = read(
    'Chợ nổi',
    one,
    'Có thể bạn quan tâm',
    'Lò gốm nhóm lửa',
    'Lò gốm nhóm lửa',
    `Tóm tắt. ${one}`,
    `${one} Ba.`,
    two,
    'Theo Báo Lam Châu',
  );
  assert.equal(body(draft), [one, `${one} Ba.`, two].join('\n\n'));
  assert.deepEqual([draft.related.length, draft.from?.name], [1, 'Báo Lam Châu']);
});
