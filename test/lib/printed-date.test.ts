import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedDate, writtenDate } from '../../src/lib/printed-date.ts';

const written = (line: string, year?: number): string | undefined => {
  const date = printedDate(line);
  return date && writtenDate(date, year);
};

test('dates in every form of a newspaper', () => {
  for (const [line, expected] of [
    ['Thứ hai, 15/09/2025 - 12:40', '2025-09-15 12:40'],
    ['09:20, 13/02/2017', '2017-02-13 09:20'],
    ['16:51 28/03/2022', '2022-03-28 16:51'],
    ['Thứ Hai, ngày 15/9/2025 12:40 PM (GMT+7)', '2025-09-15 12:40'],
    ['Thứ 5, 05/04/2018 | 06:00', '2018-04-05 06:00'],
    ['Thứ năm, ngày 5 tháng 4 năm 2018', '2018-04-05'],
    ['Chủ nhật, 07-01-2024, 21:05 GMT+7', '2024-01-07 21:05'],
    ['CN 7.1.2024', '2024-01-07'],
    ['Ngày 28 tháng 03, 2022', '2022-03-28'],
    ['28 Tháng Ba, 2022', '2022-03-28'],
    ['Tháng Mười Hai 28, 2022', '2022-12-28'],
    ['28 Th3, 2022', '2022-03-28'],
    ['9 giờ 20 phút ngày 2/4/2019', '2019-04-02 09:20'],
    ['9h20 ngày 2-4-2019', '2019-04-02 09:20'],
    ['16g30, 2/4/2019', '2019-04-02 16:30'],
    ['4 giờ chiều ngày 2/4/2019', '2019-04-02 16:00'],
    ['02/04/2019 04:51 CH', '2019-04-02 16:51'],
    ['02/04/2019 12:10 SA', '2019-04-02 00:10'],
    ['12:10 AM, 2/4/2019', '2019-04-02 00:10'],
    ['Cập nhật lúc 07:15, Thứ bảy, 01/06/2013', '2013-06-01 07:15'],
    ['Đăng ngày: 01.06.2013', '2013-06-01'],
    ['15/09/25', '2025-09-15'],
    ['2013/06/01 07:15:30', '2013-06-01 07:15'],
    ['2013-06-01T00:15:00Z', '2013-06-01 07:15'],
    ['2013-06-01T07:15:00+07:00', '2013-06-01 07:15'],
    ['2013-06-01T07:15:00.000+0700', '2013-06-01 07:15'],
    ['2013-06-01T07:15', '2013-06-01 07:15'],
    ['September 15, 2025 12:40', '2025-09-15 12:40'],
    ['15 Sep 2025', '2025-09-15'],
  ] as const)
    assert.equal(written(line), expected, line);
});

test('a date without its year waits for one', () => {
  assert.equal(written('9 giờ 20 ngày 2/4'), undefined);
  assert.equal(written('9 giờ 20 ngày 2/4', 2022), '2022-04-02 09:20');
  assert.equal(written('mùng 3 tháng Giêng', 2022), '2022-01-03');
  assert.equal(written('29/2', 2023), undefined);
  assert.equal(written('29/2', 2024), '2024-02-29');
});

test('what is no date is none', () => {
  for (const line of ['Hôm qua', '2 giờ trước', '31/02/2024', '45/13/2020', '1.200 kg', 'Tỷ số 2-1', ''])
    assert.equal(written(line), undefined, line);
});

test('a line that is nothing but a date has no other words, and its day of the week is looked at', () => {
  for (const line of [
    'Thứ hai, 15/09/2025 - 12:40 (GMT+7)',
    '9 giờ 20 ngày 2/4/2019',
    'Cập nhật lúc 16:51 28/03/2022',
  ])
    assert.equal(printedDate(line)?.rest, '', line);
  assert.equal(printedDate('Sáng 15/09/2025, cầu Sông Vân thông xe')?.rest, 'sáng cầu sông vân thông xe');
  assert.equal(printedDate('Thứ hai, 15/09/2025')?.weekdayFits, true);
  assert.equal(printedDate('Thứ ba, 15/09/2025')?.weekdayFits, false);
  assert.equal(printedDate('Chủ nhật, 14/09/2025')?.weekdayFits, true);
});
