import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from '../../src/lib/digest.ts';
import { keyOf } from '../../src/plan/key.ts';

const renderer = digestOf('renderer');

test('order of fields and absent fields do not count', () =>
  assert.equal(keyOf({ a: 1, b: undefined, c: [2] }, renderer), keyOf({ c: [2], a: 1 }, renderer)));

test('values, their order in lists, and the renderer count', () => {
  const key = keyOf({ a: [1, 2] }, renderer);
  assert.notEqual(key, keyOf({ a: [2, 1] }, renderer));
  assert.notEqual(key, keyOf({ a: [1, 2] }, digestOf('other')));
  assert.notEqual(keyOf({ a: '1' }, renderer), keyOf({ a: 1 }, renderer));
});

test('what carries a digest counts by it alone', () => {
  assert.equal(
    keyOf({ card: { digest: 'd', title: 'x' } }, renderer),
    keyOf({ card: { digest: 'd', title: 'y' } }, renderer),
  );
  assert.notEqual(keyOf({ card: { digest: 'd' } }, renderer), keyOf({ card: { digest: 'e' } }, renderer));
});
