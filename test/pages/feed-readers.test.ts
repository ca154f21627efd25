import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { must } from '../../src/lib/unreachable.ts';
import { buildSite } from '../support/build-site.ts';
import { png } from '../support/picture.ts';
import { article, type TestSite, testSite } from '../support/site.ts';

/** An article of a feed, whatever the format. */
interface Read {
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly content: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly published: string | undefined;
  readonly updated: string | undefined;
}

interface ReadFeed {
  readonly self: string | undefined;
  readonly updated: string | undefined;
  readonly items: readonly Read[];
}

/** A feed as a reader of another make takes it. */
function readFeed(path: string, text: string): ReadFeed {
  if (path.endsWith('.json')) {
    const feed = parseJsonFeed(text);
    const items = (feed.items ?? []).map((item) => ({
      ...{ id: item.id, url: item.url, title: item.title, summary: item.summary, content: item.content_html },
      authors: (item.authors ?? []).map(({ name }) => name),
      ...{ published: item.date_published, updated: item.date_modified },
    }));
    return { self: feed.feed_url, updated: undefined, items };
  }
  if (path.endsWith('feed.xml')) {
    const feed = parseRssFeed(text);
    const items = (feed.items ?? []).map((item) => ({
      ...{ id: item.guid?.value, url: item.link, title: item.title, summary: item.description },
      ...{ content: item.content?.encoded, authors: item.dc?.creators ?? [], published: item.pubDate },
      updated: undefined,
    }));
    return { self: feed.atom?.links?.[0]?.href, updated: feed.lastBuildDate, items };
  }
  const feed = parseAtomFeed(text);
  const items = (feed.entries ?? []).map((entry) => ({
    ...{ id: entry.id, url: entry.links?.[0]?.href, title: entry.title?.value },
    ...{ summary: entry.summary?.value, content: entry.content?.value },
    authors: (entry.authors ?? []).map(({ name }) => name),
    ...{ published: entry.published, updated: entry.updated },
  }));
  const self = feed.links?.find(({ rel }) => rel === 'self')?.href;
  return { self, updated: feed.updated, items };
}

const read = (site: TestSite, path: string): ReadFeed =>
  readFeed(path, readFileSync(join(site.out, path), 'utf8'));

const whole = ['feed.xml', 'atom.xml', 'feed.json'];
const full = [...whole, ...whole.map((path) => `kinh-te/${path}`), ...whole.map((path) => `thoi-su/${path}`)];
const summaries = ['chu-de/ca-phe/atom.xml', 'tac-gia/mai-an/atom.xml', 'dong-su-kien/duong-dai/atom.xml'];

const mua = {
  title: '"Mưa ]]> & <b>nắng</b>"',
  summary: '"Tóm <i>tắt</i> & ]]>"',
  category: 'kinh-te',
  authors: '[mai-an, Y Bliă]',
  topics: '[Cà phê]',
  series: 'Đường dài',
  date: '2024-07-15 08:05',
  image: '{ src: /images/a.png, alt: "Mưa & nắng", credit: "Ảnh: An" }',
};
const body =
  'Xem [bài cũ](/2024/06/cu/) và [trang khác](https://example.org/).\n\n![Đồng](/images/a.png "Mùa | Ảnh: An")';
const files = {
  'articles/2024/06/cu.md': article({ date: '2024-06-30 10:00', title: 'Bài cũ' }),
  'articles/2024/07/mua.md': article(mua, body),
};

