import assert from 'node:assert/strict';
import type { Cleanup } from './cleanup.ts';
import { freePort } from './free-port.ts';
import { startKhobao } from './run-khobao.ts';
import { article, type Files, testSite } from './site.ts';

/** A dev server over a site of one article and the given files, for real; it is stopped when the test ends. */
export async function servingSite(t: Cleanup, files: Files = {}) {
  const site = testSite(t, { 'articles/2024/07/mua.md': article({ title: 'Mưa lớn' }), ...files });
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
export async function available(url: string, output: () => string): Promise<void> {
  for (let tries = 0; (await fetch(url)).status !== 200; tries++) {
    assert.ok(tries < 200, output());
    await new Promise((done) => setTimeout(done, 100));
  }
}
