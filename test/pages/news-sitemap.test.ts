import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSite } from '../support/build-site.ts';
import { readTree } from '../support/read-tree.ts';
import { article, type TestSite, testSite } from '../support/site.ts';

const news = 'sitemaps/news.xml';
const named = (site: TestSite): string[] =>
  [...readFileSync(join(site.out, news), 'utf8').matchAll(/<loc>[^<]*\/(.*?)\/<\/loc>/g)].map(
    ([, slug = '']) => slug,
  );

test('an article is news for two days, and the sitemap is remade when its hour has come', async (t) => {
  const site = testSite(t, {
    'articles/2024/06/cu.md': article({ date: '2024-06-01 08:00' }),
    'articles/2024/07/sang.md': article({ date: '2024-07-15 08:00' }),
    'articles/2024/07/trua.md': article({ date: '2024-07-15 12:00' }),
    'articles/2024/07/mai.md': article({ date: '2024-07-16 06:00', publishAt: '2024-07-16 06:00' }),
  });
  const at = async (now: string, ...made: string[]): Promise<string[]> => {
    const built = await buildSite(site, { now: `${now}+07:00` });
    assert.equal(built.outcome.status, 'built');
    if (made.length > 0) assert.deepEqual(built.made, made);
    const clean = { content: site.content, out: `${site.out}-clean`, state: `${site.state}-${now}` };
    await buildSite(clean, { now: `${now}+07:00` });
    assert.deepEqual(readTree(site.out), readTree(clean.out), `as a clean build at ${now}`);
    return named(site);
  };
  assert.deepEqual(await at('2024-07-15T20:00'), ['trua', 'sang']);
  assert.deepEqual(await at('2024-07-16T06:00'), ['mai', 'trua', 'sang']);
  assert.deepEqual(await at('2024-07-17T07:59'), ['mai', 'trua', 'sang']);
  assert.deepEqual(await at('2024-07-17T08:00', news), ['mai', 'trua']);
  assert.deepEqual(await at('2024-07-20T08:00', news), []);
  assert.match(readFileSync(join(site.out, news), 'utf8'), /<urlset [^>]+>\n<\/urlset>\n$/);
  // The clock went back: what was too old is news again.
  assert.deepEqual(await at('2024-07-17T08:00'), ['mai', 'trua']);
});
