import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendar, weeksOf } from '../../layouts/parts/calendar.ts';
import { urlPath } from '../../src/model/ids.ts';
import { frame, times, words } from './hand-made-views.ts';

test('weeks begin on Monday and hold every day once', () => {
  assert.deepEqual(weeksOf(2024, 7)[0], [1, 2, 3, 4, 5, 6, 7]);
  assert.deepEqual(weeksOf(2024, 9)[0], [0, 0, 0, 0, 0, 0, 1]);
  assert.deepEqual(weeksOf(2024, 9).at(-1), [30, 0, 0, 0, 0, 0, 0]);
  assert.equal(weeksOf(2021, 2).length, 4);
  for (const [year, month, length] of [
    [2024, 2, 29],
    [2023, 2, 28],
    [2100, 2, 28],
    [2024, 12, 31],
  ] as const)
    assert.deepEqual(
      weeksOf(year, month)
        .flat()
        .filter((day) => day > 0),
      Array.from({ length }, (_, index) => index + 1),
    );
});

test('days with articles are links, read aloud with their date and number', () => {
  const days = [{ period: '2024-07-05', url: urlPath('/2024/07/05/'), count: 3 }];
  const month = { year: 2024, month: 7, days, counts: true };
  const table = String(calendar(month, frame, words));
  assert.match(
    table,
    /<a href="\/bao\/2024\/07\/05\/" title="Thứ Sáu, 05\/07\/2024: 3 bài">5<\/a> <span class="count">3 bài<\/span>/,
  );
  assert.equal(times(table, '<a '), 1);
  assert.equal(times(table, '<th scope="col">'), 7);
  assert.match(table, /<caption>Tháng 7\/2024<\/caption>/);
  const small = String(calendar({ ...month, counts: false, url: '/2024/07/' }, frame, words));
  assert.match(small, /<caption><a href="\/bao\/2024\/07\/">Tháng 7\/2024<\/a><\/caption>/);
  assert.ok(!small.includes('class="count"'));
});
