import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayHold, type Narrowing } from '../../layouts/assets/search/quick/narrow.ts';

const all: Narrowing = { category: [], topic: [], author: [], month: [], from: '', to: '' };
const shard = (first: string, last: string) => ({ folder: '', count: 1, buckets: 1, first, last });

test('a shard is asked for what may stand in it, whether it begins and ends with months or with days', () => {
  const [months, before, open] = [
    shard('2023-11', '2024-02'),
    shard('2024-03', '2024-07-15'),
    shard('2024-07-16', '2024-07-31'),
  ];
  const held = (narrowing: Partial<Narrowing>): boolean[] =>
    [months, before, open].map((each) => mayHold(each, { ...all, ...narrowing }));
  assert.deepEqual(held({}), [true, true, true]);
  assert.deepEqual(held({ from: '2024-07' }), [false, true, true]);
  assert.deepEqual(held({ to: '2024-07' }), [true, true, true]);
  assert.deepEqual(held({ to: '2024-06' }), [true, true, false]);
  assert.deepEqual(held({ month: ['2024-07'] }), [false, true, true]);
  assert.deepEqual(held({ month: ['2023'] }), [true, false, false]);
  assert.deepEqual(held({ month: ['2024'] }), [true, true, true]);
});
