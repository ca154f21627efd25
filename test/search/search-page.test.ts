import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { must } from '../../src/lib/unreachable.ts';
import { type Sample, serveSite, writeSite } from './search-site.ts';

/** The browser that `npm test` found, or the one on the PATH. */
function browserPath(): string {
  const name = process.env.KHOBAO_CHROMIUM ?? 'chromium';
  if (isAbsolute(name)) return name;
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);
  assert.ok(found, `no ${name} on the PATH`);
  return found;
}

const sample = (url: string, date: string, title: string, category: string, body: string): Sample => ({
  url,
  title,
  category,
  date: `${date}T08:00:00+07:00`,
  summary: `Tóm tắt: ${title}`,
  body,
});

const old = [
  sample(
    '/2022/05/cau/',
    '2022-05-02',
    'Khánh thành cầu ở Đà Nẵng',
    'Thời sự',
    'Cây cầu mới nối hai bờ, con đường ra biển ngắn lại.',
  ),
  sample(
    '/2022/06/cho/',
    '2022-06-03',
    'Phiên chợ vùng cao Lào Cai',
    'Đời sống',
    'Chợ họp từ sáng sớm <b>&amp;</b> đông vui.',
  ),
];
const recent = [
  sample(
    '/2024/01/gom/',
    '2024-01-05',
    'Nghề gốm',
    'Đời sống',
    'Người thợ giữ lửa lò, kể chuyện Lào Cai xưa.',
  ),
  ...Array.from({ length: 14 }, (_, i) =>
    sample(
      `/2024/02/tin-${i + 10}/`,
      `2024-02-${i + 10}`,
      `Bản tin số ${i + 10}`,
      i % 2 ? 'Thời sự' : 'Đời sống',
      'Thời tiết trong tuần.',
    ),
  ),
];

const bases = ['/', '/bao/'] as const;
const sites = new Map<string, Awaited<ReturnType<typeof serveSite>>>();
let browser: Browser | undefined;

before(async () => {
  browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  for (const base of bases) {
    const folder = await writeSite({ '2022-05': old, '2024-01': recent }, base);
    sites.set(base, await serveSite(folder, base));
  }
});

after(async () => {
  await browser?.close();
  for (const { close } of sites.values()) close();
});

/** The search page in a real browser, with everything it complained of. */
async function open(t: TestContext, base: (typeof bases)[number], query = '') {
  const { origin } = must(sites.get(base), 'site');
  const page = await must(browser, 'browser').newPage();
  t.after(() => page.close());
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(`${origin}${base}tim-kiem/${query}`);
  return { page, complaints, origin };
}

const titles = (page: Page) => page.locator('[data-search-list] h2').allTextContents();
const status = async (page: Page, text: string): Promise<void> => {
  await page.locator('[data-search-status]', { hasText: text }).waitFor();
};

test('finds with and without marks, đ as d, in all shards, under the site’s policy', async (t) => {
  const { page, complaints, origin } = await open(t, '/');
  for (const [query, expected] of [
    ['lao cai', ['Nghề gốm', 'Phiên chợ vùng cao Lào Cai']],
    ['Lào Cai', ['Nghề gốm', 'Phiên chợ vùng cao Lào Cai']],
    ['duong', ['Khánh thành cầu ở Đà Nẵng']],
    ['đường', ['Khánh thành cầu ở Đà Nẵng']],
    ['da nang', ['Khánh thành cầu ở Đà Nẵng']],
    ['Đà Nẵng', ['Khánh thành cầu ở Đà Nẵng']],
    ['“ra biển”', ['Khánh thành cầu ở Đà Nẵng']],
  ] as const) {
    await page.locator('#search-q').fill(query);
    await page.locator('#search-q').press('Enter');
    const quoted = /^“/.test(query) ? query : `“${query}”`;
    await status(page, `Tìm thấy ${expected.length} bài cho ${quoted}.`);
    assert.deepEqual((await titles(page)).sort(), [...expected].sort(), query);
  }
  await page.locator('.search-excerpt mark', { hasText: 'ra biển' }).waitFor();
  assert.equal(await page.locator('.search-excerpt mark').count(), 1);
  await page.locator('[data-search-list] a').click();
  assert.equal(page.url(), `${origin}/2022/05/cau/`);
  assert.deepEqual(complaints, []);
});

test('what an article says about markup is shown as text; texts beside the article are not found', async (t) => {
  const { page, complaints } = await open(t, '/', '?q=sáng sớm');
  await status(page, 'Tìm thấy 1 bài');
  // The summary stands there until the body is read.
  await page.locator('.search-excerpt', { hasText: /sớm <b>&amp;<\/b> đông vui/ }).waitFor();
  assert.equal(await page.locator('.search-excerpt b').count(), 0);
  for (const query of ['bên lề', '"khắp nơi"']) {
    await page.locator('#search-q').fill(query);
    await status(page, `Không tìm thấy bài nào cho ${/^"/.test(query) ? query : `“${query}”`}.`);
    assert.deepEqual(await titles(page), []);
    assert.ok(await page.locator('[data-search-advice]').isVisible());
  }
  assert.deepEqual(complaints, []);
});

