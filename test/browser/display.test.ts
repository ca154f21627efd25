import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openPage, startBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { cleanupOfFile } from '../support/cleanup.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { article, testSite } from '../support/site.ts';

const file = cleanupOfFile();
let origin: string;
let browser: Browser;
let out: string;
const path = '/2024/07/a/';

before(async () => {
  const site = testSite(file, {
    'articles/2024/07/a.md': article(
      { title: 'Nông dân được mùa', summary: 'Vụ này trúng.' },
      `${'Đoạn văn dài cho đủ dòng. '.repeat(60)}\n\n[Nguồn](https://example.org/x) và *nghiêng* H’Hen Niê Ƀan Č.`,
    ),
  });
  await buildSite(site, { search: false });
  out = site.out;
  origin = await serveFolder(file, site.out);
  browser = await startBrowser(file);
});

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const light = 'rgb(251, 249, 244)';
const dark = 'rgb(20, 21, 22)';

test('colours follow the system until the reader chooses, and the choice is remembered without a flash', async (t) => {
  const { page, witness } = await openPage(t, browser, { colorScheme: 'light' });
  await page.goto(origin + path);
  assert.equal(await paper(page), light);
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.equal(await paper(page), dark);
  await page.getByText('Hiển thị').click();
  await page.getByRole('button', { name: 'Sáng' }).click();
  assert.equal(await paper(page), light);
  assert.equal(await page.getByRole('button', { name: 'Sáng' }).getAttribute('aria-pressed'), 'true');
  // What is there when the parser comes to the body is what the first paint has.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      sessionStorage.setItem('first', document.documentElement.dataset.theme ?? 'none');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(origin);
  assert.equal(await page.evaluate(() => sessionStorage.getItem('first')), 'light');
  assert.equal(await paper(page), light);
  await page.getByText('Hiển thị').click();
  await page.getByRole('button', { name: 'Theo máy' }).click();
  assert.equal(await paper(page), dark);
  await page.reload();
  assert.equal(await paper(page), dark);
  assert.deepEqual(witness.complaints, []);
});

test('text has three sizes, by keyboard too, and they last', async (t) => {
  const { page } = await openPage(t, browser);
  await page.goto(origin + path);
  const size = (): Promise<number> =>
    page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.querySelector('.body p') as Element).fontSize),
    );
  const usual = await size();
  await page.getByText('Hiển thị').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Cỡ chữ rất lớn' }).focus();
  await page.keyboard.press('Space');
  assert.equal(await size(), usual * 1.25);
  await page.goto(origin);
  await page.goto(origin + path);
  assert.equal(await size(), usual * 1.25);
  await page.getByText('Hiển thị').click();
  await page.getByRole('button', { name: 'Cỡ chữ thường' }).click();
  assert.equal(await size(), usual);
});

test('without scripts there is no switch, and no gap where it would be', async (t) => {
  const { page } = await openPage(t, browser, { javaScriptEnabled: false, colorScheme: 'dark' });
  await page.goto(origin + path);
  assert.equal(await page.locator('.above').isVisible(), false);
  // The system's colours need no script.
  assert.ok(page.viewportSize());
});

test('our fonts come, two of them early, and nothing moves when they do', async (t) => {
  for (const width of [360, 1440]) {
    const { page, witness } = await openPage(t, browser, { viewport: { width, height: 800 } });
    await page.goto(origin + path);
    const moved = await page.evaluate(async () => {
      await document.fonts.ready;
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((done) => setTimeout(done, 200));
      return sum;
    });
    assert.equal(moved, 0, `at ${width} px`);
    const fonts = witness.requests
      .filter((url) => url.endsWith('.woff2'))
      .map((url) => url.split('/').at(-1));
    assert.deepEqual(fonts.slice(0, 2).sort(), ['source-serif-400.woff2', 'source-serif-700.woff2']);
    assert.ok(fonts.includes('be-vietnam-500.woff2'));
    // On the next page they are there from the first word on.
    await page.goto(origin + path);
    assert.ok(await page.evaluate(() => document.fonts.check('1rem "Source Serif 4"')));
    assert.deepEqual(witness.complaints, []);
  }
});

test('on paper an article has its name, its address and where its links lead, and nothing to press', async (t) => {
  const { page } = await openPage(t, browser, { colorScheme: 'dark' });
  await page.goto(origin + path);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await paper(page), 'rgb(255, 255, 255)');
  for (const gone of ['.above', '.menu', '.share', '.search-small', '.breadcrumb', '.footer-columns'])
    assert.equal(await page.locator(gone).first().isVisible(), false, gone);
  for (const there of ['.brand', 'h1', '.sapo', '.permalink'])
    assert.equal(await page.locator(there).first().isVisible(), true, there);
  assert.equal(await page.locator('.permalink').textContent(), `https://khobao.example${path}`);
  const after = await page
    .locator('.body a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  assert.equal(after, '"[" counter(link) "]"');
  assert.match((await page.locator('.print-links').textContent()) ?? '', /example\.org/);
  assert.equal(await page.locator('.cite').isVisible(), false);
});

test('the style sheet is one file in layers; every address in it leads to a file, and none holds data', () => {
  const css = readFileSync(join(out, 'assets/site.css'), 'utf8');
  assert.deepEqual(
    readdirSync(join(out, 'assets'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.css'),
    ),
    ['site.css'],
  );
  assert.doesNotMatch(css, /@import|url\("?data:/);
  const layers = [...css.matchAll(/^@layer ([\w, ]+)[{;]/gm)].map(([, name = '']) => name.trim());
  assert.equal(layers[0], 'tokens, base, layout, parts, pages, print');
  assert.ok(layers.slice(1).every((name) => layers[0]?.split(', ').includes(name)));
  const addresses = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, address = '']) => address);
  assert.ok(addresses.length >= 8);
  for (const address of addresses)
    assert.ok(readFileSync(join(out, 'assets', address)).length > 1_000, address);
});

test('dark colours are the same whether the system or the reader asks for them', () => {
  const css = readFileSync(join(out, 'assets/site.css'), 'utf8');
  const block = (selector: string): string[] => {
    const from = css.indexOf(`${selector} {`);
    return css
      .slice(from, css.indexOf('}', from))
      .split('\n')
      .slice(1)
      .map((line) => line.trim())
      .filter(Boolean);
  };
  const asked = block(':root[data-theme="dark"]');
  assert.ok(asked.length > 15);
  assert.deepEqual(block(':root:not([data-theme="light"])'), asked);
});