test('every feed is read by a reader of another make: full text for site and categories, summaries for the rest', async (t) => {
  const site = testSite(t, { ...files, 'images/a.png': await png() });
  const { outcome, made } = await buildSite(site);
  assert.equal(outcome.status, 'built', JSON.stringify(outcome));
  const feeds = made.filter((path) => /(?:^|\/)(?:feed\.xml|atom\.xml|feed\.json)$/.test(path));
  for (const path of [...full, ...summaries]) assert.ok(feeds.includes(path), path);
  for (const path of feeds) {
    const feed = read(site, path);
    assert.equal(feed.self, `https://khobao.example/${path}`);
    const ids = feed.items.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, path);
    for (const item of feed.items) {
      const where = `${path}: ${item.id}`;
      assert.ok(item.id?.startsWith('https://khobao.example/2024/'), where);
      assert.equal(item.id, item.url, where);
      assert.ok(item.title && item.published, where);
      if (!path.endsWith('feed.xml'))
        assert.ok(Date.parse(must(item.updated, where)) >= Date.parse(item.published), where);
      const isFull = !/^(?:chu-de|tac-gia|dong-su-kien)\//.test(path);
      assert.equal(item.content !== undefined, isFull, where);
      // Feed readers stand elsewhere: no address may be told from the page that it is on.
      for (const [, url = ''] of (item.content ?? '').matchAll(/ (?:href|src)="(.*?)"/g))
        assert.match(url, /^https:\/\//, where);
    }
  }
  for (const path of [...whole, 'kinh-te/atom.xml', ...summaries]) {
    const [item] = read(site, path).items;
    // Titles are HTML in Atom and text elsewhere; RSS has no way to say `]]>` in text.
    const html = 'Mưa ]]&gt; &amp; &lt;b&gt;nắng&lt;/b&gt;';
    const rss = 'Mưa ]]&gt; & <b>nắng</b>';
    const title = path.endsWith('atom.xml') ? html : path.endsWith('.json') ? 'Mưa ]]> & <b>nắng</b>' : rss;
    assert.equal(item?.title, title, path);
    assert.ok(item?.summary?.startsWith('Tóm'), path);
    assert.deepEqual(
      item?.authors.flatMap((name) => name?.split(', ')),
      ['Mai An', 'Y Bliă'],
      path,
    );
    assert.equal(new Date(item?.published ?? '').toISOString(), '2024-07-15T01:05:00.000Z', path);
  }
});

test('a feed never renames an article; a correction updates it', async (t) => {
  const site = testSite(t, { ...files, 'images/a.png': await png() });
  await buildSite(site);
  const ids = (path: string) => read(site, path).items.map(({ id }) => id);
  const before = new Map(full.map((path) => [path, ids(path)]));
  const changed = async (fields: Record<string, string>): Promise<void> => {
    site.edit({ 'articles/2024/07/mua.md': article({ ...mua, ...fields }, body) });
    assert.equal((await buildSite(site)).outcome.status, 'built');
  };
  await changed({ title: 'Tên mới', authors: '[]' });
  for (const [path, known] of before) assert.deepEqual(ids(path), known, path);

  await changed({ corrections: '[{ date: 2024-07-20 09:00, text: Sai số hộ. }]', updated: '2024-07-18' });
  for (const path of ['atom.xml', 'feed.json', 'chu-de/ca-phe/atom.xml']) {
    const [item] = read(site, path).items;
    assert.equal(item?.updated, '2024-07-20T02:00:00.000Z', path);
    assert.equal(item?.published, '2024-07-15T01:05:00.000Z', path);
  }
  assert.equal(read(site, 'atom.xml').updated, '2024-07-20T02:00:00.000Z');
  assert.equal(read(site, 'feed.xml').updated, 'Sat, 20 Jul 2024 02:00:00 GMT');
  // What search engines are told is the same.
  assert.match(
    readFileSync(join(site.out, 'sitemap.xml'), 'utf8'),
    /2024-07\.xml<\/loc><lastmod>2024-07-20T09:00:00\+07:00</,
  );
  assert.match(
    readFileSync(join(site.out, '2024/07/mua/index.html'), 'utf8'),
    /"dateModified":"2024-07-20T09:00:00\+07:00"/,
  );

  site.rename('articles/2024/07/mua.md', 'articles/2024/07/mua-to.md');
  site.edit({
    'articles/2024/07/mua-to.md': article({ ...mua, aliases: '[/tin/17.html, /2024/07/mua/]' }, body),
  });
  assert.equal((await buildSite(site)).outcome.status, 'built');
  for (const [path, known] of before) assert.deepEqual(ids(path), known, path);
  assert.equal(read(site, 'feed.xml').items[0]?.url, 'https://khobao.example/2024/07/mua-to/');
});
