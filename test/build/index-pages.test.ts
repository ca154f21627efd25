import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Hands } from '../../src/build/hands.ts';
import { indexPages, type ShardOrder } from '../../src/build/index-pages.ts';
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
async function* orders(folder: string, outDir: string): AsyncGenerator<ShardOrder> {
  mkdirSync(join(folder, 'pages'), { recursive: true });
  for (const shard of [1, 2, 3, 4, 5]) {
    const indexed = Array.from({ length: 30 }, (_, at) => {
      const [number, url] = [shard * 100 + at, `/2024/0${shard}/bai-${at}/`];
      if (at % 2 === 0) return { url, html: Buffer.from(html(number)) };
      const file = join(folder, 'pages', `${number}.html`);
      writeFileSync(file, html(number));
      return { url, file };
    });
    yield { shard: `pagefind/2024-0${shard}`, indexed, outDir: join(folder, outDir) };
  }
}

test('shards that are made by several threads are those that are made one after the other, in the same order', async (t) => {
  const folder = temporaryFolder(t);
  const alone: (readonly ShardFile[])[] = [];
  for await (const order of orders(folder, 'alone')) alone.push(indexPages(order));
  const hands = new Hands(2);
  t.after(() => hands.close());
  const beside: (readonly ShardFile[])[] = [];
  for await (const files of hands.index(orders(folder, 'beside'), true, () => false)) beside.push(files);
  assert.deepEqual(beside, alone);
  assert.ok(alone.every((files) => files.length > 30));
});

test('a page that cannot be read ends the work with its reason', async (t) => {
  const folder = temporaryFolder(t);
  const hands = new Hands(2);
  t.after(() => hands.close());
  async function* broken() {
    for await (const order of orders(folder, 'out'))
      yield { ...order, indexed: [...order.indexed, { url: '/x/', file: join(folder, 'none.html') }] };
  }
  await assert.rejects(async () => {
    for await (const _ of hands.index(broken(), true, () => false)) assert.fail('made');
  }, /ENOENT.*none\.html/);
});
