import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { openPage, startBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { cleanupOfFile } from '../support/cleanup.ts';
import { png } from '../support/picture.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { article, testSite } from '../support/site.ts';

const file = cleanupOfFile();
let origin: string;
let browser: Browser;

const pages = ['/', '/kinh-te/', '/chu-de/ca-phe/', '/2024/07/bai-1/'];
const screens = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

/** Sections and how many articles each has: enough for a block of every look on the front. */
const sections = {
  'thoi-su': 9,
  'kinh-te': 5,
  hai: 3,
  ba: 5,
  bon: 1,
  nam: 1,
  sau: 1,
  bay: 1,
  tam: 1,
  chin: 1,
};
const sectionOf = Object.entries(sections).flatMap(([id, count]) => Array.from({ length: count }, () => id));

before(async () => {
  const many = await Promise.all(
    sectionOf.map(async (category, at) => {
      const fields = {
        title: `Bài ${at}`,
        date: `2024-07-${String(28 - at).padStart(2, '0')}`,
        category,
        topics: '[Cà phê]',
        summary: 'Một câu tóm tắt.',
        image: `{ src: /images/${at}.png, alt: "Ảnh ${at}" }`,
      };
      const body = at === 1 ? 'Đoạn.\n\n![Trong bài](/images/2.png "Chú thích | Ảnh: An")\n\nĐoạn.' : 'Đoạn.';
      return [
        [`articles/2024/07/bai-${at}.md`, article(fields, body)],
        [`images/${at}.png`, await png({ width: 1800, height: 1200, colour: `hsl(${at * 15} 60% 45%)` })],
      ] as const;
    }),
  );
  const site = testSite(file, {
    'categories.yaml': Object.keys(sections)
      .map((id, order) => `- id: ${id}\n  title: ${id}\n  order: ${order}\n`)
      .join(''),
    ...Object.fromEntries(many.flat()),
  });
  await buildSite(site, { search: false });
  origin = await serveFolder(file, site.out);
  browser = await startBrowser(file);
});

/** For every picture of a page that is shown: its class, how wide it stands and how wide `sizes` says that it does. */
const widths = (page: Page) =>
  page.evaluate(() => {
    const pixels = (length: string): number => {
      const probe = document.createElement('div');
      probe.style.width = length;
      document.body.append(probe);
      const { width } = probe.getBoundingClientRect();
      probe.remove();
      return width;
    };
    const told = (sizes: string): number => {
      for (const part of sizes.split(/,\s*/)) {
        const [, condition, length = part] = /^(\(.*\))\s+(.*)$/.exec(part) ?? [];
        if (condition === undefined || window.matchMedia(condition).matches) return pixels(length);
      }
      return 0;
    };
    return [...document.querySelectorAll<HTMLImageElement>('main img')]
      .filter((image) => image.checkVisibility())
      .map((image) => ({
        where: image.closest('[class]:not(img)')?.className ?? '',
        stands: Math.round(image.getBoundingClientRect().width),
        told: Math.round(told(image.sizes)),
      }));
  });

test('`sizes` are true to the layout: no picture is told to stand much wider or narrower than it does', async (t) => {
  const wrong = new Set<string>();
  for (const viewport of screens) {
    const { page } = await openPage(t, browser, { viewport });
    for (const path of pages) {
      await page.goto(origin + path);
      for (const { where, stands, told } of await widths(page))
        if (told < stands * 0.9 - 4 || told > stands * 1.15 + 8)
          wrong.add(`${path} at ${viewport.width}, ${where}: ${stands} px, told ${told}`);
    }
  }
  assert.deepEqual([...wrong], []);
});

test('the front has blocks of every look', async (t) => {
  const { page } = await openPage(t, browser);
  await page.goto(origin);
  const looks = await page
    .locator('.block')
    .evaluateAll((blocks) => blocks.map(({ classList }) => classList[1]?.replace('block-', '')));
  assert.deepEqual([...new Set(looks)], ['wide', 'half', 'band', 'third', 'note']);
});

test('the first picture is asked for once, before the style sheet, and as all browsers choose it', async (t) => {
  for (const deviceScaleFactor of [1, 2])
    for (const path of ['/', '/kinh-te/', '/2024/07/bai-1/']) {
      const { page, witness } = await openPage(t, browser, {
        viewport: { width: 412, height: 800 },
        deviceScaleFactor,
      });
      const asked = page.waitForRequest('**/anh/**');
      await page.route('**/site.css', async (route) => {
        await asked;
        await route.continue();
      });
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      const { current, first } = await page.evaluate(() => {
        const image = document.querySelector<HTMLImageElement>('main img');
        return { current: image?.currentSrc ?? '', first: image?.className ?? '' };
      });
      assert.match(first, /^tint-\d+$/);
      assert.equal(witness.requests.filter((url) => url === current).length, 1, `${path} ${current}`);
      // No other size or format of it.
      const id = /anh\/([0-9a-f]+)-/.exec(current)?.[1] ?? 'none';
      assert.deepEqual(
        witness.requests.filter((url) => url.includes(`/anh/${id}-`)),
        [current],
      );
      assert.deepEqual(witness.complaints, []);
    }
});

test('until a picture comes its place has its colour', async (t) => {
  const { page } = await openPage(t, browser, { viewport: { width: 800, height: 800 } });
  await page.route('**/anh/**', (route) => route.abort());
  await page.goto(`${origin}/2024/07/bai-0/`);
  const colour = await page
    .locator('.lead-figure img')
    .evaluate((image) => getComputedStyle(image).backgroundColor);
  // hsl(0 60% 45%) is rgb(184, 46, 46).
  assert.equal(colour, 'rgb(160, 32, 32)');
});

test('what the editor named stays in sight where a picture is cut to shape, in cards and on other sites', async (t) => {
  // Red above, blue below, taller than any place for it.
  const tall = await sharp({ create: { width: 1200, height: 2000, channels: 3, background: '#00f' } })
    .composite([{ input: await png({ width: 1200, height: 500, colour: '#f00' }), top: 0, left: 0 }])
    .png()
    .toBuffer();
  const fields = (focus: string) => ({
    date: '2024-07-05',
    image: `{ src: /images/cao.png, alt: "Ảnh cao"${focus} }`,
  });
  const site = testSite(t, {
    'articles/2024/07/tren.md': article({ title: 'Trên', ...fields(', focus: top') }),
    'articles/2024/07/giua.md': article({ title: 'Giữa', ...fields('') }),
    'images/cao.png': tall,
  });
  const { outcome } = await buildSite(site, { search: false });
  assert.equal(outcome.status, 'built', JSON.stringify(outcome));
  const crop = async (page: string) => {
    const html = readFileSync(join(site.out, page, 'index.html'), 'utf8');
    const path = /og:image" content="https:\/\/[^/]+\/([^"]+)"/.exec(html)?.[1] ?? '';
    const { dominant } = await sharp(join(site.out, path))
      .extract({ left: 0, top: 0, width: 1200, height: 300 })
      .stats();
    return dominant.r > dominant.b ? 'red' : 'blue';
  };
  assert.deepEqual([await crop('2024/07/tren'), await crop('2024/07/giua')], ['red', 'blue']);
  const { page } = await openPage(t, browser, { viewport: { width: 1200, height: 900 } });
  await page.goto(`${await serveFolder(t, site.out)}/2024/07/`);
  const positions = await page
    .locator('main .card-picture img')
    .evaluateAll((images) => images.map((image) => getComputedStyle(image).objectPosition));
  assert.deepEqual(positions.toSorted(), ['50% 0px', '50% 50%']);
});
