import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Emit, Event } from '../../src/model/event.ts';
import { contentPath } from '../../src/model/ids.ts';
import { printed, problemIn, summary } from './fixtures.ts';

const lines = `  bài: 3 làm mới, 40 giữ nguyên, 0 gỡ bỏ
  Đọc nội dung 0.3 giây · Dựng trang 3.0 giây
  1040 bài
  2210 trang
    16 ảnh
     2 phần chỉ mục
    37 tệp làm mới
     0 tệp gỡ bỏ
   4.3 giây
   312 MB bộ nhớ, lúc cao nhất
`;

const events: readonly Event[] = [
  { type: 'stage', stage: 'read', total: 1100 },
  { type: 'problems', problems: [] },
  { type: 'stage', stage: 'render', total: 37 },
  { type: 'progress', stage: 'render', done: 10, total: 37 },
  { type: 'made', path: '2024/07/x/index.html' },
  { type: 'notice', text: 'Lời báo' },
  { type: 'summary', summary },
];
const all = (emit: Emit): void => {
  for (const event of events) emit(event);
};

for (const format of ['ci', 'github'] as const)
  test(`${format}: a build is a few plain lines`, () => {
    assert.equal(
      printed(format, all),
      `Đọc nội dung: 1100\nNội dung không có lỗi.\nDựng trang: 37\nLời báo\n${lines}`,
    );
  });

test('terminal: stages share one live line, which is cleared before anything that stays', () => {
  const clear = '\r\u001b[K';
  assert.equal(
    printed('terminal', all),
    [
      ...[clear, 'Đọc nội dung: 1100', clear, 'Nội dung không có lỗi.\n'],
      ...[clear, 'Dựng trang: 37', clear, 'Dựng trang: 10/37', clear, 'Lời báo\n', lines],
    ].join(''),
  );
});

test('a stage without work is not worth a live line', () => {
  const text = printed('terminal', (emit) => emit({ type: 'stage', stage: 'images', total: 0 }));
  assert.equal(text, '');
});

test('json: every event is one line that parses to what was told', () => {
  const rows = printed('json', all).trimEnd().split('\n');
  assert.deepEqual(
    rows.map((row) => JSON.parse(row)),
    events,
  );
});

test('json: problems stand in order, with the content folder before their files', () => {
  const later = problemIn('\n\u001b«a\u2028»');
  const first = problemIn('«b»', { file: contentPath('articles/2023/01/a.md') });
  const text = printed('json', (emit) => emit({ type: 'problems', problems: [later, first] }));
  assert.equal(text.split('\n').length, 2);
  assert.deepEqual(JSON.parse(text), {
    type: 'problems',
    problems: [first, later].map((problem) => ({ ...problem, file: `content/${problem.file}` })),
  });
});
