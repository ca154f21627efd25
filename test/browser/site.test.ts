import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { unmark } from '../../src/lib/vietnamese.ts';
import { vi } from '../../src/strings/vi.ts';
import { openPage, startBrowser, type Witness } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { cleanupOfFile } from '../support/cleanup.ts';
import { readTree } from '../support/read-tree.ts';
import { root } from '../support/run-khobao.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { askedByReaders } from './asked-by-readers.ts';

// The sample archive, built once and opened as a reader would.
const file = cleanupOfFile();
const folder = mkdtempSync(join(tmpdir(), 'khobao-browser-'));
file.after(() => rmSync(folder, { recursive: true, force: true }));
let browser: Browser;
let origin: string;

before(async () => {
  const site = { content: join(root, 'content'), out: join(folder, 'site'), state: join(folder, 'state') };
  const { outcome } = await buildSite(site, { now: '2026-11-20T08:00+07:00' });
  assert.deepEqual(outcome.problems, []);
  origin = await serveFolder(file, site.out);
  browser = await startBrowser(file);
});

/** Nothing was wrong, and nothing was asked of another host. */
function unblemished({ complaints, failures, requests }: Witness): void {
  assert.deepEqual(complaints, []);
  assert.deepEqual(failures, []);
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(`${origin}/`)),
    [],
  );
}

