import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openPage, startBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { type Cleanup, cleanupOfFile } from '../support/cleanup.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { article, type TestSite, testSite } from '../support/site.ts';

const file = cleanupOfFile();
let site: TestSite;
let origin: string;
let browser: Browser;

const long = 'Chợ phiên họp từ mờ sáng bên bến sông. '.repeat(40);
const numbered = (count: number) => ({
  title: `Bài ${count}`,
  date: `2024-06-${String(count).padStart(2, '0')} 08:00`,
  category: 'nong-nghiep',
});

before(async () => {
  const few = Array.from({ length: 20 }, (_, at) => [
    `articles/2024/06/bai-${at + 1}.md`,
    article(numbered(at + 1)),
  ]);
  site = testSite(file, {
    ...Object.fromEntries(few),
    'articles/2024/05/dai.md': article(
      {
        title: '"Chợ “phiên” 100% của A_B & {C}"',
        date: '2024-05-17 08:05',
        category: 'nong-nghiep',
        authors: '[mai-an, Nguyễn and Trần]',
        series: 'Chợ quê',
      },
      `## Bến sông[^1]\n\n${long}\n\n## Người *bán*\n\n${long}\n\n### Nhỏ\n\nx\n\n## Người mua\n\n${long}[^1]\n\n[^1]: Lời người bán.\n\nhttps://www.youtube.com/watch?v=abc`,
    ),
    'articles/2024/05/giay.md': article(
      {
        title: 'Giấy',
        date: '2024-05-02 08:00',
        source: '{ name: Báo Mai, url: "https://bao.example/?a=1&b=2" }',
      },
      'Xem [giá](https://gia.example/lúa?x="1"&y), [chú ý](#day), [chợ](/2024/05/dai/ "Chợ") và [thư](mailto:a@b.example).\n\n- [lại](/thoi-su/)',
    ),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((part) => [
        `articles/2023/0${part}/ky-${part}.md`,
        article({ title: `Kỳ ${part}`, date: `2023-0${part}-01`, series: 'Chợ quê', category: 'thoi-su' }),
      ]),
    ),
  });
  const { outcome } = await buildSite(site);
  assert.equal(outcome.status, 'built', JSON.stringify(outcome.problems));
  origin = await serveFolder(file, site.out);
  browser = await startBrowser(file);
});

const at =
  (now: string) =>
  async (t: Cleanup, path: string, options: BrowserContextOptions = {}) => {
    const opened = await openPage(t, browser, options);
    await opened.page.clock.setFixedTime(now);
    await opened.page.goto(`${origin}${path}`);
    return opened;
  };
const open = at('2026-11-20T08:00:00+07:00');

test('an old article says how old it is, in full years; a young one does not', async (t) => {
  const cases = [
    ['2026-05-17T09:00:00+07:00', 'đã 2 năm'],
    ['2026-05-16T09:00:00+07:00', 'đã 1 năm'],
    ['2025-05-16T09:00:00+07:00', ''],
    ['2024-01-01T09:00:00+07:00', ''],
  ] as const;
  for (const [now, said] of cases) {
    const { page, witness } = await at(now)(t, '/2024/05/dai/');
    const notice = page.locator('.age');
    assert.equal(await notice.isVisible(), said !== '', now);
    assert.ok(((await notice.textContent()) ?? '').includes(said), now);
    assert.deepEqual(witness.complaints, []);
  }
});

