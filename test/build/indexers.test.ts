import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Indexers, makeShard, type ShardOrder } from '../../src/build/indexers.ts';
import type { ShardFile } from '../../src/search/write-shard.ts';
import { articleHtml } from '../search/search-site.ts';

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-indexers-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const html = (number: number): string =>
  articleHtml({
    url: '',
    title: `Bài ${number}`,
    category: `Mục ${number % 3}`,
    date: '2024-07-15',
    body: `Con đường số ${number}. `.repeat(1 + (number % 40)),
  });

/** Five shards; every second page was written to a file before. */
function orders(folder: string, outDir: string): ShardOrder[] {
  mkdirSync(join(folder, 'pages'), { recursive: true });
  return [1, 2, 3, 4, 5].map((shard) => ({
    ...{ folder: `pagefind/2024-0${shard}`, outDir: join(folder, outDir) },
    pages: Array.from({ length: 30 }, (_, at) => {
      const [number, url] = [shard * 100 + at, `/2024/0${shard}/bai-${at}/`];
      if (at % 2 === 0) return { url, html: html(number) };
      const file = join(folder, 'pages', `${number}.html`);
      writeFileSync(file, html(number));
      return { url, file };
    }),
  }));
}

test('shards that are made side by side are those that are made one after the other', async (t) => {
  const folder = temporaryFolder(t);
  const alone: ShardFile[][] = [];
  for (const order of orders(folder, 'alone')) alone.push([...(await makeShard(order))]);
  const indexers = new Indexers(2);
  t.after(() => indexers.close());
  const beside: ShardFile[][] = [];
  for (const order of orders(folder, 'beside'))
    await indexers.make(order, (files) => void beside.push([...files]));
  await indexers.finish();
  const byPath = (a: readonly ShardFile[], b: readonly ShardFile[]): number =>
    String(a[0]?.path) < String(b[0]?.path) ? -1 : 1;
  assert.deepEqual(beside.toSorted(byPath), alone.toSorted(byPath));
});

test('a page that cannot be read ends the work with its reason', async (t) => {
  const folder = temporaryFolder(t);
  const indexers = new Indexers(2);
  t.after(() => indexers.close());
  const [order] = orders(folder, 'out');
  assert.ok(order);
  const broken = { ...order, pages: [...order.pages, { url: '/x/', file: join(folder, 'none.html') }] };
  await assert.rejects(async () => {
    await indexers.make(broken, () => assert.fail('made'));
    await indexers.finish();
  }, /ENOENT.*none\.html/);
});
