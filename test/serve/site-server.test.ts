import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { LiveReload } from '../../src/serve/live-reload.ts';
import { listen, loopback, siteServer } from '../../src/serve/site-server.ts';

const page = '<!doctype html><html><head><title>Trang</title></head><body>Trang</body></html>';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A server over a folder with the given files, and a client that sends paths as they are. */
async function serve(t: TestContext, files: Readonly<Record<string, string>>, base = '/') {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-serve-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const reload = new LiveReload();
  const headersFor = (path: string) => ({ 'Cache-Control': 'no-cache', 'X-Path': path });
  const server = siteServer({ folder, base, headersFor }, reload, 'Đang dựng');
  await listen(server, 0);
  t.after(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });
  const { port } = server.address() as AddressInfo;
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((done, failed) => {
      request({ host: loopback, port, path, method, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text) => {
          body += text;
        });
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
      })
        .on('error', failed)
        .end();
    });
  return { folder, reload, get, port };
}

test('pages, files and folders are answered with their types and the headers of the policy', async (t) => {
  const { get } = await serve(t, {
    'index.html': page,
    'tin/a/index.html': page,
    'assets/trang.css': 'p{}',
    'feed.xml': '<rss/>',
  });
  const home = await get('/');
  assert.equal(home.status, 200);
  assert.equal(home.headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(home.headers['x-path'], '/index.html');
  assert.equal((await get('/tin/a/')).status, 200);
  const css = await get('/assets/trang.css');
  assert.equal(css.headers['content-type'], 'text/css; charset=utf-8');
  assert.equal(css.headers['cache-control'], 'no-cache');
  assert.equal(css.body, 'p{}');
  assert.equal((await get('/feed.xml')).headers['content-type'], 'application/xml; charset=utf-8');
  const bare = await get('/tin/a?q=1');
  assert.equal(bare.status, 301);
  assert.equal(bare.headers.location, '/tin/a/?q=1');
  const head = await get('/assets/trang.css', {}, 'HEAD');
  assert.deepEqual([head.status, head.headers['content-length'], head.body], [200, '3', '']);
});

test('an unchanged file is not sent again', async (t) => {
  const { folder, get } = await serve(t, { 'a.css': 'p{}' });
  const first = await get('/a.css');
  const etag = String(first.headers.etag);
  assert.equal((await get('/a.css', { 'if-none-match': etag })).status, 304);
  writeFileSync(join(folder, 'a.css'), 'p{color:red}');
  assert.equal((await get('/a.css', { 'if-none-match': etag })).status, 200);
});

test('the reload script stands in pages only, and names the release', async (t) => {
  const { get, reload } = await serve(t, { 'index.html': page, 'a.js': '</head>' });
  const { body, headers } = await get('/');
  assert.ok(body.includes(`${reload.tag}</head>`));
  assert.equal(headers['cache-control'], 'no-store');
  assert.equal((await get('/a.js')).body, '</head>');
  const before = reload.tag;
  reload.built(false);
  assert.equal(reload.tag, before);
  reload.built(true);
  assert.notEqual(reload.tag, before);
  const script = await get('/__khobao/reload.js?release=x');
  assert.equal(script.headers['content-type'], 'text/javascript; charset=utf-8');
  assert.ok(script.body.includes('EventSource'));
  assert.ok(!script.body.includes('interface State'));
});

test('what is not there is answered by the page for it, or says that the site is coming', async (t) => {
  const { get, folder } = await serve(t, { 'a.txt': 'a' });
  const early = await get('/x/');
  assert.equal(early.status, 503);
  assert.ok(early.body.includes('Đang dựng'));
  writeFileSync(join(folder, '404.html'), page);
  const missing = await get('/x/');
  assert.deepEqual([missing.status, missing.body.includes('Trang')], [404, true]);
});

test('strangers, other methods, symlinks and paths that leave the folder get nothing', async (t) => {
  const { get, folder } = await serve(t, { '404.html': page, 'a/index.html': page });
  symlinkSync('/etc/hostname', join(folder, 'host'));
  symlinkSync('/etc', join(folder, 'etc'));
  assert.equal((await get('/a/', { host: 'evil.example' })).status, 403);
  assert.equal((await get('/__khobao/events', { host: 'evil.example' })).status, 403);
  const post = await get('/a/', {}, 'POST');
  assert.deepEqual([post.status, post.headers.allow], [405, 'GET, HEAD']);
  assert.equal((await get('/host')).status, 404);
  assert.equal((await get('/etc/hostname')).status, 404);
  assert.equal((await get('/%2e%2e/%2e%2e/etc/hostname')).status, 400);
  assert.equal((await get('/a/../../../etc/hostname')).status, 400);
});

test('a site with a path of its own stands there', async (t) => {
  const { get } = await serve(t, { 'a/index.html': page }, '/bao/');
  assert.equal((await get('/bao/a/')).status, 200);
  assert.equal((await get('/bao/a')).headers.location, '/bao/a/');
  assert.equal((await get('/')).headers.location, '/bao/');
});

test('open pages are told of releases and faults', async (t) => {
  const { port, reload } = await serve(t, { 'index.html': page });
  const said: string[] = [];
  let heard = (): void => {};
  const stream = request({ host: loopback, port, path: '/__khobao/events' }, (response) => {
    response.setEncoding('utf8').on('data', (text) => {
      said.push(text);
      heard();
    });
  }).end();
  t.after(() => stream.destroy());
  const next = async (count: number): Promise<unknown> => {
    while (said.length < count) await new Promise<void>((done) => (heard = done));
    return JSON.parse((said[count - 1] ?? '').replace(/^data: /, ''));
  };
  const first = (await next(1)) as { release: string };
  const fault = { title: 'Có lỗi', close: 'Đóng', items: [] };
  reload.failed(fault);
  assert.deepEqual(await next(2), { release: first.release, fault });
  reload.built(true);
  const last = (await next(3)) as { release: string; fault?: unknown };
  assert.notEqual(last.release, first.release);
  assert.equal(last.fault, undefined);
});
