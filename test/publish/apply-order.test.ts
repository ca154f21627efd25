import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inApplyOrder, type Ordered } from '../../src/publish/apply-order.ts';

test('what pages need comes before them, new pages before those that point to them, and announcements last', () => {
  const wanted: readonly Ordered[] = [
    { path: 'nginx-headers.conf', maker: 'asset', isNew: false },
    { path: 'assets/site.css', maker: 'asset', isNew: false },
    { path: 'anh/1.webp', maker: 'image', isNew: true },
    { path: 'pagefind/2024-07/pagefind.js', maker: 'shard', isNew: true },
    { path: 'pagefind/shards.json', maker: 'asset', isNew: false },
    { path: '2024/07/new/index.html', maker: 'article', isNew: true },
    { path: 'chu-de/new/index.html', maker: 'topic', isNew: true },
    { path: '2024/07/old/index.html', maker: 'article', isNew: false },
    { path: 'index.html', maker: 'home', isNew: false },
    { path: 'sitemaps/2024-07.xml', maker: 'sitemap', isNew: true },
    { path: 'feed.xml', maker: 'feed', isNew: false },
    { path: 'sitemap.xml', maker: 'sitemap', isNew: false },
  ];
  assert.deepEqual(inApplyOrder(wanted.toReversed()), wanted);
});
