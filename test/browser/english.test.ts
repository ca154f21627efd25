import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { pageStringsOf } from '../../src/strings/page-strings.ts';
import { openPage, startBrowser } from '../support/browser.ts';
import { cleanupOfFile } from '../support/cleanup.ts';
import { englishProject } from '../support/english-project.ts';
import { runKhobao } from '../support/run-khobao.ts';
import { serveFolder } from '../support/serve-folder.ts';

// The sample archive, whose articles stay Vietnamese, with an English interface.
const file = cleanupOfFile();
const folder = mkdtempSync(join(tmpdir(), 'khobao-english-'));
file.after(() => rmSync(folder, { recursive: true, force: true }));
let browser: Browser;
let origin: string;

before(async () => {
  const project = englishProject(folder);
  // What the pictures show is not looked at here: small ones are made in a moment.
  const images = join(project, 'content/images');
  for (const name of readdirSync(images)) {
    const small = await sharp(join(images, name)).resize(300).toBuffer();
    writeFileSync(join(images, name), small);
  }
  const { code, stdout, stderr } = await runKhobao(['build', '--now', '2026-11-20T08:00+07:00'], {
    script: join(project, 'scripts/khobao.js'),
    cwd: project,
  });
  assert.equal(code, 0, stdout + stderr);
  origin = await serveFolder(file, join(project, '_site'));
  browser = await startBrowser(file);
});

/** Texts among strings; of a text with a place for a value, what stands before it. */
function textsOf(strings: unknown): string[] {
  if (typeof strings === 'string') return [strings.replace(/\{.*/, '').trim()];
  if (strings === null || typeof strings !== 'object') return [];
  return Object.values(strings).flatMap(textsOf);
}

const english = new Set(textsOf(pageStringsOf('en')));
const foreign = textsOf(pageStringsOf('vi')).filter((text) => text.length > 2 && !english.has(text));

/** Vietnamese words of the interface that a reader sees or hears in the page as it stands. */
const heard = (page: Page): Promise<string[]> =>
  page.evaluate((words) => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const texts: string[] = [document.title];
    while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
    // What articles and their sections are called is Vietnamese here: only whole texts are compared.
    return texts.filter((text) => words.includes(text.replace(/:$/, '')));
  }, foreign);

test('an English newspaper speaks English in the browser too: dates, notices, search', async (t) => {
  const { page, witness } = await openPage(t, browser, { locale: 'en-GB' });
  await page.clock.setFixedTime('2026-11-03T03:00:00Z');
  await page.goto(origin);
  const today = page.locator('[data-today]');
  assert.equal(await today.textContent(), 'Tuesday, 3 November 2026');
  await page.getByText('Display').click();
  assert.ok(await page.getByRole('button', { name: 'Dark' }).isVisible());
  assert.deepEqual(await heard(page), []);

  const links = await page
    .locator('main a[href*="/20"]')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const paths = ['/kinh-te/', '/2024/', '/2024/07/', '/chu-de/', '/tim-kiem/', '/gioi-thieu/'];
  for (const url of [...paths.map((path) => origin + path), ...links.slice(0, 3)]) {
    await page.goto(url);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.deepEqual(await heard(page), [], url);
  }
  assert.match(
    (await page.locator('.byline time').first().textContent()) ?? '',
    /^[A-Z][a-z]+day, \d+ [A-Z][a-z]+ 20\d\d/,
  );

  await page.goto(`${origin}/tim-kiem/?q=ca+phe`);
  await page.getByText(/Articles found for “ca phe”: \d+\./).waitFor();
  assert.deepEqual(await heard(page), []);
  assert.deepEqual(witness.complaints, []);

  await page.goto(`${origin}/2024/05/khong-co-bai-nay/`);
  assert.ok(await page.getByText('Page not found').first().isVisible());
  assert.deepEqual(await heard(page), []);
});
