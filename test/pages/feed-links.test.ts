import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { buildSite } from '../support/build-site.ts';
import { readTree } from '../support/read-tree.ts';
import { article, testSite } from '../support/site.ts';

const types: Readonly<Record<string, string>> = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
};
const link = /<link rel="alternate" type="(.*?)" title="(.*?)" href="(.*?)">/g;

test('each feed is told of in the head of its list, by its type and a title of its own, and each link leads to one', async (t) => {
  const site = testSite(t, {
    'articles/2024/07/a.md': article({
      ...{ category: 'nong-nghiep', topics: '[Cà phê, Sông & núi]', authors: '[mai-an, Ai Đó]' },
      series: 'Đường dài',
    }),
    'articles/2024/06/b.md': article({ date: '2024-06-01' }),
  });
  await buildSite(site);
  const tree = readTree(site.out);
  const feeds = Object.keys(tree).filter((path) => types[path.split('/').at(-1) ?? ''] !== undefined);
  // The site, three categories, two topics, two authors and a series.
  assert.equal(feeds.length, 3 + 3 * 3 + 2 + 2 + 1, feeds.join());
  const told = new Map<string, Set<string>>();
  for (const path of Object.keys(tree).filter((each) => each.endsWith('.html'))) {
    const links = [...readFileSync(join(site.out, path), 'utf8').matchAll(link)];
    assert.equal(new Set(links.map(([, , title]) => title)).size, links.length, path);
    // Even a page that search engines are to pass over leads to the feeds.
    assert.ok(links.length > 0, path);
    for (const [, type, , href = ''] of links) {
      assert.equal(type, types[href.split('/').at(-1) ?? ''], `${path}: ${href}`);
      assert.ok(tree[href.slice(1)], `${path}: ${href}`);
      told.set(path, (told.get(path) ?? new Set()).add(href.slice(1)));
    }
  }
  for (const feed of feeds) {
    const front = `${dirname(feed) === '.' ? '' : `${dirname(feed)}/`}index.html`;
    assert.ok(told.get(front)?.has(feed), `${feed} in ${front}`);
  }
  // The pages of a list's past lead to the same feed as its front.
  assert.deepEqual(told.get('kinh-te/2024/07/index.html'), told.get('kinh-te/index.html'));
  assert.deepEqual(told.get('chu-de/ca-phe/2024/index.html'), new Set(['chu-de/ca-phe/atom.xml']));
});