test('a word that is not there finds nothing, one that is being typed finds what begins like it', async (t) => {
  const { page, complaints } = await open(t, '/');
  const ask = async (query: string, answer: string): Promise<string[]> => {
    await page.locator('#search-q').fill(query);
    await status(page, answer);
    await status(page, /^"/.test(query) ? query : `“${query}”`);
    return titles(page);
  };
  for (const query of ['xyzxyz', '"gốm giữ"', 'gốm -lửa'])
    assert.deepEqual(await ask(query, 'Không tìm thấy bài nào'), []);
  assert.deepEqual(await ask('gốm xyzxyz', 'Không có bài nào đủ cả').then((all) => all[0]), 'Nghề gốm');
  assert.deepEqual(await ask('vùng ca', 'Tìm thấy 1 bài'), ['Phiên chợ vùng cao Lào Cai']);
  assert.deepEqual(await ask('khánh thà', 'Tìm thấy 1 bài'), ['Khánh thành cầu ở Đà Nẵng']);
  assert.deepEqual(complaints, []);
});

test('filters, order and the number of open pages stand in the address, and going back undoes them', async (t) => {
  const base = '/bao/';
  const { page, complaints, origin } = await open(t, base, '?q=thời');
  const search = () => new URL(page.url()).search;
  await status(page, 'Tìm thấy 14 bài');
  assert.equal((await titles(page)).length, 10);
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
  await page.locator('[data-search-list] li').nth(13).waitFor();
  assert.equal(search(), '?q=th%E1%BB%9Di&trang=2');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), (await titles(page))[10]);

  await page.getByLabel('Đời sống').check();
  await status(page, 'Tìm thấy 7 bài');
  assert.equal(search(), '?q=th%E1%BB%9Di&chuyen-muc=%C4%90%E1%BB%9Di+s%E1%BB%91ng');
  assert.equal(await page.getByLabel('Thời sự').isChecked(), false);
  assert.match((await page.locator('[data-facet=category]').textContent()) ?? '', /Thời sự 7/);

  await page.getByLabel('Sắp xếp').selectOption('cu');
  await page.locator('[data-search-list] h2').first().filter({ hasText: 'Bản tin số 10' }).waitFor();
  await page.goBack();
  await page.goBack();
  await status(page, 'Tìm thấy 14 bài');
  await page.getByRole('checkbox', { name: 'Đời sống', checked: false }).waitFor();
  assert.equal((await titles(page)).length, 14, 'the second page is open again');
  assert.ok(
    await page
      .locator('[data-search-list] a')
      .first()
      .getAttribute('href')
      .then((href) => href?.startsWith('/bao/2024/02/')),
    origin,
  );
  assert.deepEqual(complaints, []);
});

test('without words the filters alone list articles by date, across shards', async (t) => {
  const { page, complaints } = await open(t, '/', '?chuyen-muc=Đời sống&chuyen-muc=Thời sự&trang=2');
  await status(page, 'Có 17 bài theo bộ lọc.');
  const expected = [
    ...Array.from({ length: 14 }, (_, i) => `Bản tin số ${23 - i}`),
    'Nghề gốm',
    'Phiên chợ vùng cao Lào Cai',
    'Khánh thành cầu ở Đà Nẵng',
  ];
  assert.deepEqual(await titles(page), expected);
  await page.getByLabel('2022').check();
  await status(page, 'Có 2 bài theo bộ lọc.');
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.locator('[data-search-list]:empty').waitFor({ state: 'attached' });
  assert.equal(new URL(page.url()).search, '');
  assert.deepEqual(complaints, []);
});

test('an answer that comes after the next question is not shown', async (t) => {
  const { page } = await open(t, '/');
  // The first answer lies in the newer shard, the second in the older.
  await page.route('**/2024-01-*/rows/**', async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  await page.locator('#search-q').fill('gốm');
  await page.locator('#search-q').press('Enter');
  await page.locator('#search-q').fill('cầu');
  await page.locator('#search-q').press('Enter');
  await status(page, '“cầu”');
  await page.waitForTimeout(1000);
  assert.deepEqual(await titles(page), ['Khánh thành cầu ở Đà Nẵng']);
});

test('when the index cannot be loaded the page says so and offers to try again', async (t) => {
  const { page } = await open(t, '/');
  await page.route('**/list.json', (route) => route.abort());
  await page.goto(`${page.url()}?q=cầu`);
  await status(page, 'Không tải được dữ liệu tìm kiếm.');
  await page.unroute('**/list.json');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await status(page, 'Tìm thấy 1 bài cho “cầu”.');
});
