import assert from 'node:assert/strict';
import { after, before, type TestContext, test } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { must } from '../../src/lib/unreachable.ts';
import { type Sample, serveSite, writeSite } from './search-site.ts';

const sample = (url: string, title: string, body: string, more: Partial<Sample> = {}): Sample => ({
  ...{
    url,
    title,
    body,
    category: 'Thời sự',
    date: `${url.slice(1, 5)}-${url.slice(6, 8)}-05T08:00:00+07:00`,
  },
  ...more,
});

/** Articles of five shards, the oldest first; only the oldest tells of the lighthouse. */
const shards: Readonly<Record<string, readonly Sample[]>> = {
  '2019-03': [sample('/2019/03/hai-dang/', 'Ngọn hải đăng cũ', 'Người gác hải đăng kể chuyện biển.')],
  '2020-03': [
    sample('/2020/03/lang/', 'Chuyện ở làng', 'Người già giữ hàng tre xanh mát bên sông.'),
    sample('/2020/03/bien/', 'Biển lặng', 'Thuyền về bến, đầy khoang.', { summary: 'Biển lặng, thuyền về.' }),
  ],
  '2021-03': [
    sample('/2021/03/duong/', 'Đường mới lên núi', 'Xe lên núi nhanh hơn.', { topics: ['Giao thông'] }),
    sample('/2021/03/quan/', 'Quán mới', 'Đông khách.', { summary: 'Bên sông, hàng quán mát và xanh.' }),
  ],
  '2022-03': [
    sample('/2022/03/duong-lieu/', 'Dương liễu ven hồ', 'Hàng dương rủ bóng.'),
    sample('/2022/03/lua/', 'Xuống giống lúa hè thu', 'Nông dân xuống giống.', { corrected: true }),
  ],
  '2023-03': [
    sample('/2023/03/tin/', 'Tin vắn biển đảo', 'Biển động.', { topics: ['Biển'], authors: ['Mai An'] }),
  ],
};

let browser: Browser | undefined;
let served: Awaited<ReturnType<typeof serveSite>> | undefined;
before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.KHOBAO_CHROMIUM ?? 'chromium',
    args: ['--no-sandbox'],
  });
  served = await serveSite(
    await writeSite(shards, '/', [
      ['tàu thuyền', 'ghe'],
      ['hải đăng', 'đèn biển'],
    ]),
    '/',
  );
});
after(async () => {
  await browser?.close();
  served?.close();
});

