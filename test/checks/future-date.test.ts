import assert from 'node:assert/strict';
import { test } from 'node:test';
import { futureDate } from '../../src/checks/future-date.ts';
import { moment } from '../support/hand-made.ts';
import { found, pointingArticle } from './desk-of.ts';

const now = '2024-07-15 08:00';
const at = (date: string, fields = {}) =>
  found(futureDate, { articles: [pointingArticle('2024/07/x', [['date', date]], fields, date)], now });

test('a date ahead without publishAt is a warning with the line to add', () => {
  const [problem, ...more] = at('2024-07-15 08:01');
  assert.deepEqual(more, []);
  assert.equal(problem?.severity, 'warning');
  assert.equal(problem.place.line, 2);
  assert.equal(problem.hint, 'Muốn hẹn giờ thì thêm dòng: publishAt: 2024-07-15 08:01');
});

test('a date that has come, a draft and a scheduled article are fine', () => {
  assert.deepEqual(at('2024-07-15 08:00'), []);
  assert.deepEqual(at('2024-07-16', { draft: true }), []);
  assert.deepEqual(at('2024-07-16', { publishAt: moment('2024-07-16') }), []);
});
