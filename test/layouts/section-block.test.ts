import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockLooks, sectionBlock } from '../../layouts/parts/section-block.ts';
import { categoryId } from '../../src/model/ids.ts';
import { card, frame, illustration, words } from './hand-made-views.ts';

test('blocks follow a rhythm in which rows beside each other differ', () => {
  assert.equal(
    blockLooks(Array.from({ length: 10 }, () => 5)).join(' '),
    'wide half half band third third third wide half half',
  );
  // Where nothing else is whole, the second row of three looks otherwise than the first.
  assert.equal(
    blockLooks([5, 5, 5, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1]).join(' '),
    'wide half half band third third third note note note third third third',
  );
});

test('a row is whole, whatever the number of blocks and their cards', () => {
  for (let count = 0; count < 14; count++)
    for (const few of [-1, 0, 2, 5, count - 1]) {
      const looks = blockLooks(Array.from({ length: count }, (_, index) => (index === few ? 1 : 5)));
      assert.equal(looks.length, count);
      assert.match(looks.join(' '), /^((wide|half half|band|third third third|note note note)( |$))*$/);
    }
});

test('what has few articles does not take the whole width, unless it stands alone', () => {
  assert.deepEqual(blockLooks([5, 5, 2, 5]), ['wide', 'band', 'half', 'half']);
  assert.deepEqual(blockLooks([2]), ['wide']);
  assert.deepEqual(blockLooks([1, 1]), ['half', 'half']);
});

test('a block begins with a story that has a picture when one of its newest three has', () => {
  const cards = [card('mot'), card('hai'), card('ba', { image: illustration() }), card('bon')];
  const block = String(
    sectionBlock({ category: categoryId('kinh-te'), look: 'half', cards, summaries: false }, frame, words),
  );
  const order = [...block.matchAll(/href="\/bao\/2024\/07\/([a-z]+)\/"/g)].map(([, name]) => name);
  assert.deepEqual(order, ['ba', 'mot', 'hai', 'bon']);
});