async function open(t: TestContext, query = ''): Promise<{ page: Page; complaints: string[] }> {
  const page = await must(browser, 'browser').newPage();
  t.after(() => page.close());
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${must(served, 'site').origin}/tim-kiem/${query}`);
  return { page, complaints };
}

/** Asks and waits for the whole answer; gives the headlines. */
async function ask(page: Page, words: string): Promise<string[]> {
  await page.locator('#search-q').fill(words);
  await page.locator('#search-q').press('Enter');
  await page.locator('[data-answered=whole]').waitFor();
  return page.locator('[data-search-list] h2').allTextContents();
}

test('the index is searched in a worker, which Trusted Types admit and nothing else', async (t) => {
  const { page, complaints } = await open(t);
  await ask(page, 'núi');
  assert.deepEqual(
    page.workers().map((worker) => new URL(worker.url()).pathname),
    ['/tim-kiem/search-worker.js'],
  );
  assert.deepEqual(complaints, []);
  const refused = await page.evaluate(() => {
    const tries: (() => unknown)[] = [
      () => new Worker('/assets/other.js'),
      () => new Worker('https://example.org/tim-kiem/search-worker.js'),
      () => {
        document.createElement('p').innerHTML = '<b>x</b>';
      },
    ];
    return tries.map((attempt) => {
      try {
        attempt();
        return 'admitted';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    });
  });
  assert.deepEqual(refused, ['refused', 'refused', 'refused']);
});

test('what stands there with the marks that were typed comes first', async (t) => {
  const { page } = await open(t);
  assert.equal((await ask(page, 'đường'))[0], 'Đường mới lên núi');
  assert.equal((await ask(page, 'dương'))[0], 'Dương liễu ven hồ');
});

test('words left by a keyboard and slips are read as meant, and there is a way back to what was typed', async (t) => {
  const { page } = await open(t);
  assert.deepEqual(await ask(page, 'ddwowngf mowis leen nuis'), ['Đường mới lên núi']);
  const advice = page.locator('[data-search-advice]');
  assert.equal(
    await advice.textContent(),
    'Đang tìm: đường mới lên núi. Tìm đúng như đã gõ: ddwowngf mowis leen nuis.',
  );
  await advice.getByText('ddwowngf mowis leen nuis').click();
  await page.locator('[data-search-status]', { hasText: 'Không tìm thấy' }).waitFor();
  assert.match(page.url(), /dung=1/);
  await page.goBack();
  await page.locator('[data-search-list] h2', { hasText: 'Đường mới' }).waitFor();

  assert.equal((await ask(page, 'xuống giốn lúa hè thu'))[0], 'Xuống giống lúa hè thu');
  assert.equal((await ask(page, 'xuốn dống lúa hè'))[0], 'Xuống giống lúa hè thu');
  assert.match((await page.locator('.search-meta').first().textContent()) ?? '', /Đã đính chính/);
});

test('a search for one way of saying it finds the newsroom’s other ways too', async (t) => {
  const { page } = await open(t);
  for (const words of ['đèn biển cũ', 'den bien cu', 'ĐÈN BIỂN cũ'])
    assert.equal((await ask(page, words))[0], 'Ngọn hải đăng cũ', words);
  const advice = page.locator('[data-search-advice]');
  assert.equal(
    await advice.textContent(),
    'Tìm cả những bài viết: hải đăng cũ. Tìm đúng như đã gõ: ĐÈN BIỂN cũ.',
  );
  assert.deepEqual(await page.locator('[data-search-list] li').first().locator('mark').allTextContents(), [
    'hải đăng cũ',
  ]);
  await advice.getByText('ĐÈN BIỂN cũ').click();
  await page.locator('[data-answered=whole]').waitFor();
  assert.match(
    (await page.locator('[data-search-status]').textContent()) ?? '',
    /^Không có bài nào đủ cả “ĐÈN BIỂN cũ”/,
  );
  assert.equal(await advice.isVisible(), false);
  // In quotation marks the words are meant as they stand, and half of a way is none.
  for (const words of ['"đèn biển"', 'đèn'])
    assert.equal((await ask(page, words)).includes('Ngọn hải đăng cũ'), false, words);
});

test('what older years add is announced, and nothing that is shown moves', async (t) => {
  const { page } = await open(t);
  await page.route('**/2019-03-*/**', async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  // Headlines cannot tell what must not be in an article, so whole articles are asked, the newest first.
  await page.locator('#search-q').fill('biển -xuống');
  await page.locator('#search-q').press('Enter');
  const news = page.locator('[data-search-news]');
  await page.locator('[data-search-list] li').first().waitFor();
  const first = await page.locator('[data-search-list] h2').allTextContents();
  await news.waitFor();
  assert.deepEqual(await page.locator('[data-search-list] h2').allTextContents(), first);
  assert.match((await news.textContent()) ?? '', /^Thêm \d kết quả, từ năm 2019 đến năm 20\d\d$/);
  await news.click();
  await page.locator('[data-search-list] h2', { hasText: 'Ngọn hải đăng cũ' }).waitFor();
  assert.equal(await news.isVisible(), false);
});

test('headlines of the whole archive answer first, and say that the texts are still searched', async (t) => {
  const { page } = await open(t);
  let release = (): void => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  // Whole articles of the older shards are slow to come.
  await page.route(/\/nhanh\/20(19|20|21|22)-[^/]+\/keys\//, async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('#search-q').fill('biển');
  await page.locator('#search-q').press('Enter');
  const status = page.locator('[data-search-status]');
  await page.locator('[data-search-list] h2', { hasText: 'Biển lặng' }).waitFor();
  assert.equal(
    await status.textContent(),
    'Tìm thấy 2 bài có “biển” ở tiêu đề hay phần tóm tắt. Đang tìm tiếp trong nội dung các bài…',
  );
  const first = await page.locator('[data-search-list] h2').allTextContents();
  release();
  await page.locator('[data-answered=whole]').waitFor();
  assert.equal(await status.textContent(), 'Tìm thấy 3 bài cho “biển”.');
  // The one whose body alone has the word comes below; each article stands there once.
  assert.deepEqual(await page.locator('[data-search-list] h2').allTextContents(), [
    ...first,
    'Ngọn hải đăng cũ',
  ]);
  // Most words of a phrase, scattered over a headline, are no answer while a text may hold the phrase.
  assert.equal((await ask(page, 'hàng tre xanh mát bên sông'))[0], 'Chuyện ở làng');
  // What no headline has is found in the texts.
  assert.equal((await ask(page, 'người gác kể chuyện'))[0], 'Ngọn hải đăng cũ');
  // Words in quotation marks stand so in a headline, or in a text.
  assert.deepEqual(await ask(page, '"lên núi"'), ['Đường mới lên núi']);
  assert.deepEqual(await ask(page, '"rủ bóng"'), ['Dương liễu ven hồ']);
});

test('topics, authors and months narrow what was found, with counts; the address holds it all', async (t) => {
  const { page } = await open(t, '?q=bi%E1%BB%83n');
  await page.locator('[data-answered=whole]').waitFor();
  await page.locator('[data-facet=topic]', { hasText: 'Biển 1' }).waitFor();
  await page.getByLabel('Mai An').check();
  await page.locator('[data-search-status]', { hasText: 'Tìm thấy 1 bài' }).waitFor();
  assert.match(page.url(), /tac-gia=Mai\+An/);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.locator('[data-search-to]').fill('2020-12');
  await page.locator('[data-search-status]', { hasText: 'Tìm thấy 2 bài' }).waitFor();
  assert.match(page.url(), /den=2020-12/);
  await page.locator('[data-answered=whole]').waitFor();
  assert.deepEqual(
    (
      await page
        .locator('[data-search-list] a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    ).toSorted(),
    ['/2019/03/hai-dang/', '/2020/03/bien/'],
  );
});

test('the keyboard reaches everything: slash, arrows, Escape', async (t) => {
  const { page } = await open(t, '?q=l%C3%BAa');
  await page.locator('[data-answered=whole]').waitFor();
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
  await page.keyboard.press('/');
  assert.equal(await focused(), 'search-q');
  assert.equal(await page.locator('#search-q').inputValue(), 'lúa');
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), '/2022/03/lua/');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(), 'search-q');
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => url.search === '');
  assert.equal(await page.locator('[data-search-list] li').count(), 0);
});

test('whole pages are searched through Pagefind when the reader asks for it', async (t) => {
  const { page, complaints } = await open(t, '?q=khoang');
  await page.locator('[data-answered=whole]').waitFor();
  await page.getByRole('button', { name: 'Tìm kỹ hơn trong toàn văn' }).click();
  await page.locator('[data-search-status]', { hasText: 'Tìm trong toàn văn' }).waitFor();
  assert.ok(page.workers().some((worker) => worker.url().endsWith('/pagefind-worker.js')));
  assert.deepEqual(complaints, []);
});