/** The path of the article that the home page shows first. */
async function firstArticle(page: Page): Promise<string> {
  await page.goto(`${origin}/`);
  const links = await page
    .locator('main a[href]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  const found = links.find((link) => /^\/\d{4}\/\d{2}\/[a-z0-9]+-[a-z0-9-]+\/$/.test(link ?? ''));
  assert.ok(found, `no article among ${links.length} links of the home page`);
  return found;
}

const results = (page: Page) => page.locator('[data-search-list] a[href]');

test('every address within the site, in every page, has its file', () => {
  const out = join(folder, 'site');
  const files = new Set(Object.keys(readTree(out)));
  const pages = [...files].filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'));
  assert.ok(pages.length > 100);
  const lost = pages.flatMap((path) => {
    const page = readFileSync(join(out, path), 'utf8');
    const single = [...page.matchAll(/\b(?:href|src|action)="(\/[^"#?]*)/g)].map(([, url]) => url ?? '');
    const sets = [...page.matchAll(/\bsrcset="([^"]*)"/g)].flatMap(([, set]) => set?.split(/,\s*/) ?? []);
    const urls = [...single, ...sets.map((part) => part.split(' ')[0] ?? '')];
    return urls
      .map((url) => decodeURIComponent(url.slice(1)))
      .map((url) => (url === '' || url.endsWith('/') ? `${url}index.html` : url))
      .filter((file) => !files.has(file))
      .map((file) => `${path} -> ${file}`);
  });
  assert.deepEqual(lost, []);
});

test('home leads to an article, and back', async (t) => {
  const { page, witness } = await openPage(t, browser);
  const path = await firstArticle(page);
  const home = await page.title();
  await page.locator(`main a[href="${path}"]`).first().click();
  await page.waitForURL(`${origin}${path}`);
  assert.equal(await page.locator('h1').count(), 1);
  assert.notEqual(await page.title(), home);
  assert.equal(await page.locator('html').getAttribute('lang'), 'vi');
  assert.ok(((await page.locator('article .body').textContent()) ?? '').trim().length > 200);
  const data = await page.locator('script[type="application/ld+json"]').first().textContent();
  assert.equal(JSON.parse(data ?? '')['@graph'][0]['@type'], 'NewsArticle');
  await page.goBack();
  await page.waitForURL(`${origin}/`);
  unblemished(witness);
});

test('every picture of the home page loads', async (t) => {
  const { page, witness } = await openPage(t, browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(`${origin}/`);
  // A block whose first story has no picture shows none on a wide screen: those are never asked for.
  const shown = page.locator('main img').filter({ visible: true });
  for (const image of await shown.all()) await image.scrollIntoViewIfNeeded();
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.complete || !image.checkVisibility()),
  );
  const broken = await shown.evaluateAll(
    (all) => all.filter((image) => image instanceof HTMLImageElement && image.naturalWidth === 0).length,
  );
  assert.ok((await shown.count()) > 3);
  assert.equal(broken, 0);
  unblemished(witness);
});

test('an article is found with and without diacritics, and back shows the search again', async (t) => {
  const { page, witness } = await openPage(t, browser);
  const path = await firstArticle(page);
  await page.goto(`${origin}${path}`);
  const title = ((await page.locator('h1').textContent()) ?? '').trim();
  const words = title.split(/\s+/).slice(0, 4).join(' ');
  assert.notEqual(unmark(words), words);
  for (const query of [words, unmark(words).toLowerCase()]) {
    await page.goto(`${origin}/tim-kiem/`);
    await page.locator('#search-q').fill(query);
    await page.locator('#search-q').press('Enter');
    const hit = page.locator(`[data-search-list] a[href="${path}"]`);
    await hit.waitFor();
    assert.equal(new URL(page.url()).searchParams.get('q'), query);
    await hit.click();
    await page.waitForURL(`${origin}${path}`);
    await page.goBack();
    await page.waitForURL(/\/tim-kiem\/\?q=/);
    await results(page).first().waitFor();
    assert.equal(await page.locator('#search-q').inputValue(), query);
  }
  unblemished(witness);
});

test('what readers ask for stands first, however they type it', async (t) => {
  const { page } = await openPage(t, browser);
  await page.goto(`${origin}/tim-kiem/`);
  const missed: string[] = [];
  for (const [text, ...articles] of askedByReaders) {
    await page.locator('#search-q').fill(text);
    await page.locator('#search-q').press('Enter');
    await page.locator('[data-answered=whole], [data-answered=waiting]').waitFor();
    const links = results(page);
    const first = (await links.count()) > 0 ? await links.first().getAttribute('href') : 'nothing';
    if (!articles.some((slug) => first?.endsWith(`/${slug}/`))) missed.push(`${text}: ${first}`);
  }
  assert.deepEqual(missed, []);
});

test('the search field of any page leads to the results', async (t) => {
  const { page, witness } = await openPage(t, browser, { viewport: { width: 1280, height: 800 } });
  await page.goto(`${origin}/`);
  const field = page.locator('form[role=search] input[name=q]:visible').first();
  await field.fill('ca phe');
  await field.press('Enter');
  await results(page).first().waitFor();
  unblemished(witness);
});

test('nothing scrolls sideways at 320 pixels', async (t) => {
  const { page, witness } = await openPage(t, browser, { viewport: { width: 320, height: 640 } });
  const article = await firstArticle(page);
  const [, year, month] = article.split('/');
  const section = await page
    .locator('nav a[href]')
    .evaluateAll((all) =>
      all.map((a) => a.getAttribute('href') ?? '').find((link) => /^\/[a-z-]+\/$/.test(link)),
    );
  assert.ok(section);
  const paths = [
    '/',
    article,
    section,
    `/${year}/`,
    `/${year}/${month}/`,
    '/tim-kiem/?q=ca+phe',
    '/404.html',
  ];
  for (const path of paths) {
    await page.goto(`${origin}${path}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${path} is ${width} pixels wide`);
  }
  unblemished(witness);
});

test('without JavaScript everything is read, and the search says where to go', async (t) => {
  const { page, witness } = await openPage(t, browser, { javaScriptEnabled: false });
  await page.goto(`${origin}/`);
  const link = page.locator('main a[href^="/20"]').first();
  await link.click();
  assert.ok(await page.locator('h1').isVisible());
  await page.goto(`${origin}/tim-kiem/`);
  // By selector: Playwright's search by text passes over what stands in a noscript.
  const advice = page.locator('noscript h2');
  assert.ok(await advice.isVisible());
  assert.equal(await advice.textContent(), vi.search.noScriptTitle);
  await page.locator('noscript a').first().click();
  assert.equal(new URL(page.url()).pathname, '/');
  assert.deepEqual(witness.failures, []);
});

test('the first key leads to the skip link, and that to the content', async (t) => {
  const { page, witness } = await openPage(t, browser);
  await page.goto(`${origin}/`);
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  assert.equal((await focused.textContent())?.trim(), vi.site.frame.skip);
  assert.ok(await focused.isVisible());
  await page.keyboard.press('Enter');
  await page.waitForURL(/#./);
  const target = new URL(page.url()).hash;
  assert.ok(await page.locator(`main${target}, main ${target}`).count());
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)));
  unblemished(witness);
});
