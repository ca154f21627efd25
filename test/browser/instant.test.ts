import assert from 'node:assert/strict';
import { before, type TestContext, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage, startBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { cleanupOfFile } from '../support/cleanup.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { article, testSite } from '../support/site.ts';

const file = cleanupOfFile();
let origin: string;
let browser: Browser;

before(async () => {
  const titles = [
    'Mùa gặt sớm ở Hạ Lam',
    'Mùa gặt muộn',
    'Gặt lúa ban đêm',
    'Chợ <b>gặt</b> & "nắng"',
    'Biển lặng',
  ];
  const site = testSite(
    file,
    Object.fromEntries(
      titles.map((title, at) => [
        `articles/2024/07/bai-${at}.md`,
        article({ title: `'${title}'`, date: `2024-07-1${at} 08:00` }, 'Bà con ra đồng từ sáng.'),
      ]),
    ),
  );
  await buildSite(site);
  origin = await serveFolder(file, site.out);
  browser = await startBrowser(file);
});

async function open(t: TestContext, path = '/2024/07/bai-4/', options: BrowserContextOptions = {}) {
  const { page, witness } = await openPage(t, browser, options);
  page.setDefaultTimeout(10_000);
  await page.goto(origin + path);
  return { page, witness };
}

const box = (page: Page) => page.locator('.masthead .search-small input');
const answers = (page: Page) => page.locator('.masthead [role=option]');

/** Waits for the answers to all that was typed: what came for its first letters is replaced by them. */
async function settled(page: Page, count: number): Promise<readonly string[]> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('.masthead .instant [role=option]').length === wanted,
    count,
  );
  return answers(page).allTextContents();
}

test('answers hang below the box of every page while one types; nothing of it is loaded before', async (t) => {
  const { page, witness } = await open(t);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    witness.requests.filter((url) => /instant|search/.test(url)),
    [],
  );
  await box(page).pressSequentially('mua gat');
  assert.deepEqual(await settled(page, 3), [
    'Mùa gặt muộnThời sự · 11/07/2024',
    'Mùa gặt sớm ở Hạ LamThời sự · 10/07/2024',
    'Tìm “mua gat” →',
  ]);
  assert.equal(await box(page).getAttribute('aria-expanded'), 'true');
  assert.deepEqual(
    page.workers().map((worker) => new URL(worker.url()).pathname),
    ['/tim-kiem/search-worker.js'],
  );
  assert.deepEqual([...witness.complaints, ...witness.failures], []);
});

test('arrows choose, Enter opens what is chosen, and the article shows where the words stand', async (t) => {
  const { page } = await open(t);
  await box(page).pressSequentially('gặt sớm');
  await settled(page, 2);
  await page.keyboard.press('ArrowUp');
  assert.equal(await box(page).getAttribute('aria-activedescendant'), 'q-answers-all');
  await page.keyboard.press('ArrowDown');
  assert.equal(await box(page).getAttribute('aria-activedescendant'), null);
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.locator('[aria-selected=true]').getAttribute('href'), '/2024/07/bai-0/');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/2024/07/bai-0/');
  await page.locator('[data-found]', { hasText: 'gặt sớm' }).waitFor();
});

test('the words of the box are those that are told to the article, though the list still answers the letters before', async (t) => {
  const { page } = await open(t);
  await box(page).pressSequentially('gặt sơ');
  await answers(page).first().filter({ hasText: 'Mùa gặt sớm' }).waitFor();
  // No answer comes any more.
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => {};
  });
  await page.keyboard.press('Backspace');
  await page.keyboard.type('ớm');
  await answers(page).filter({ hasText: 'Tìm “gặt sớm” →' }).waitFor();
  assert.equal(
    await answers(page).last().getAttribute('href'),
    `${origin}/tim-kiem/?q=${encodeURIComponent('gặt sớm')}`,
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/2024/07/bai-0/');
  await page.locator('[data-found]', { hasText: 'gặt sớm' }).waitFor();
});

test('an article that was chosen stays chosen when the answer to more letters has it', async (t) => {
  const { page } = await open(t);
  await box(page).pressSequentially('gặt');
  await settled(page, 5);
  const lines = await answers(page).evaluateAll((all) => all.map((line) => line.getAttribute('href')));
  for (let line = 0; line <= lines.indexOf('/2024/07/bai-0/'); line++) await page.keyboard.press('ArrowDown');
  const chosen = () => page.locator('.masthead [aria-selected=true]').getAttribute('href');
  assert.equal(await chosen(), '/2024/07/bai-0/');
  await page.keyboard.type(' sớm');
  await settled(page, 2);
  assert.equal(await chosen(), '/2024/07/bai-0/');
});

test('Enter without a choice goes to the search page, as it does without scripts', async (t) => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await open(t, '/', { javaScriptEnabled });
    await box(page).fill('lúa đêm');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/tim-kiem/' && url.searchParams.get('q') === 'lúa đêm');
  }
});

test('Escape closes the list and keeps the words; leaving the box closes it too, and coming back opens it', async (t) => {
  const { page } = await open(t);
  await box(page).pressSequentially('gặt');
  await answers(page).first().waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.instant').isVisible(), false);
  assert.equal(await box(page).inputValue(), 'gặt');
  await page.locator('.brand a').focus();
  await box(page).focus();
  await answers(page).first().waitFor();
  await page.locator('.brand a').focus();
  assert.equal(await page.locator('.instant').isVisible(), false);
  await box(page).fill('');
  await page.locator('.instant a').first().waitFor({ state: 'detached' });
  await box(page).press('ArrowDown');
  assert.equal(await page.locator('.instant').isVisible(), false);
});

test('a headline is text, whatever stands in it', async (t) => {
  const { page } = await open(t);
  await box(page).pressSequentially('chợ nắng');
  await answers(page).first().waitFor();
  assert.match((await answers(page).first().textContent()) ?? '', /^Chợ <b>gặt<\/b> & "nắng"/);
  assert.equal(await page.locator('.instant b').count(), 0);
});

test('on a phone the list stands within the page and its lines are large enough for a thumb', async (t) => {
  for (const path of ['/', '/2024/07/bai-4/']) {
    const { page } = await open(t, path, { viewport: { width: 360, height: 740 } });
    await box(page).pressSequentially('gặt');
    await answers(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    const list = await page.locator('.instant').boundingBox();
    assert.ok(list && list.x >= 0 && list.x + list.width <= 360, JSON.stringify(list));
    // At one moment: answers to the last letter take the place of those to the first.
    const heights = await answers(page).evaluateAll((all) =>
      all.map((option) => option.getBoundingClientRect().height),
    );
    assert.ok(heights.length > 1 && heights.every((height) => height >= 44), String(heights));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  }
});
