import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage, startBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { article, testSite } from '../support/site.ts';

const headlines = (page: Page) => page.locator('[data-search-list] h2').allTextContents();

/** Asks and waits for the whole answer. */
async function ask(page: Page, words: string): Promise<string[]> {
  await page.locator('#search-q').fill(words);
  await page.locator('#search-q').press('Enter');
  await page.locator('[data-answered=whole]').waitFor();
  return headlines(page);
}

/** What the service worker has kept. */
const keptPaths = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const [name] = await caches.keys();
    if (name === undefined) return [];
    const kept = await (await caches.open(name)).keys();
    return kept.map(({ url }) => new URL(url).pathname);
  });

/** The page, what it is made of, and what one question has loaded: its keys, and rows. */
function isEnough(kept: readonly string[]): boolean {
  const page = ['', 'search-worker.js', 'nhanh/list.json'].map((path) => `/tim-kiem/${path}`);
  const all = [...page, '/assets/search.js', '/assets/site.css'].every((path) => kept.includes(path));
  const of = (folder: string) => kept.filter((path) => path.includes(`/${folder}`)).length;
  return all && of('words.txt') === 1 && of('rows/') > 0 && of('keys/') > 0;
}

test('the search page opens and searches what it has loaded when the network is gone', async (t) => {
  // Articles enough for more than one file of the index.
  const many = Array.from(
    { length: 60 },
    (_, at) => `Tin vắn ${at} ${'abcdefghijklmnopqrstuvwxyz'[at % 26]}em`,
  );
  const site = testSite(
    t,
    Object.fromEntries(
      ['Cầu mới qua sông', ...many, 'Mùa gặt sớm ở Hạ Lam', 'Chợ nổi họp lại'].map((title, at) => [
        `articles/2024/07/bai-${at}.md`,
        article({ title, date: '2024-07-11 08:00' }, 'Bà con ra đồng từ sáng.'),
      ]),
    ),
  );
  await buildSite(site);
  const origin = await serveFolder(t, site.out);
  const { page, witness } = await openPage(t, await startBrowser(t));
  page.setDefaultTimeout(20_000);
  await page.goto(`${origin}/tim-kiem/?q=gặt sớm`);
  await page.locator('[data-answered=whole]').waitFor();
  while (!isEnough(await keptPaths(page))) await page.waitForTimeout(100);
  assert.deepEqual([...witness.complaints, ...witness.failures], []);

  // The next visit drops what the list does not name any more, and that alone; of headlines it keeps what it does not ask for.
  const [headlineKeys = ''] = (await keptPaths(page)).filter((path) => path.includes('/tit-'));
  const others = [
    headlineKeys.replace(/[^/]+$/, 'zz.bin'),
    '/tim-kiem/nhanh/2001-01-0123456789/words.txt',
  ] as const;
  await page.evaluate(async (paths) => {
    const [name = ''] = await caches.keys();
    for (const path of paths) await (await caches.open(name)).put(path, new Response(''));
  }, others);
  await page.reload();
  await page.locator('[data-answered=whole]').waitFor();
  while ((await keptPaths(page)).includes(others[1])) await page.waitForTimeout(100);
  assert.ok((await keptPaths(page)).includes(others[0]));

  await page.context().setOffline(true);
  await page.reload();
  await page.locator('[data-answered=whole]').waitFor();
  assert.equal((await headlines(page))[0], 'Mùa gặt sớm ở Hạ Lam');
  assert.deepEqual(await ask(page, 'gat som'), ['Mùa gặt sớm ở Hạ Lam']);
  assert.equal(await page.locator('[data-search-advice]', { hasText: 'Không có mạng' }).count(), 0);
  assert.deepEqual(await ask(page, 'cầu mới qua sông'), []);
  await page.locator('[data-search-advice]', { hasText: 'Không có mạng' }).waitFor();
  // With the network the answer comes by itself.
  await page.context().setOffline(false);
  await page.locator('[data-search-list] h2', { hasText: 'Cầu mới qua sông' }).waitFor();
  assert.equal(await page.locator('[data-search-advice]', { hasText: 'Không có mạng' }).count(), 0);
});
