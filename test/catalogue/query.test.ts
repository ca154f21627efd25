import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Card, Scope } from '../../src/model/catalogue.ts';
import { articleId, categoryId, contentPath } from '../../src/model/ids.ts';
import { article, handMadeCatalogue, moment } from '../support/hand-made.ts';

const all: Scope = { kind: 'all' };
const inCategory = (name: string): Scope => ({ kind: 'category', name: categoryId(name) });
const ids = (cards: readonly Card[]): string[] => cards.map((card) => card.url.slice(1, -1));
const idOf = (id: string) => articleId(contentPath(`articles/${id}.md`));

const catalogue = handMadeCatalogue([
  article('2024/06/a', '2024-06-30 23:59', { topics: ['Cà phê'], authors: ['an'] }),
  article('2024/07/b', '2024-07-01 00:00', { category: categoryId('nong-nghiep'), topics: ['cà phê'] }),
  article('2024/07/c', '2024-07-01 00:00'),
  article('2024/07/d', '2024-07-15', {
    category: categoryId('van-hoa'),
    series: 'Sông Vân',
    updated: moment('2025-01-01'),
  }),
  article('2025/01/e', '2025-01-02 08:00', { authors: ['An'] }),
]);

test('lists are newest first, equal times by path', () => {
  assert.deepEqual(ids(catalogue.newest(all, 10)), [
    '2025/01/e',
    '2024/07/d',
    '2024/07/b',
    '2024/07/c',
    '2024/06/a',
  ]);
  assert.deepEqual(ids(catalogue.newest(all, 2)), ['2025/01/e', '2024/07/d']);
  assert.deepEqual([...catalogue.ids()], ['2024/06/a', '2024/07/b', '2024/07/c', '2024/07/d', '2025/01/e']);
});

test('before and after walk the same order without gaps', () => {
  const order = ids(catalogue.newest(all, 10));
  for (const [index, id] of order.entries()) {
    assert.deepEqual(ids(catalogue.before(idOf(id), all, 10)), order.slice(index + 1), id);
    assert.deepEqual(
      catalogue.after(idOf(id), all)?.url,
      index > 0 ? `/${order[index - 1]}/` : undefined,
      id,
    );
  }
});

test('a category holds what its second level holds', () => {
  assert.deepEqual(ids(catalogue.newest(inCategory('kinh-te'), 10)), [
    '2025/01/e',
    '2024/07/b',
    '2024/07/c',
    '2024/06/a',
  ]);
  assert.deepEqual(ids(catalogue.newest(inCategory('nong-nghiep'), 10)), ['2024/07/b']);
});

test('periods are local: a minute decides between June and July', () => {
  assert.deepEqual(ids(catalogue.within(all, '2024-06')), ['2024/06/a']);
  assert.deepEqual(ids(catalogue.within(all, '2024-07-01')), ['2024/07/b', '2024/07/c']);
  assert.deepEqual(catalogue.counts(all, ''), [
    { period: '2024', count: 4 },
    { period: '2025', count: 1 },
  ]);
  assert.deepEqual(catalogue.counts(all, '2024'), [
    { period: '2024-06', count: 1 },
    { period: '2024-07', count: 3 },
  ]);
  assert.deepEqual(catalogue.counts(all, '2024-07'), [
    { period: '2024-07-01', count: 2 },
    { period: '2024-07-15', count: 1 },
  ]);
  assert.equal(catalogue.count(all, '2024'), 4);
});

test('neighbours skip what is empty', () => {
  assert.deepEqual(catalogue.neighbours(all, '2024-07'), { previous: '2024-06', next: '2025-01' });
  assert.deepEqual(catalogue.neighbours(all, '2024-07-01'), { previous: '2024-06-30', next: '2024-07-15' });
  assert.deepEqual(catalogue.neighbours(all, '2025'), { previous: '2024' });
});

test('two spellings of a topic are one list, named as its newest article names it', () => {
  assert.deepEqual([...catalogue.names('topic')], ['ca-phe']);
  assert.equal(catalogue.label({ kind: 'topic', name: 'ca-phe' }), 'cà phê');
  assert.deepEqual([...catalogue.names('author')], ['an']);
  assert.equal(catalogue.label({ kind: 'series', name: 'song-van' }), 'Sông Vân');
});

test('the last change of a month is its latest date or update', () =>
  assert.equal(catalogue.modified(all, '2024-07'), moment('2025-01-01').at));
