import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { openPage, startBrowser } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { runKhobao, startKhobao } from '../support/run-khobao.ts';
import { article, testSite } from '../support/site.ts';

/** A dev server over a site of one article, for real; it is stopped when the test ends. */
async function serving(t: TestContext) {
  const site = testSite(t, { 'articles/2024/07/mua.md': article({ title: 'Mưa lớn' }) });
  const port = await freePort();
  const folders = ['--content', site.content, '--state', site.state];
  const args = ['serve', ...folders, '--port', String(port)];
  const running = startKhobao(args);
  t.after(async () => {
    running.child.kill('SIGKILL');
    await running.ended;
  });
  await running.said(`http://localhost:${port}/`);
  return { site, running, args, origin: `http://localhost:${port}` };
}

/** Waits until an address is answered by a page of the site. */
async function available(url: string, output: () => string): Promise<void> {
  for (let tries = 0; (await fetch(url)).status !== 200; tries++) {
    assert.ok(tries < 200, output());
    await new Promise((done) => setTimeout(done, 100));
  }
}

test('a page that is open follows what is saved, and shows what is wrong while the last good site stays', async (t) => {
  const { site, running, origin } = await serving(t);
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
  const { site, running, args, origin } = await serving(t);
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
