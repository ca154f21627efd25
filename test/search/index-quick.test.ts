import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { commonSyllables } from '../../src/search/common-syllables.ts';
import { indexQuick } from '../../src/search/index-quick.ts';
import { bucketOf, fields, hashOf, pairKey, readPostings, variantOf } from '../../src/search/posting.ts';
import { type Facets, type QuickArticle, quickFiles, rowsPerFile } from '../../src/search/quick-article.ts';
import { bucketsOf } from '../../src/search/shard-list.ts';
import { WordList } from '../../src/search/word-list.ts';
import type { Cleanup } from '../support/cleanup.ts';

const piece = (
  number: number,
  more: Partial<QuickArticle['row']> = {},
  body = ['Thân bài.'],
): QuickArticle => ({
  row: {
    ...{ url: `/2024/07/bai-${number}/`, title: `Bài số ${number}`, summary: '', date: '2024-07-01' },
    ...{ category: 'Kinh tế', image: '', corrected: false, ...more },
  },
  ...{ topics: [`Chủ đề ${number % 2}`], authors: [], month: '2024-07', body },
});

/** Makes a shard of the articles and reads in it as a browser does. */
async function made(t: Cleanup, articles: readonly QuickArticle[], index: 'quick' | 'headlines' = 'quick') {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-quick-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const shard = { index, folder: 'tim-kiem/nhanh/x', count: articles.length } as const;
  const files = (await indexQuick(shard, articles, folder)).map(({ path }) => path);
  const read = (path: string) => readFileSync(join(folder, shard.folder, path));
  const postings = (key: string) => {
    const hash = hashOf(key, commonSyllables);
    return readPostings(read(quickFiles.bucket(bucketOf(hash, bucketsOf(shard)))), hash);
  };
  return { files, read, postings };
}

test('a key is found in each field, with how it was written; a pair stands within a block', async (t) => {
  const { postings } = await made(t, [
    piece(0, { title: 'Đường mới', summary: 'Con đường, cây cầu.' }, ['Dương mới trồng.', 'Cầu đường']),
    piece(1, { title: 'Cà phê' }, ['Giá cà', 'phê lên.']),
  ]);
  const of = (key: string) => postings(key).map(({ article, field, variant }) => [article, field, variant]);
  const marked = variantOf('đường', 'duong');
  assert.deepEqual(
    of('duong').toSorted((a, b) => Number(a[1]) - Number(b[1])),
    [
      [0, fields.body, variantOf('dương', 'duong')],
      [0, fields.title, marked],
    ],
  );
  assert.deepEqual(
    of(pairKey('duong', 'moi')).map(([article]) => article),
    [0, 0],
  );
  // The two halves stand in different blocks of the second body: only its headline has the pair.
  assert.deepEqual(of(pairKey('ca', 'phe')), [[1, fields.title, variantOf('cà phê', 'ca phe')]]);
  assert.deepEqual(of('khong-co'), []);
});

test('headlines of articles without their bodies hold titles, summaries and names, and nothing but keys', async (t) => {
  const articles = [piece(0, { title: 'Đường mới', summary: 'Cây cầu' }, []), piece(1, {}, [])];
  const { postings, files } = await made(t, articles, 'headlines');
  const of = (key: string) => postings(key).map(({ article, field }) => [article, field]);
  assert.deepEqual(of('duong'), [[0, fields.title]]);
  assert.deepEqual(of(pairKey('cay', 'cau')), [[0, fields.summary]]);
  assert.deepEqual(of(pairKey('chu', 'de')), [
    [0, fields.names],
    [1, fields.names],
  ]);
  assert.ok(files.every((file) => file.startsWith('tim-kiem/nhanh/x/keys/')));
});

test('every key of a shard with many buckets is found again, and two runs make the same bytes', async (t) => {
  const articles = Array.from({ length: 400 }, (_, i) =>
    piece(i, { title: `Tên riêng k${i}x vùng ${i % 7}` }, [`Nội dung z${i}y của bài.`]),
  );
  const one = await made(t, articles);
  const two = await made(t, articles);
  assert.ok(bucketsOf({ index: 'quick', count: articles.length }) > 8);
  // `k12x` is three words: letters and digits are words of their own.
  for (let i = 0; i < 400; i++)
    assert.ok(
      one.postings(pairKey('k', String(i))).some(({ article }) => article === i),
      String(i),
    );
  assert.deepEqual(one.files, two.files);
  for (const file of one.files) {
    const path = file.slice('tim-kiem/nhanh/x/'.length);
    assert.ok(one.read(path).equals(two.read(path)), file);
  }
});

test('a syllable in most bodies is found in headlines and pairs alone, but for its rarer ways', async (t) => {
  const articles = Array.from({ length: 300 }, (_, i) =>
    piece(i, { title: i === 7 ? 'Của hiếm' : 'Bài' }, [i === 9 ? 'Của cua biển.' : 'Của cải của dân.']),
  );
  const { postings } = await made(t, articles);
  assert.deepEqual(
    postings('cua').map(({ article }) => article),
    [7, 9],
  );
  assert.equal(postings('cua')[1]?.variant, 0);
  assert.equal(postings(pairKey('cua', 'cai')).length, 299);
});

test('rows, facets and words are what the page reads', async (t) => {
  const count = rowsPerFile + 2;
  const { read, files } = await made(
    t,
    Array.from({ length: count }, (_, i) => piece(i)),
  );
  const rows = JSON.parse(read(quickFiles.rows(1)).toString()) as QuickArticle['row'][];
  assert.deepEqual(
    rows.map(({ url }) => url),
    ['/2024/07/bai-16/', '/2024/07/bai-17/'],
  );
  const facets = JSON.parse(read(quickFiles.facets).toString()) as Facets;
  assert.deepEqual(facets.topic['Chủ đề 1']?.slice(0, 3), [1, 2, 2]);
  assert.deepEqual(Object.keys(facets.month), ['2024-07']);
  const words = new WordList(read(quickFiles.words).toString());
  assert.equal(words.weight('than'), 4);
  assert.equal(words.weight('xyz'), undefined);
  assert.deepEqual(words.beginning('th', 5), ['than']);
  assert.ok(files.every((file) => file.startsWith('tim-kiem/nhanh/x/')));
});
