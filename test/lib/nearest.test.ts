import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, nearest } from '../../src/lib/nearest.ts';

test('a swap of neighbours is one edit', () => {
  assert.equal(editDistance('tilte', 'title'), 1);
  assert.equal(editDistance('', 'abc'), 3);
});

test('only what is near is offered', () => {
  assert.equal(nearest('tilte', ['title', 'date']), 'title');
  assert.equal(nearest('xyzzy', ['title', 'date']), undefined);
});
