import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import sharp from 'sharp';
import { build, headersFor } from '../src/build.ts';
import { parseMoment } from '../src/lib/dates.ts';
import { loopback } from '../src/serve/site-server.ts';
import { answerPlain, answerStatic } from '../src/serve/static-handler.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'docs/screenshots');
/** The pictures do not depend on the day on which they are made. */
const now = parseMoment('2026-07-15T08:00+07:00')?.at ?? 0;

const pages = {
  front: '/',
  category: '/kinh-te/',
  article: '/2026/06/mot-ky-ca-phe-dak-reu-di-bao-xa/',
  search: '/tim-kiem/?q=ca%20phe',
} as const;

const widths = { phone: 360, desktop: 1440 } as const;
const heights = { phone: 780, desktop: 1100 } as const;

async function shoot(browser: Browser, origin: string, name: keyof typeof pages, scheme: 'light' | 'dark') {
  for (const device of ['phone', 'desktop'] as const) {
    const viewport = { width: widths[device], height: heights[device] };
    const page = await browser.newPage({ viewport, colorScheme: scheme, locale: 'vi-VN' });
    await page.clock.setFixedTime(now);
    // Fonts that came too late for the first page are there for the second.
    for (let visit = 0; visit < 2; visit++)
      await page.goto(origin + pages[name], { waitUntil: 'networkidle' });
    if (name === 'search') await page.locator('mark').first().waitFor();
    const picture = await page.screenshot();
    await sharp(picture)
      .webp({ quality: 80 })
      .toFile(join(out, `${name}-${device}-${scheme}.webp`));
    await page.close();
  }
}

async function shootPrint(browser: Browser, origin: string): Promise<void> {
  // A4 within its margins, at 96 pixels to the inch.
  const page = await browser.newPage({ viewport: { width: 673, height: 987 }, locale: 'vi-VN' });
  await page.goto(origin + pages.article, { waitUntil: 'networkidle' });
  await page.reload({ waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
  await sharp(await page.screenshot())
    .webp({ quality: 80 })
    .toFile(join(out, 'article-print.webp'));
  await page.close();
}

const work = mkdtempSync(join(tmpdir(), 'khobao-screenshots-'));
const site = join(work, 'site');
const options = { content: join(root, 'content'), out: site, state: join(work, 'state') };
const { status } = await build({ ...options, now, workers: 1, emit: () => {} });
if (status !== 'built') throw new Error(`the sample site was ${status}`);
const server = createServer(async (request, response) => {
  const answered = await answerStatic(request, response, { folder: site, base: '/', headersFor });
  if (!answered) answerPlain(response, 404, 'Not Found');
});
await new Promise<void>((done) => server.listen(0, loopback, done));
const origin = `http://${loopback}:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const name of Object.keys(pages) as (keyof typeof pages)[])
    for (const scheme of ['light', 'dark'] as const) await shoot(browser, origin, name, scheme);
  await shootPrint(browser, origin);
  process.stdout.write(`${readdirSync(out).length} pictures -> docs/screenshots\n`);
} finally {
  await browser.close();
  server.close();
  rmSync(work, { recursive: true, force: true });
}
