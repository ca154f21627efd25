import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from '../../src/lib/digest.ts';
import type { MonthWords } from '../../src/model/catalogue.ts';
import type { QuickList } from '../../src/search/quick-article.ts';
import { bucketsOf, quickList, shardList } from '../../src/search/shard-list.ts';
import { planQuickShards, planShards } from '../../src/search/shards.ts';

const renderer = digestOf('article');
/** A calendar of the months, each with as many articles a day as it has days to fill. */
const calendar = (months: readonly MonthWords[], perDay = 4) => ({
  months: () => months,
  days(month: string) {
    const { count = 0, digest = renderer } = months.find((each) => each.month === month) ?? {};
    return Array.from({ length: Math.ceil(count / perDay) }, (_, day) => ({
      month: `${month}-${String(day + 1).padStart(2, '0')}`,
      count: Math.min(perDay, count - day * perDay),
      digest,
    }));
  },
});
const plan = (months: readonly MonthWords[], limit: number) => planShards(calendar(months), renderer, limit);

/** `count` articles in each of the months. */
const months = (counts: Readonly<Record<string, number>>): MonthWords[] =>
  Object.entries(counts).map(([month, count]) => ({ month, count, digest: digestOf(`${month} ${count}`) }));

const sizes = (entries: MonthWords[], limit: number) =>
  plan(entries, limit).map(({ first, last, count }) => `${first} to ${last}: ${count}`);

test('whole months of a year fill a shard up to its limit; a larger month is cut by its days', () => {
  assert.deepEqual(sizes(months({ '2023-01': 4, '2023-02': 6, '2023-05': 1 }), 10), [
    '2023-01 to 2023-02: 10',
    '2023-05 to 2023-05: 1',
  ]);
  assert.deepEqual(sizes(months({ '2023-01': 4, '2023-02': 7 }), 10), [
    '2023-01 to 2023-01: 4',
    '2023-02 to 2023-02: 7',
  ]);
  assert.deepEqual(sizes(months({ '2023-01': 1, '2023-02': 25, '2023-03': 1 }), 10), [
    '2023-01 to 2023-01: 1',
    '2023-02-01 to 2023-02-02: 8',
    '2023-02-03 to 2023-02-04: 8',
    '2023-02-05 to 2023-02-07: 9',
    '2023-03 to 2023-03: 1',
  ]);
  // What is dated back into one year moves no border of the next.
  assert.deepEqual(sizes(months({ '2023-12': 1, '2024-01': 1 }), 10), [
    '2023-12 to 2023-12: 1',
    '2024-01 to 2024-01: 1',
  ]);
  assert.deepEqual(sizes([], 10), []);
});

test('an article at the head touches the last shard only', () => {
  const before = { '2023-01': 9, '2023-02': 9, '2023-03': 5 };
  const [old, fresh] = [plan(months(before), 10), plan(months({ ...before, '2023-03': 6 }), 10)];
  assert.deepEqual(fresh.slice(0, -1), old.slice(0, -1));
  assert.notEqual(fresh.at(-1)?.key, old.at(-1)?.key);
  const opened = plan(months({ ...before, '2023-04': 1 }), 5);
  assert.deepEqual(opened.slice(0, -1), plan(months(before), 5));
});

test('the key changes with the words of a month, the months in it and the renderer, and with nothing else', () => {
  const entries = months({ '2023-01': 3, '2023-02': 3 });
  const key = (list: MonthWords[], by = renderer) => planShards(calendar(list), by, 10)[0]?.key;
  assert.equal(key(entries), key(entries.map((entry) => ({ ...entry }))));
  const changed = [
    key(entries.map((entry, i) => (i === 1 ? { ...entry, digest: digestOf('y') } : entry))),
    key(entries.slice(0, 1)),
    key(entries, digestOf('other')),
  ];
  assert.equal(new Set([key(entries), ...changed]).size, 4);
});

test('the list of shards is newest first, whatever the order given', () => {
  assert.equal(
    shardList([{ first: '2023-01' }, { first: '2024-06' }, { first: '2023-11' }]),
    '["2024-06","2023-11","2023-01"]\n',
  );
  assert.equal(shardList([]), '[]\n');
});

const quickPlan = (counts: Readonly<Record<string, number>>, headlineArticles = 100, fewArticles = 9) =>
  planQuickShards(calendar(months(counts)), renderer, {
    ...{ shardArticles: 9, quickArticles: 10, headlineArticles, fewArticles },
  });

