import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { buildSite } from '../support/build-site.ts';
import { png } from '../support/picture.ts';
import { article, testSite } from '../support/site.ts';

const origin = 'https://khobao.example';
const body = `Xem [bài cũ](/2024/06/cu/) và [trang khác](https://example.org/?a=1&b=2). Giá 5 < 6 & "7"; \`]]>\`.

## Mục một

- một
- *hai* **ba**

| Cột | Số |
|-----|---:|
| x   |  1 |

![Đồng & lúa](/images/a.png "Mùa <gặt> | Ảnh: An")

::: trich-dan Bà An
Lời hay.
:::`;
const files = {
  'articles/2024/06/cu.md': article(
    { date: '2024-06-30 10:00', title: 'Bài cũ', category: 'kinh-te' },
    'Ngắn.',
  ),
  'articles/2024/07/mua.md': article(
    {
      ...{ title: '"Mưa & nắng"', summary: '"Tóm & tắt"', category: 'kinh-te', authors: '[mai-an]' },
      ...{ date: '2024-07-15 08:05', updated: '2024-07-16 09:00', topics: '[Cà phê]' },
      image: '{ src: /images/a.png, alt: "Mưa & nắng", caption: "Chiều <muộn>", credit: "Ảnh: An" }',
    },
    body,
  ),
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
/** What is read of a piece of HTML. */
const words = (html: string): string =>
  unescaped(html.replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
const addresses = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, url = '']) => unescaped(url));

test('what feed readers get of an article is what its page says, whichever format they read', async (t) => {
  const site = testSite(t, { ...files, 'images/a.png': await png({ width: 700, height: 500 }) });
  const { outcome } = await buildSite(site);
  assert.equal(outcome.status, 'built', JSON.stringify(outcome));
  const read = (path: string): string => readFileSync(join(site.out, path), 'utf8');
  const page = read('2024/07/mua/index.html');
  const inPage = /<div class="body">\n(.*?)<\/div>\n<footer class="article-foot">/s.exec(page)?.[1] ?? '';
  assert.ok(inPage.includes('<table>') && inPage.includes('<blockquote>'), inPage);

  const expected = {
    ...{ id: `${origin}/2024/07/mua/`, title: 'Mưa & nắng', summary: 'Tóm & tắt' },
    ...{ author: 'Mai An', published: '2024-07-15T01:05:00.000Z' },
  };
  for (const folder of ['', 'kinh-te/']) {
    const rss = parseRssFeed(read(`${folder}feed.xml`));
    const atom = parseAtomFeed(read(`${folder}atom.xml`));
    const json = parseJsonFeed(read(`${folder}feed.json`));
    const [inRss, inAtom, inJson] = [rss.items?.[0], atom.entries?.[0], json.items?.[0]];
    const contents = [inRss?.content?.encoded, inAtom?.content?.value, inJson?.content_html].map(
      (content) => content ?? '',
    );
    assert.equal(new Set(contents).size, 1, 'one text in three formats');
    const [content = ''] = contents;
    // The lead picture stands before the body.
    assert.equal(words(content), `Chiều <muộn> Ảnh: An ${words(inPage)}`);
    assert.deepEqual(
      addresses(content, 'href'),
      addresses(inPage, 'href').map((url) => new URL(url, expected.id).href),
    );
    assert.deepEqual(addresses(content, 'alt'), ['Mưa & nắng', 'Đồng & lúa']);
    for (const url of addresses(content, 'src'))
      assert.ok(read(url.replace(`${origin}/`, '')).length > 0 && url.startsWith(`${origin}/anh/`), url);

    assert.deepEqual(
      {
        ...{ id: inRss?.guid?.value, title: inRss?.title, summary: unescaped(inRss?.description ?? '') },
        ...{ author: inRss?.dc?.creators?.join(), published: new Date(inRss?.pubDate ?? '').toISOString() },
      },
      expected,
    );
    assert.deepEqual(
      {
        ...{ id: inAtom?.id, title: unescaped(inAtom?.title?.value ?? '') },
        ...{ summary: unescaped(inAtom?.summary?.value ?? ''), author: inAtom?.authors?.[0]?.name },
        published: inAtom?.published,
      },
      expected,
    );
    assert.deepEqual(
      {
        ...{ id: inJson?.id, title: inJson?.title, summary: inJson?.summary },
        ...{ author: inJson?.authors?.[0]?.name, published: inJson?.date_published },
      },
      expected,
    );
    assert.equal(inAtom?.updated, '2024-07-16T02:00:00.000Z');
    assert.equal(inJson?.date_modified, '2024-07-16T02:00:00.000Z');
    const all = [
      rss.items?.map(({ link }) => link),
      atom.entries?.map(({ id }) => id),
      json.items?.map(({ url }) => url),
    ];
    for (const urls of all) assert.deepEqual(urls, [expected.id, `${origin}/2024/06/cu/`]);
    for (const title of [rss.title, atom.title?.value, json.title])
      assert.equal(title, folder === '' ? 'Kho Báo' : 'Kinh tế – Kho Báo');
  }
  const [entry] = parseAtomFeed(read('chu-de/ca-phe/atom.xml')).entries ?? [];
  assert.deepEqual(
    [entry?.id, entry?.summary?.value, entry?.content],
    [expected.id, 'Tóm &amp; tắt', undefined],
  );
});
