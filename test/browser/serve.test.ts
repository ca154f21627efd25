import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openPage, startBrowser } from '../support/browser.ts';
import { runKhobao } from '../support/run-khobao.ts';
import { available, servingSite } from '../support/serving-site.ts';
import { article } from '../support/site.ts';

test('a page that is open follows what is saved, and shows what is wrong while the last good site stays', async (t) => {
  const { site, running, origin } = await servingSite(t);
  const { page, witness } = await openPage(t, await startBrowser(t));
  // Opened before the first build is done, the page appears by itself.
  await page.goto(`${origin}/2024/07/mua/`);
  const title = page.locator('h1');
  await title.getByText('Mưa lớn').waitFor();
  witness.failures.splice(0);
  witness.complaints.splice(0);

  site.edit({ 'articles/2024/07/mua.md': article({ title: 'Mưa nhỏ' }) });
  await title.getByText('Mưa nhỏ').waitFor();

  const overlay = page.locator('#khobao-overlay');
  site.edit({ 'articles/2024/07/mua.md': article({ title: 'Mưa đá', date: '2024-02-30' }) });
  await overlay.waitFor();
  assert.match((await overlay.textContent()) ?? '', /articles\/2024\/07\/mua\.md:3:7/);
  assert.equal(await title.textContent(), 'Mưa nhỏ');
  // A page opened now shows it too.
  await page.reload();
  await overlay.waitFor();
  await overlay.getByRole('button').click();
  assert.equal(await overlay.count(), 0);
  assert.ok(running.output().includes('articles/2024/07/mua.md:3:7'), running.output());

  site.edit({ 'articles/2024/07/mua.md': article({ title: 'Mưa rào' }) });
  await title.getByText('Mưa rào').waitFor();
  assert.equal(await overlay.count(), 0);
  assert.deepEqual(witness, { complaints: [], failures: [], requests: witness.requests });
});

test('it survives content that is taken away, and ends cleanly when it is told to', async (t) => {
  const { site, running, args, origin } = await servingSite(t);
  await available(`${origin}/2024/07/mua/`, running.output);
  const again = await runKhobao(args);
  assert.deepEqual([again.code, again.stdout], [2, '']);
  assert.match(again.stderr, /--port \d+\n$/);

  rmSync(site.content, { recursive: true });
  await new Promise((done) => setTimeout(done, 1_500));
  site.edit({
    'categories.yaml': '- id: thoi-su\n  title: Thời sự\n  order: 1\n  description: Tin.\n',
    'articles/2024/07/nang.md': article({ title: 'Nắng' }),
  });
  await available(`${origin}/2024/07/nang/`, running.output);
  running.child.kill('SIGTERM');
  const { code, stderr } = await running.ended;
  assert.equal(code, 0, running.output());
  assert.ok(!stderr.includes('    at '), stderr);
});

test('drafts and what is to come stand in the preview with a mark, and in no site that is published', async (t) => {
  const { site, origin, running } = await servingSite(t, {
    'articles/2024/07/nhap.md': article({ title: 'Bài còn viết', draft: 'true' }),
    'articles/2024/07/hen.md': article({ title: 'Bài hẹn giờ', publishAt: '2099-01-02 08:00' }),
  });
  await available(`${origin}/2024/07/mua/`, running.output);
  const { page } = await openPage(t, await startBrowser(t));
  await page.goto(`${origin}/2024/07/nhap/`);
  assert.match((await page.getByRole('note').textContent()) ?? '', /^Bản nháp\. Bạn đọc chưa thấy/);
  await page.goto(`${origin}/2024/07/hen/`);
  assert.match((await page.getByRole('note').textContent()) ?? '', /^Hẹn đăng: 02\/01\/2099 - 08:00\./);
  await page.goto(`${origin}/2024/07/mua/`);
  assert.equal(await page.getByRole('note').count(), 0);
  await page.goto(`${origin}/thoi-su/`);
  assert.deepEqual(await page.locator('.card-unpublished').allTextContents(), [
    'Hẹn đăng: 02/01/2099 - 08:00',
    'Bản nháp',
  ]);

  // A draft that is published loses its mark.
  site.edit({ 'articles/2024/07/nhap.md': article({ title: 'Bài còn viết' }) });
  await page.getByText('Bản nháp').waitFor({ state: 'detached' });

  // The server holds its own state, so a build can go on beside it.
  const folders = ['--content', site.content, '--out', site.out, '--state', site.state];
  assert.equal((await runKhobao(['build', ...folders, '--no-search'])).code, 0);
  assert.ok(existsSync(join(site.out, '2024/07/nhap/index.html')));
  const texts = readdirSync(site.out, { recursive: true, encoding: 'utf8' })
    .map((path) => join(site.out, path))
    .filter((path) => /\.(?:html|xml|json|txt)$/.test(path))
    .filter((path) => /Bài hẹn giờ|2024\/07\/hen/.test(readFileSync(path, 'utf8')));
  assert.deepEqual(texts, []);
});

test('a reader of a long article stays where they are when it is saved', async (t) => {
  const long = (word: string): string =>
    Array.from({ length: 60 }, (_, at) => `Đoạn thứ ${at} ${word} của một bài dài.`).join('\n\n');
  const { site, origin, running } = await servingSite(t, {
    'articles/2024/07/dai.md': article({ title: 'Bài dài' }, long('cũ')),
  });
  await available(`${origin}/2024/07/dai/`, running.output);
  const { page } = await openPage(t, await startBrowser(t));
  await page.goto(`${origin}/2024/07/dai/`, { waitUntil: 'networkidle' });
  await page.evaluate(() => scrollTo(0, 1_500));
  site.edit({ 'articles/2024/07/dai.md': article({ title: 'Bài dài' }, long('mới')) });
  await page.getByText('Đoạn thứ 59 mới').waitFor({ state: 'attached' });
  await page.waitForFunction(() => Math.abs(scrollY - 1_500) < 5);
});

test('the search index follows when the search page is opened', async (t) => {
  const { site, origin, running } = await servingSite(t);
  await available(`${origin}/2024/07/mua/`, running.output);
  const { page } = await openPage(t, await startBrowser(t));
  await page.goto(`${origin}/tim-kiem/?q=lớn`);
  await page.locator('main a[href="/2024/07/mua/"]').first().waitFor();
  // An open page would reload itself, just when the next one is asked for.
  await page.goto('about:blank');
  site.edit({ 'articles/2024/07/nang.md': article({ title: 'Nắng gắt' }) });
  await available(`${origin}/2024/07/nang/`, running.output);
  await page.goto(`${origin}/tim-kiem/?q=nắng gắt`);
  await page.locator('main a[href="/2024/07/nang/"]').first().waitFor();
});
