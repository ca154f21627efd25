import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BreadcrumbListLeaf, NewsArticleLeaf } from 'schema-dts';
import { buildSite } from '../support/build-site.ts';
import { png } from '../support/picture.ts';
import { article, testSite } from '../support/site.ts';
import { lostReferences, thingOf, thingsOf } from '../support/things.ts';

test('the compiler refuses a property or a type that schema.org does not know', () => {
  // @ts-expect-error: it is `headline`
  const article: NewsArticleLeaf = { '@type': 'NewsArticle', headlines: 'Mưa' };
  // @ts-expect-error: no such type
  const list: BreadcrumbListLeaf = { '@type': 'BreadcrumbsList' };
  assert.ok(article && list);
});

test('every page of a site has one graph, whose references resolve within it', async (t) => {
  const site = testSite(t, {
    'images/a.png': await png(),
    'articles/2024/07/mua.md': article({
      title: '"</script><b>Mưa & nắng"',
      category: 'nong-nghiep',
      authors: '[mai-an, Y Bliă]',
      topics: '[Cà phê]',
      series: 'Mùa mưa',
      image: '{ src: /images/a.png, alt: Mưa, credit: "Ảnh: An" }',
      corrections: '[{ date: 2024-07-18, text: Sai số hộ. }]',
    }),
    'articles/2024/07/nang.md': article({}),
  });
  const { outcome, made } = await buildSite(site);
  assert.equal(outcome.status, 'built', JSON.stringify(outcome));
  const types: Record<string, string[]> = {};
  for (const path of made.filter((each) => each.endsWith('.html'))) {
    const page = readFileSync(join(site.out, path), 'utf8');
    const things = thingsOf(page);
    assert.deepEqual(lostReferences(things), [], path);
    const ids = things.map((thing) => thing['@id']);
    assert.equal(new Set(ids).size, ids.length, path);
    types[path] = things.map((thing) => thing['@type']);
  }
  const withPerson = ['NewsArticle', 'Person', 'Person', 'ImageObject', 'BreadcrumbList'];
  assert.deepEqual(types['2024/07/mua/index.html'], [...withPerson, 'NewsMediaOrganization']);
  assert.deepEqual(types['2024/07/nang/index.html'], [
    'NewsArticle',
    'BreadcrumbList',
    'NewsMediaOrganization',
  ]);
  assert.deepEqual(types['index.html'], ['WebSite', 'NewsMediaOrganization']);
  const list = ['BreadcrumbList', 'NewsMediaOrganization'];
  assert.deepEqual(types['tac-gia/mai-an/index.html'], ['ProfilePage', ...list, 'Person']);
  for (const path of [
    'kinh-te/',
    '2024/',
    '2024/07/',
    '2024/07/15/',
    'chu-de/ca-phe/',
    'chu-de/ca-phe/2024/',
  ])
    assert.deepEqual(types[`${path}index.html`], ['CollectionPage', ...list], path);
  assert.deepEqual(types['gioi-thieu/index.html'], ['WebPage', ...list]);
  // Pages that are kept out of search engines say nothing.
  assert.deepEqual(types['404.html'], []);
  const page = readFileSync(join(site.out, '2024/07/mua/index.html'), 'utf8');
  const told = thingOf(page, 'NewsArticle');
  assert.equal(told.headline, '</script><b>Mưa & nắng');
  assert.equal(told.correction[0].text, 'Sai số hộ.');
  assert.equal(thingOf(page, 'ImageObject').creditText, 'Ảnh: An');
});
