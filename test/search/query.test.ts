import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptPieces } from '../../layouts/assets/search/excerpt.ts';
import { readQuery, toggled, writeQuery } from '../../layouts/assets/search/query.ts';

test('a query survives the address', () => {
  const query = {
    text: 'cà phê & “giá”',
    exactly: true,
    narrowing: {
      ...{ category: ['Kinh tế', 'Đời sống'], topic: ['Cà phê'], author: [], month: ['2024'] },
      ...{ from: '2023-05', to: '2024-06' },
    },
    order: 'oldest',
    pages: 3,
  } as const;
  assert.deepEqual(readQuery(writeQuery(query)), query);
  assert.equal(writeQuery(readQuery('')), '');
});

test('an address that makes no sense gives a plain query', () => {
  for (const search of [
    '?trang=0',
    '?trang=-1',
    '?trang=1e9',
    '?trang=x',
    '?xep=la',
    '?khac=1',
    '?tu=2024',
    '?den=2024-13',
    '?dung=0',
  ])
    assert.deepEqual(readQuery(search), readQuery(''), search);
});

test('choosing and dropping a value goes back to the first page, in an order of its own', () => {
  const start = readQuery('?q=a&trang=4');
  const both = toggled(toggled(start, 'month', '2024', true), 'month', '2023', true);
  assert.deepEqual(both.narrowing.month, ['2023', '2024']);
  assert.equal(both.pages, 1);
  assert.deepEqual(toggled(both, 'month', '2024', false).narrowing.month, ['2023']);
  assert.deepEqual(toggled(both, 'month', '2024', true), both);
});

test('excerpts come apart into text, hits without the punctuation around them', () => {
  assert.deepEqual(excerptPieces('về <mark>“Ḏà</mark> <mark>Nẵng”,</mark> 1 &lt; 2'), [
    { text: 'về ', hit: false },
    { text: '“', hit: false },
    { text: 'Đà', hit: true },
    { text: ' ', hit: false },
    { text: 'Nẵng', hit: true },
    { text: '”,', hit: false },
    { text: ' 1 < 2', hit: false },
  ]);
  assert.deepEqual(excerptPieces('&lt;script&gt;alert(1)&lt;/script&gt;'), [
    { text: '<script>alert(1)</script>', hit: false },
  ]);
  assert.deepEqual(excerptPieces(''), []);
});
