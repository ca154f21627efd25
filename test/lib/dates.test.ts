import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysInMonth, isoMoment, localDay, localTime, parseMoment } from '../../src/lib/dates.ts';

test('a date without a zone is local, UTC+7, whatever the machine thinks', () => {
  assert.equal(parseMoment('2024-07-15 08:05')?.at, Date.UTC(2024, 6, 15, 1, 5));
  assert.equal(parseMoment('2024-07-15')?.at, Date.UTC(2024, 6, 14, 17));
  assert.equal(parseMoment('2024-07-15T08:05:30Z')?.at, Date.UTC(2024, 6, 15, 8, 5, 30));
  assert.equal(parseMoment('2024-07-15T08:05+09:00')?.at, Date.UTC(2024, 6, 14, 23, 5));
});

test('what is no date is refused, never moved', () => {
  const wrong = [
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '15/07/2024',
    '2024-7-5',
    '2024-07-15 24:00',
    '',
    'nay',
    '2024-07-15Z',
  ];
  for (const text of wrong) assert.equal(parseMoment(text), undefined, text);
  assert.ok(parseMoment('2024-02-29'));
});

test('local days turn at midnight in Vietnam', () => {
  assert.equal(localDay(Date.UTC(2024, 6, 14, 16, 59)), '2024-07-14');
  assert.equal(localDay(Date.UTC(2024, 6, 14, 17, 0)), '2024-07-15');
  assert.deepEqual(localTime(Date.UTC(2024, 6, 17, 1, 5)), {
    year: 2024,
    month: 7,
    day: 17,
    hour: 8,
    minute: 5,
    weekday: 3,
  });
});

test('ISO form carries the offset only with a time of day', () => {
  assert.equal(isoMoment({ at: Date.UTC(2024, 6, 15, 1, 5), timed: true }), '2024-07-15T08:05:00+07:00');
  assert.equal(isoMoment({ at: Date.UTC(2024, 6, 14, 17), timed: false }), '2024-07-15');
  assert.equal(daysInMonth(2024, 2), 29);
});
