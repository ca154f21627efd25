import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { validateXML } from 'xmllint-wasm';
import { buildSite } from '../support/build-site.ts';
import { article, testSite } from '../support/site.ts';

const folder = join(import.meta.dirname, '../fixtures/sitemaps');
const schema = (name: string) => ({ fileName: name, contents: readFileSync(join(folder, name), 'utf8') });
/** What a sitemap may hold beside its own elements, the schema itself cannot say: a page of it imports both. */
const withNews = {
  fileName: 'all.xsd',
  contents: `<schema xmlns="http://www.w3.org/2001/XMLSchema">
  <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="sitemap-news.xsd"/>
</schema>`,
};

/** What the published schema finds wrong in sitemaps, by their texts. */
async function faults(texts: Readonly<Record<string, string>>): Promise<string[]> {
  const found: string[] = [];
  for (const [fileName, contents] of Object.entries(texts)) {
    const isIndex = contents.includes('<sitemapindex');
    const { errors, rawOutput } = await validateXML({
      xml: { fileName: 'it.xml', contents },
      schema: isIndex ? schema('siteindex.xsd') : withNews,
      preload: [schema('sitemap.xsd'), schema('sitemap-news.xsd')],
    });
    assert.ok(errors.length > 0 || /it\.xml validates/.test(rawOutput), rawOutput);
    found.push(...errors.map(({ message }) => `${fileName}: ${message}`));
  }
  return found;
}

test('sitemaps are what their published schemas ask for', async (t) => {
  const site = testSite(t, {
    'articles/2024/06/cu.md': article({ date: '2024-06-30', title: '"A & <b>"' }),
    'articles/2024/07/mua.md': article({ title: '"Mưa & <b>nắng</b>"', lang: 'en-GB', topics: '[Cà phê]' }),
    'articles/2024/07/nang.md': article({ date: '2024-07-15' }),
  });
  const { made } = await buildSite(site, { now: '2024-07-15T20:00+07:00' });
  const paths = made.filter((path) => path.startsWith('sitemap'));
  assert.deepEqual(paths, [
    'sitemap.xml',
    ...['2024-06', '2024-07', 'news', 'pages'].map((name) => `sitemaps/${name}.xml`),
  ]);
  const texts = Object.fromEntries(paths.map((path) => [path, readFileSync(join(site.out, path), 'utf8')]));
  assert.deepEqual(await faults(texts), []);
  const news = texts['sitemaps/news.xml'] ?? '';
  assert.match(news, /<news:language>en<\/news:language>.*<news:title>Mưa &amp; &lt;b&gt;nắng/);
  assert.match(news, /<news:publication_date>2024-07-15<\/news:publication_date>/);

  // The schema is heard: what is wrong is told.
  const wrong = { 'a.xml': news.replace('<news:language>en<', '<news:language>en-GB<') };
  assert.match((await faults(wrong)).join(), /language/);
  const pages = texts['sitemaps/pages.xml'] ?? '';
  assert.match((await faults({ 'b.xml': pages.replace('https://khobao.example/<', '/<') })).join(), /loc/);

  // Of an empty sitemap the schema says only that it is empty; search engines expect one where there is no news.
  await buildSite(site, { now: '2024-07-20T20:00+07:00' });
  const empty = await faults({ 'news.xml': readFileSync(join(site.out, 'sitemaps/news.xml'), 'utf8') });
  assert.equal(empty.length, 1, empty.join());
  assert.match(empty[0] ?? '', /urlset': Missing child element\(s\)/);
});
