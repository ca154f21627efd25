import assert from 'node:assert/strict';
import { test } from 'node:test';
import { categoryId } from '../../src/model/ids.ts';
import { kindNames } from '../../src/model/page.ts';
import type { ArticleView } from '../../src/pages/article.ts';
import { kinds } from '../../src/pages/kinds.ts';
import type { ListPageView } from '../../src/pages/list-page.ts';
import { site } from '../../src/site.ts';
import { article, handMadeCatalogue } from '../support/hand-made.ts';

const urls = (kind: (typeof kindNames)[number], catalogue: ReturnType<typeof handMadeCatalogue>): string[] =>
  [...kinds[kind].all(catalogue, site)].map((address) => kinds[kind].url(address));

test('every address has a view, at the URL that the address names, and no URL stands twice', () => {
  const catalogue = handMadeCatalogue([
    article('2024/07/a', '2024-07-01', {
      topics: ['Cà phê'],
      series: 'Sông',
      authors: ['an'],
      aliases: ['/cu/1.html'],
    }),
    article('2024/07/b', '2024-07-02', { retracted: { date: { at: 0, timed: false }, reason: 'x' } }),
  ]);
  const seen = new Set<string>();
  for (const kind of kindNames) {
    for (const address of kinds[kind].all(catalogue, site)) {
      const url = kinds[kind].url(address);
      assert.equal(kinds[kind].view(JSON.parse(JSON.stringify(address)), catalogue, site)?.url, url);
      assert.ok(!seen.has(url), url);
      seen.add(url);
    }
  }
  const some = [
    '/',
    '/2024/',
    '/2024/07/',
    '/2024/07/01/',
    '/2024/07/a/',
    '/2024/07/b/',
    '/kinh-te/',
    '/kinh-te/2024/07/',
  ];
  const more = [
    '/chu-de/ca-phe/',
    '/chu-de/ca-phe/2024/',
    '/tac-gia/an/atom.xml',
    '/dong-su-kien/song/',
    '/cu/1.html',
  ];
  const rest = [
    '/tim-kiem/',
    '/404.html',
    '/feed.xml',
    '/kinh-te/feed.json',
    '/sitemap.xml',
    '/sitemaps/2024-07.xml',
  ];
  for (const url of [...some, ...more, ...rest]) assert.ok(seen.has(url), url);
});

test('a list page over 100 articles is split by day, and its parts are pages', () => {
  const many = Array.from({ length: 101 }, (_, i) =>
    article(`2024/07/a${i}`, `2024-07-${i < 60 ? '03' : '09'} 08:00`),
  );
  const catalogue = handMadeCatalogue(many);
  assert.deepEqual(
    urls('category', catalogue).filter((url) => url.startsWith('/kinh-te/')),
    ['/kinh-te/', '/kinh-te/2024/07/', '/kinh-te/2024/07/03/', '/kinh-te/2024/07/09/'],
  );
  const view = (period: string) =>
    kinds.category.view(
      { scope: { kind: 'category', name: 'kinh-te' }, period },
      catalogue,
      site,
    ) as unknown as ListPageView;
  assert.equal(view('2024-07').cards.length, 0);
  assert.deepEqual(
    view('2024-07').parts.map(({ url, count }) => [url, count]),
    [
      ['/kinh-te/2024/07/03/', 60],
      ['/kinh-te/2024/07/09/', 41],
    ],
  );
  assert.equal(view('2024-07-03').cards.length, 60);
});

test('an article looks backward: six earlier ones, and only the next one after it', () => {
  const catalogue = handMadeCatalogue(
    Array.from({ length: 9 }, (_, i) =>
      article(`2024/07/a${i}`, `2024-07-0${i + 1}`, { category: categoryId('van-hoa') }),
    ),
  );
  const view = kinds.article.view('2024/07/a7', catalogue, site) as unknown as ArticleView;
  assert.deepEqual(
    view.more.map(({ url }) => url.at(-2)),
    ['6', '5', '4', '3', '2', '1'],
  );
  assert.equal(view.next?.url, '/2024/07/a8/');
});

test('an empty archive has a home page and no calendar', () => {
  const catalogue = handMadeCatalogue([]);
  assert.deepEqual(urls('home', catalogue), ['/']);
  assert.deepEqual(urls('year', catalogue), []);
  assert.ok(kinds.home.view(null, catalogue, site));
});
