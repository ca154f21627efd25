import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockLooks } from '../../layouts/parts/section-block.ts';

const halvesArePaired = (looks: readonly string[]): boolean =>
  !/(^| )half( (?!half)|$)/.test(looks.join(' ').replaceAll('half half', 'pair'));

test('blocks follow a rhythm in which they differ', () => {
  assert.deepEqual(blockLooks([5, 5, 5, 5, 5, 5]), ['half', 'half', 'wide', 'half', 'half', 'band']);
});

test('a half always has its other one', () => {
  for (let count = 0; count < 14; count++)
    for (const few of [-1, 0, 2, 5, count - 1]) {
      const counts = Array.from({ length: count }, (_, index) => (index === few ? 1 : 5));
      const looks = blockLooks(counts);
      assert.equal(looks.length, count);
      assert.ok(halvesArePaired(looks), looks.join(' '));
    }
});

test('what has few articles does not take the whole width, unless it stands alone', () => {
  assert.deepEqual(blockLooks([5, 5, 2, 5]), ['half', 'half', 'half', 'half']);
  assert.deepEqual(blockLooks([2]), ['wide']);
});