test('nothing moves while the page loads', async (t) => {
  for (const viewport of [
    { width: 360, height: 800 },
    { width: 1440, height: 2600 },
  ]) {
    const { page } = await openPage(t, browser, { viewport });
    await page.clock.setFixedTime('2030-01-01T08:00:00+07:00');
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${origin}/2024/05/dai/`, { waitUntil: 'networkidle' });
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await page.waitForTimeout(300);
    assert.deepEqual(await page.evaluate(() => (globalThis as { shifts?: number[] }).shifts), []);
  }
});

test('a long article has contents that lead to its headings, and footnotes that lead there and back', async (t) => {
  const { page, witness } = await open(t, '/2024/05/dai/');
  const lines = page.locator('.contents a');
  assert.deepEqual(await lines.allTextContents(), ['Bến sông', 'Người bán', 'Người mua']);
  await lines.nth(2).click();
  assert.equal(new URL(page.url()).hash, '#muc-nguoi-mua');
  await page.locator('.footnote-ref a').first().click();
  assert.equal(await page.locator(':target').textContent(), 'Lời người bán. ↩︎ ↩︎');
  await page.locator('[role=doc-backlink]').nth(1).click();
  assert.equal(await page.locator(':target').getAttribute('id'), 'nhac-1-2');
  assert.equal(await page.locator('.embed a').getAttribute('href'), 'https://www.youtube.com/watch?v=abc');
  assert.deepEqual(witness.complaints, []);
  assert.deepEqual(
    witness.requests.filter((url) => !url.startsWith(`${origin}/`)),
    [],
  );
  assert.equal(await (await open(t, '/2024/06/bai-1/')).page.locator('.contents').count(), 0);
});

test('an article stands in its series between the parts before and after it', async (t) => {
  const { page } = await open(t, '/2023/05/ky-5/');
  assert.deepEqual(await page.locator('.series-parts li').allInnerTexts(), [
    'Kỳ 1',
    'Kỳ 2',
    'Kỳ 3',
    'Kỳ 4',
    'Đang đọc: Kỳ 5',
    'Kỳ tiếp theo: Kỳ 6',
  ]);
  await page.locator('.series-name a').click();
  await page.locator('.card').nth(6).waitFor();
  assert.equal(await page.locator('.card').count(), 7);
});

/** So low that the end of every page is below it: what comes late comes only where nobody sees the page move. */
const phone = { viewport: { width: 360, height: 400 } };

test('the newest of the category come after loading, and none that the page has already', async (t) => {
  const { page, witness } = await open(t, '/2024/06/bai-8/', phone);
  const section = page.locator('[data-newest]');
  await section.waitFor();
  assert.deepEqual(
    await section.locator('h3').allTextContents(),
    [20, 19, 18, 17, 16, 15].map((count) => `Bài ${count}`),
  );
  assert.equal(await section.locator('time').first().getAttribute('datetime'), '2024-06-20T08:00:00+07:00');
  assert.deepEqual(witness.complaints, []);
  // The newest of all: what came just before stands on the page.
  const head = await open(t, '/2024/06/bai-20/', phone);
  await head.page.locator('[data-newest]').waitFor();
  assert.deepEqual(
    await head.page.locator('[data-newest] h3').allTextContents(),
    [13, 12, 11, 10, 9].map((count) => `Bài ${count}`),
  );
  const off = await openPage(t, browser, { javaScriptEnabled: false });
  await off.page.goto(`${origin}/2024/06/bai-8/`);
  assert.equal(await off.page.locator('[data-newest]').isVisible(), false);
});

test('a citation is copied, as a sentence and for BibTeX', async (t) => {
  const { page } = await open(t, '/2024/05/dai/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('.cite summary').click();
  const copied = async (button: number): Promise<string> => {
    await page.locator('.cite button').nth(button).click();
    await page.locator('.cite [role=status]:not(:empty)').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const url = 'https://khobao.example/2024/05/dai/';
  assert.equal(
    await copied(0),
    `Mai An, Nguyễn and Trần. “Chợ ‘phiên’ 100% của A_B & {C}”. Kho Báo, 17/05/2024. ${url}`,
  );
  assert.equal(
    await copied(1),
    [
      '@misc{khobao-2024-05-dai,',
      '  author = {{Mai An} and {Nguyễn and Trần}},',
      '  title = {{Chợ “phiên” 100\\% của A\\_B \\& \\textbraceleft{}C\\textbraceright{}}},',
      '  howpublished = {Kho Báo},',
      '  year = {2024},',
      '  month = may,',
      '  day = {17},',
      `  url = {${url}},`,
      '  langid = {vietnamese}',
      '}',
    ].join('\n'),
  );
});

test('a lost address offers a search for its words; one without words does not', async (t) => {
  const body = readFileSync(join(site.out, '404.html'), 'utf8');
  /** The words that the page of an address offers to search for; empty for none. */
  const offered = async (path: string): Promise<string> => {
    const { page } = await openPage(t, browser);
    // As hosts do; our own server of tests answers in plain text.
    await page.route(
      (url) => url.href.startsWith(origin) && !url.pathname.startsWith('/assets/'),
      (route) => route.fulfill({ status: 404, contentType: 'text/html', body }),
    );
    await page.goto(`${origin}${path}`);
    const link = page.locator('[data-lost] a');
    if (!(await link.isVisible())) return '';
    const words = (await link.textContent()) ?? '';
    assert.equal(await page.locator('main input[name=q]').inputValue(), words);
    const address = new URL((await link.getAttribute('href')) ?? '', origin);
    assert.deepEqual([address.pathname, address.searchParams.get('q')], ['/tim-kiem/', words]);
    return words;
  };
  assert.equal(await offered('/2024/07/mua-hai-chin-12345.html'), 'mua hai chin');
  assert.equal(await offered('/mua-hai-chin/amp/'), 'mua hai chin');
  assert.equal(await offered(`/${encodeURIComponent('mùa hái & bán')}/?x=1`), 'mùa hái bán');
  for (const path of ['/404.html', '/2024/13/', '/']) assert.equal(await offered(path), '', path);
});

test('the scripts of an article are small, and none of them is needed', () => {
  const scripts = ['age', 'article'].map((name) => readFileSync(join(site.out, `assets/${name}.js`)));
  assert.ok(brotliCompressSync(Buffer.concat(scripts)).length < 3_000);
});

test('on paper each link has a number, and the list below says where it leads', async (t) => {
  const { page } = await openPage(t, browser);
  await page.goto(`${origin}/2024/05/giay/`);
  const list = page.locator('.print-links');
  assert.equal(await list.isVisible(), false);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await list.isVisible(), true);
  // What the style sheet counts, by its own selectors.
  const counted = await page
    .locator('a')
    .evaluateAll((all) =>
      all
        .filter((a) => getComputedStyle(a, '::after').counterIncrement === 'link 1')
        .map((a) => (a as HTMLAnchorElement).href),
    );
  const site = 'https://khobao.example';
  const listed = await list.locator('li').allTextContents();
  assert.deepEqual(
    listed.map((address) => address.replace(site, origin)),
    counted,
  );
  assert.equal(listed.length, 4);
  assert.deepEqual(listed.slice(1), [
    `${site}/2024/05/dai/`,
    `${site}/thoi-su/`,
    'https://bao.example/?a=1&b=2',
  ]);
});