test('headlines lie over the groups where there are several, and change only when one of these does', () => {
  const headlines = (counts: Readonly<Record<string, number>>, most?: number) =>
    quickPlan(counts, most).filter(({ index }) => index === 'headlines');
  const span = ({ first, last, count }: { first: string; last: string; count: number }) =>
    `${first} to ${last}: ${count}`;
  assert.deepEqual(headlines({}), []);
  assert.deepEqual(headlines({ '2023-01': 4, '2023-02': 6, '2023-03': 9 }), []);
  const counts = { '2023-01': 4, '2023-02': 6, '2023-03': 2, '2023-04': 9, '2023-05': 1 };
  const before = headlines(counts);
  assert.deepEqual(before.map(span), ['2023-01 to 2023-04: 21']);
  assert.deepEqual(headlines({ ...counts, '2023-05': 2 }), before);
  assert.notEqual(headlines({ ...counts, '2023-03': 3 })[0]?.folder, before[0]?.folder);
  // Whole groups up to the limit, and each list of the browser's says how many of its shards that is, the newest first.
  assert.deepEqual(headlines(counts, 15).map(span), ['2023-01 to 2023-03: 12', '2023-04 to 2023-04: 9']);
  const list = JSON.parse(quickList(quickPlan(counts, 15))) as QuickList;
  assert.deepEqual(
    list.headlines.map(({ shards }) => shards),
    [1, 2],
  );
  assert.deepEqual(
    list.shards.map(({ first }) => first),
    ['2023-05', '2023-04', '2023-03', '2023-01'],
  );
});

test('headlines lie over the open shard where it has more than a few articles, in archives of one group too', () => {
  const headlines = (newest: number) =>
    quickPlan({ '2023-01': 4, '2023-02': newest }, 100, 3).filter(({ index }) => index === 'headlines');
  assert.deepEqual(headlines(3), []);
  const [open, ...others] = headlines(4);
  assert.deepEqual(others, []);
  assert.deepEqual([open?.first, open?.count, open?.covers.length], ['2023-02', 4, 1]);
  const list = JSON.parse(
    quickList(quickPlan({ '2022-12': 9, '2023-01': 4, '2023-02': 4 }, 100, 3)),
  ) as QuickList;
  assert.deepEqual(
    list.headlines.map(({ from, shards }) => [from, shards]),
    [
      [0, 1],
      [1, 2],
    ],
  );
});

test('quick shards: the newest month alone, the months before it in groups; the folder changes with what it holds', () => {
  const quick = (counts: Readonly<Record<string, number>>) =>
    quickPlan(counts).filter(({ index }) => index === 'quick');
  const before = quick({ '2023-01': 4, '2023-02': 6, '2023-03': 2, '2023-04': 1 });
  assert.deepEqual(
    before.map(({ first, last, count }) => `${first} to ${last}: ${count}`),
    ['2023-01 to 2023-02: 10', '2023-03 to 2023-03: 2', '2023-04 to 2023-04: 1'],
  );
  const after = quick({ '2023-01': 4, '2023-02': 6, '2023-03': 2, '2023-04': 2 });
  assert.deepEqual(after.slice(0, 2), before.slice(0, 2));
  assert.notEqual(after[2]?.folder, before[2]?.folder);
  assert.match(after[2]?.folder ?? '', /^tim-kiem\/nhanh\/2023-04-[0-9a-f]{10}$/);
  assert.deepEqual(
    (JSON.parse(quickList(after)) as QuickList).shards.map(({ first }) => first),
    ['2023-04', '2023-03', '2023-01'],
  );
  assert.deepEqual(quick({}), []);
});

test('a newest month that is too large to be made again is open in its last days alone', () => {
  const quick = (counts: Readonly<Record<string, number>>) =>
    quickPlan(counts)
      .filter(({ index }) => index === 'quick')
      .map(({ first, last, count }) => `${first} to ${last}: ${count}`);
  assert.deepEqual(quick({ '2023-04': 1, '2023-05': 9 }), ['2023-04 to 2023-04: 1', '2023-05 to 2023-05: 9']);
  // Four a day: the first two days go to what is before them.
  assert.deepEqual(quick({ '2023-04': 1, '2023-05': 10 }), [
    '2023-04 to 2023-05-02: 9',
    '2023-05-03 to 2023-05-03: 2',
  ]);
  assert.deepEqual(quick({ '2023-04': 1, '2023-05': 18 }), [
    '2023-04 to 2023-05-02: 9',
    '2023-05-03 to 2023-05-04: 8',
    '2023-05-05 to 2023-05-05: 2',
  ]);
});

test('a small shard has one bucket, a large one a power of two of about 12 KB each', () => {
  const counts = [0, 1, 50, 100, 10_000, 12_000];
  assert.deepEqual(
    counts.map((count) => bucketsOf({ index: 'quick', count })),
    [1, 1, 1, 8, 1024, 1024],
  );
  assert.deepEqual(
    [100, 12_000, 100_000].map((count) => bucketsOf({ index: 'headlines', count })),
    [1, 256, 2048],
  );
});
