import assert from 'node:assert/strict';
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
const path = '/2024/07/a/';

before(async () => {
  const sections = Array.from(
    { length: 12 },
    (_, index) => `- id: muc-${index}\n  title: Chuyên mục ${index}\n  order: ${index}\n`,
  );
  const site = testSite(file, {
    'categories.yaml': sections.join(''),
    'articles/2024/07/a.md': article(
      { title: 'Bà con kể chuyện mùa gặt sớm', category: 'muc-9' },
      'Nghệ nhân Y Ƀhăm kể khan, *kể chậm rãi*, kể đến khuya.',
    ),
  });
  await buildSite(site, { search: false });
  origin = await serveFolder(file, site.out);
  browser = await startBrowser(file);
});

/** The width in pixels of a text where it stands and, beside it, set plain. */
const widths = (page: Page, selector: string): Promise<[number, number]> =>
  page.evaluate((chosen) => {
    const width = (plain: boolean): number => {
      const shown = document.querySelector<HTMLElement>(chosen);
      if (!shown) throw new Error(chosen);
      const copy = shown.cloneNode(true) as HTMLElement;
      copy.style.cssText = `position: absolute; white-space: nowrap; ${plain ? 'font-weight: 400; font-style: normal' : ''}`;
      shown.parentElement?.append(copy);
      const found = copy.getBoundingClientRect().width;
      copy.remove();
      return found;
    };
    return [width(false), width(true)];
  }, selector);

test('where our fonts do not come, headlines are bold all the same, and emphasis is told from the rest', async (t) => {
  const { page } = await openPage(t, browser);
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(origin + path);
  for (const selector of ['h1', '.body em']) {
    const [shown, plain] = await widths(page, selector);
    assert.notEqual(shown, plain, selector);
  }
});

test('a letter of an Ê Đê name comes in the file of its word, on the first visit too', async (t) => {
  const { page, witness } = await openPage(t, browser);
  await page.goto(origin + path);
  await page.evaluate(() => document.fonts.ready);
  const rare = await page.evaluate(() =>
    [...document.fonts]
      .filter(
        ({ family, unicodeRange }) => /Source Serif 4"?$/.test(family) && /U\+180\b/i.test(unicodeRange),
      )
      .map(({ weight, style, status, display }) => `${weight} ${style} ${status} ${display}`),
  );
  // One file for both: where it comes too late, the whole word stands in the fallback, never one letter of it.
  assert.ok(rare.includes('400 normal loaded optional'), rare.join());
  assert.deepEqual(witness.complaints, []);
});

test('what a page is painted with is asked for at once, not when the first script has come', async (t) => {
  const { page } = await openPage(t, browser);
  const painted = [
    'site.css',
    'source-serif-400.woff2',
    'source-serif-700.woff2',
    'be-vietnam-500.woff2',
    'article.js',
  ].map((name) => page.waitForRequest(`**/${name}`));
  await page.route('**/display.js', async (route) => {
    await Promise.all(painted);
    await route.continue();
  });
  await page.goto(origin + path);
  await Promise.all(painted);
});

test('on a phone the menu shows the section where the reader is', async (t) => {
  const { page } = await openPage(t, browser, { viewport: { width: 360, height: 740 } });
  await page.goto(origin + path);
  const box = await page.locator('.menu [aria-current]').boundingBox();
  assert.ok(box && box.x >= 0 && box.x + box.width <= 360, JSON.stringify(box));
  assert.equal(await page.evaluate(() => scrollY), 0);
});

test('where the menu goes on it fades, and nowhere else', async (t) => {
  const { page } = await openPage(t, browser, { viewport: { width: 360, height: 740 } });
  await page.goto(origin);
  const fades = (left: boolean, right: boolean) =>
    page.waitForFunction(
      (wanted) => {
        const style = getComputedStyle(document.querySelector('.menu ul') as Element);
        const faded = (side: string) => Number.parseFloat(style.getPropertyValue(`--fade-${side}`)) > 1;
        return faded('left') === wanted.left && faded('right') === wanted.right;
      },
      { left, right },
    );
  const menu = page.locator('.menu ul');
  await fades(false, true);
  await menu.evaluate((list) => list.scrollTo({ left: list.scrollWidth / 3 }));
  await fades(true, true);
  await menu.evaluate((list) => list.scrollTo({ left: list.scrollWidth }));
  await fades(true, false);
  await menu.evaluate((list) => list.replaceChildren(...[...list.children].slice(0, 2)));
  await fades(false, false);
});
