import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from '../../src/lib/digest.ts';
import { shardList } from '../../src/search/shard-list.ts';
import { planShards, type SearchEntry } from '../../src/search/shards.ts';

const renderer = digestOf('article');
const plan = (entries: Iterable<SearchEntry>, limit: number) => [...planShards(entries, renderer, limit)];

/** `count` articles in each of the months. */
const months = (counts: Readonly<Record<string, number>>): SearchEntry[] =>
  Object.entries(counts).flatMap(([month, count]) =>
    Array.from({ length: count }, (_, i) => {
      const url = `/${month.replace('-', '/')}/bai-${i}/`;
      return { url, day: `${month}-10`, digest: digestOf(url) };
    }),
  );

const sizes = (entries: SearchEntry[], limit: number) =>
  plan(entries, limit).map(({ name, urls }) => `${name}: ${urls.length}`);

test('whole months fill a shard up to its limit; an oversized month stays whole', () => {
  assert.deepEqual(sizes(months({ '2023-01': 4, '2023-02': 6, '2023-05': 1 }), 10), [
    '2023-01: 10',
    '2023-05: 1',
  ]);
  assert.deepEqual(sizes(months({ '2023-01': 4, '2023-02': 7 }), 10), ['2023-01: 4', '2023-02: 7']);
  assert.deepEqual(sizes(months({ '2023-01': 1, '2023-02': 25, '2023-03': 1 }), 10), [
    '2023-01: 1',
    '2023-02: 25',
    '2023-03: 1',
  ]);
  assert.deepEqual(sizes([], 10), []);
});

test('every article is in exactly one shard, in order', () => {
  const entries = months({ '2021-11': 3, '2022-01': 9, '2022-02': 2, '2023-07': 8, '2023-08': 8 });
  assert.deepEqual(
    plan(entries, 10).flatMap(({ urls }) => urls),
    entries.map(({ url }) => url),
  );
});

test('an article at the head touches the last shard only', () => {
  const before = months({ '2023-01': 9, '2023-02': 9, '2023-03': 5 });
  const after = [...before, { url: '/2023/03/moi/', day: '2023-03-30', digest: digestOf('x') }];
  const [old, fresh] = [plan(before, 10), plan(after, 10)];
  assert.deepEqual(fresh.slice(0, -1), old.slice(0, -1));
  assert.notEqual(fresh.at(-1)?.key, old.at(-1)?.key);
  const opened = [...before, { url: '/2023/04/moi/', day: '2023-04-01', digest: digestOf('x') }];
  assert.deepEqual(plan(opened, 5).slice(0, -1), plan(before, 5));
});

test('the key changes with an article, its address, their order and the renderer, and with nothing else', () => {
  const entries = months({ '2023-01': 3 });
  const key = (list: SearchEntry[], by = renderer) =>
    [...planShards(list, by, 10)].map((shard) => shard.key)[0];
  assert.equal(key(entries), key(entries.map((entry) => ({ ...entry }))));
  const changed = [
    key(entries.map((entry, i) => (i === 1 ? { ...entry, digest: digestOf('y') } : entry))),
    key(entries.map((entry, i) => (i === 1 ? { ...entry, url: '/2023/01/khac/' } : entry))),
    key(entries.toReversed()),
    key(entries, digestOf('other')),
  ];
  assert.equal(new Set([key(entries), ...changed]).size, 5);
});

test('100,000 articles are planned from a stream', () => {
  function* stream(): Generator<SearchEntry> {
    const digest = digestOf('x');
    for (let i = 0; i < 100_000; i++) {
      const month = Math.floor(i / 833);
      const day = `${2014 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
      yield { url: `/${i}/`, day, digest };
    }
  }
  let [shards, articles] = [0, 0];
  for (const { urls } of planShards(stream(), renderer, 1000)) {
    shards++;
    articles += urls.length;
  }
  assert.deepEqual([shards, articles], [120, 100_000]);
});

test('months out of order are our fault', () => {
  assert.throws(() => plan(months({ '2023-02': 1, '2023-01': 1 }), 10), /months in order/);
});

test('the list of shards is newest first, whatever the order given', () => {
  assert.equal(
    shardList([{ name: '2023-01' }, { name: '2024-06' }, { name: '2023-11' }]),
    '["2024-06","2023-11","2023-01"]\n',
  );
  assert.equal(shardList([]), '[]\n');
});
