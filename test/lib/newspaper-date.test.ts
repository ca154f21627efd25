import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localTime, parseMoment } from '../../src/lib/dates.ts';
import { fromNewspaperDate } from '../../src/lib/newspaper-date.ts';
import { must } from '../../src/lib/unreachable.ts';

test('dates as newspapers print them', () => {
  for (const [written, read] of [
    ['15/07/2024', '2024-07-15'],
    ['5/7/2024', '2024-07-05'],
    ['15-07-2024', '2024-07-15'],
    ['15.7.2024', '2024-07-15'],
    ['2024/7/5', '2024-07-05'],
    ['2024-7-5', '2024-07-05'],
    ['Thứ hai, 15/07/2024 - 8:05', '2024-07-15 08:05'],
    ['Thứ Hai 15/07/2024, 08:05', '2024-07-15 08:05'],
    ['Chủ nhật, 14/7/2024', '2024-07-14'],
    ['CN, 14/7/2024', '2024-07-14'],
    ['T2, 15/7/2024', '2024-07-15'],
    ['09:20, 13/02/2017', '2017-02-13 09:20'],
    ['16:51 28/03/2022', '2022-03-28 16:51'],
    ['8h05 ngày 15/7/2024', '2024-07-15 08:05'],
    ['15/07/2024 08:05 (GMT+7)', '2024-07-15 08:05'],
    ['25/7/2026 6h', '2026-07-25 06:00'],
    ['25/7/2026, 18 giờ 5', '2026-07-25 18:05'],
    ['6 giờ ngày 25/7/2026', '2026-07-25 06:00'],
    ['25/7/2026 lúc 6g', '2026-07-25 06:00'],
    ['  15/07/2024 8g05 ', '2024-07-15 08:05'],
  ] as const)
    assert.equal(fromNewspaperDate(written), read, written);
});

test('what is no date, or may be two, is left alone', () => {
  for (const written of [
    '',
    '15/07',
    '31/4/2024',
    '29/2/2023',
    '15/13/2024',
    '15/07/24',
    'hôm qua',
    '15/07/2024 25:10',
    // 15 July 2024 was a Monday: one of the two is a slip.
    'Thứ ba, 15/07/2024',
    'Hà Nội, 15/07/2024',
  ])
    assert.equal(fromNewspaperDate(written), undefined, written);
});

const weekday = (at: number): string => {
  const day = new Date(at).getUTCDay();
  return day === 0 ? 'Chủ nhật' : `Thứ ${day + 1}`;
};

test('every day of four years comes back from every form', () => {
  for (let at = Date.UTC(2023, 0, 1); at < Date.UTC(2027, 0, 1); at += 86_400_000) {
    const { year, month, day } = localTime(at);
    const read = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    for (const written of [
      `${day}/${month}/${year}`,
      `${weekday(at)}, ${day}-${month}-${year} 7:30`,
      `7:30 ${day}.${month}.${year}`,
    ]) {
      const turned = must(fromNewspaperDate(written), written);
      assert.equal(turned.slice(0, 10), read, written);
      assert.ok(parseMoment(turned));
      // Once in the form that is read, it is not turned into anything else.
      assert.equal(fromNewspaperDate(turned), turned);
    }
  }
});
