import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from '../../src/lib/digest.ts';
import { changedParts, keyOf as keyed } from '../../src/plan/key.ts';

const renderer = digestOf('renderer');
const keyOf = (view: object, by = renderer) => keyed(view, by).key;

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

test('why a key changed is told by the names of the fields that did, came or went', () => {
  const parts = (view: object, by = renderer) => keyed(view, by).parts;
  const before = parts({ title: 'Mưa lũ', cards: [{ digest: 'a' }], place: 'Hạ Lam' });
  assert.deepEqual(changedParts(before, before), []);
  assert.deepEqual(
    changedParts(before, parts({ title: 'Mưa lũ', cards: [{ digest: 'b' }], next: '/a/' })).toSorted(),
    ['cards', 'next', 'place'],
  );
  assert.deepEqual(
    changedParts(
      before,
      parts({ title: 'Mưa lũ', cards: [{ digest: 'a' }], place: 'Hạ Lam' }, digestOf('x')),
    ),
    ['renderer'],
  );
});
