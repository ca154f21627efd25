import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateText, periodText, shortPeriodText, timeElement } from '../../layouts/parts/dates.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { moment, words } from './hand-made-views.ts';

const { dates } = words;

test('a moment with a time of day, on the newspaper’s clock', () => {
  assert.equal(dateText(moment('2024-07-17 08:05'), dates), 'Thứ Tư, 17/07/2024 - 08:05');
  assert.equal(dateText(moment('2024-07-17T23:30Z'), dates), 'Thứ Năm, 18/07/2024 - 06:30');
  assert.equal(dateText(moment('2024-07-17 08:05'), dates, 'short'), '17/07/2024 - 08:05');
  assert.equal(dateText(moment('2024-07-17 08:05'), dates, 'clock'), '08:05');
});

test('without a time of day only the day is said', () => {
  const day = moment('2024-03-03');
  assert.equal(dateText(day, dates), 'Chủ Nhật, 03/03/2024');
  assert.equal(dateText(day, dates, 'short'), '03/03/2024');
  assert.equal(timeElement(day, dates, 'clock'), false);
  assert.equal(String(timeElement(day, dates)), '<time datetime="2024-03-03">Chủ Nhật, 03/03/2024</time>');
});

test('the element carries the offset', () => {
  assert.match(
    String(timeElement(moment('2024-07-17 08:05'), dates)),
    /datetime="2024-07-17T08:05:00\+07:00"/,
  );
});

test('every weekday has its name', () => {
  const days = Array.from({ length: 7 }, (_, index) => dateText(moment(`2024-07-${15 + index}`), dates));
  assert.deepEqual(
    days.map((day) => day.split(',')[0]),
    ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  );
});

test('stretches of the calendar', () => {
  assert.equal(periodText('2024', dates), 'Năm 2024');
  assert.equal(periodText('2024-07', dates), 'Tháng 7/2024');
  assert.equal(periodText('2024-07-17', dates), 'Thứ Tư, 17/07/2024');
  assert.equal(shortPeriodText('2024-12', dates), 'Tháng 12');
  assert.equal(shortPeriodText('2024-07-17', dates), '17/07/2024');
});

test('English has its own forms', () => {
  const english = stringsOf('en').site.dates;
  assert.equal(dateText(moment('2024-07-17 08:05'), english), 'Wednesday, 17 July 2024 - 08:05');
  assert.equal(periodText('2024-07', english), 'July 2024');
});
