import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { askLinks } from '../../src/links/ask-links.ts';
import { type Dial, privateCode, publicDial } from '../../src/links/dial.ts';
import type { Verdict } from '../../src/links/verdict.ts';
import { VerdictCache } from '../../src/links/verdict-cache.ts';

const day = 86_400_000;
const noon = Date.parse('2026-03-01T12:00+07:00');

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const status =
  (code: number, location?: string): Answer =>
  (_, response) =>
    response.writeHead(code, location === undefined ? {} : { location }).end();

/** A web of hosts that all stand on this machine, and who asked what of them. Time passes only when it is waited for. */
async function web(t: TestContext, pages: Readonly<Record<string, Answer>>) {
  const asked: { readonly what: string; readonly at: number; readonly request: IncomingMessage }[] = [];
  let time = 0;
  const server = createServer((request, response) => {
    const page = `${request.headers.host?.replace(/:\d+$/, '')}${request.url}`;
    asked.push({ what: `${request.method} ${page}`, at: time, request });
    (pages[page] ?? status(404))(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const folder = mkdtempSync(join(tmpdir(), 'khobao-links-'));
  t.after(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });
  const dial: Dial = {
    admits: () => true,
    lookup(host, options, done) {
      const code = { 'gone.example': 'ENOTFOUND', 'off.example': 'EAI_AGAIN', 'home.example': privateCode }[
        host
      ];
      if (code !== undefined) return done(Object.assign(new Error(host), { code }), '', 4);
      return options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4);
    },
  };
  const clock = {
    now: () => time,
    async sleep(milliseconds: number) {
      time += milliseconds;
    },
  };
  const file = join(folder, 'state', 'external-links.json');
  /** Asks for links, written without scheme and port, and gives their verdicts without the port. */
  const ask = async (links: readonly string[], now = noon): Promise<Record<string, Verdict>> => {
    const at = (link: string) => `http://${link.replace('/', `:${port}/`)}`;
    const context = { cache: new VerdictCache(file, now), userAgent: 'KhoBao-link-check', progress() {} };
    const found = await askLinks(links.map(at), { ...context, dial, clock });
    return JSON.parse(
      JSON.stringify(Object.fromEntries(links.map((link) => [link, found.get(at(link))]))).replaceAll(
        `:${port}`,
        '',
      ),
    );
  };
  return { ask, asked, file, port, what: () => asked.map(({ what }) => what) };
}

test('an answer is judged by its head, and what a server says wrongly to HEAD is asked by GET', async (t) => {
  const { ask, asked, what } = await web(t, {
    'bao.example/tot/': status(200),
    'bao.example/get/': (request, response) =>
      response.writeHead(request.method === 'HEAD' ? 500 : 200).end(),
    'bao.example/dut/': (request, response) =>
      request.method === 'HEAD' ? request.socket.destroy() : response.end('x'.repeat(9_000_000)),
    'bao.example/cam/': status(403),
    'bao.example/hong/': status(503),
  });
  const links = ['tot', 'get', 'dut', 'cam', 'hong', 'khong-co'].map((name) => `bao.example/${name}/`);
  assert.deepEqual(Object.values(await ask(links)), [
    ...[{ kind: 'good' }, { kind: 'good' }, { kind: 'good' }, { kind: 'good' }],
    ...[
      { kind: 'failed', status: 503 },
      { kind: 'failed', status: 404 },
    ],
  ]);
  assert.deepEqual(what().slice(0, 3), [
    'HEAD bao.example/tot/',
    'HEAD bao.example/get/',
    'GET bao.example/get/',
  ]);
  for (const { request } of asked) {
    assert.equal(request.headers['user-agent'], 'KhoBao-link-check');
    assert.equal(request.headers.cookie ?? request.headers.authorization, undefined);
  }
});

test('redirects are followed to their end, if they have one that is a page', async (t) => {
  const { ask } = await web(t, {
    // Nothing listens at the port that is meant without saying.
    'cu.example/bai/': status(301, 'https://cu.example:1/bai/'),
    'cu.example/tam/': status(302, '/dich/'),
    'cu.example/lan/': status(302, '/tam/'),
    'cu.example/dich/': status(200),
    'cu.example/mat/': status(301, '/'),
    'cu.example/': status(200),
    'cu.example/vong/': status(301, '/vong/'),
    'cu.example/tep/': status(302, 'file:///etc/passwd'),
  });
  const names = ['bai', 'tam', 'lan', 'mat', 'vong', 'tep'];
  const verdicts = await ask(names.map((name) => `cu.example/${name}/`));
  assert.deepEqual(
    Object.values(verdicts).map(({ kind }) => kind),
    [...['silent', 'good', 'good', 'home', 'silent', 'failed']],
  );
});

test('a page that moved for good is told with its new address', async (t) => {
  const { ask } = await web(t, {
    'cu.example/bai/': status(301, '/bai-moi/'),
    'cu.example/bai-moi/': status(302, '/hom-nay/'),
    'cu.example/hom-nay/': status(200),
  });
  assert.deepEqual(await ask(['cu.example/bai/#doan-2', 'cu.example/hom-nay/']), {
    'cu.example/bai/#doan-2': { kind: 'moved', to: 'http://cu.example/bai-moi/' },
    'cu.example/hom-nay/': { kind: 'good' },
  });
});

test('a name that is nobody’s is a fault of the link, a network that is down is none', async (t) => {
  const { ask, what } = await web(t, { 'bao.example/ra/': status(302, 'http://home.example/') });
  assert.deepEqual(await ask(['gone.example/', 'off.example/', 'home.example/', 'bao.example/ra/']), {
    'gone.example/': { kind: 'silent', why: 'name' },
    'off.example/': { kind: 'unasked' },
    'home.example/': { kind: 'private' },
    // A redirect leads no further than a link would.
    'bao.example/ra/': { kind: 'private' },
  });
  assert.deepEqual(what(), ['HEAD bao.example/ra/']);
});

test('a host is asked at most once a second, HEAD and GET and redirects from elsewhere among it', async (t) => {
  const { ask, asked } = await web(t, {
    'a.example/1': status(404),
    'a.example/2': status(200),
    'b.example/1': status(302, 'http://c.example/'),
  });
  await ask(['a.example/1', 'a.example/2', 'a.example/3']);
  const times = asked.map(({ at }) => at);
  assert.equal(times.length, 5);
  for (const [index, time] of times.entries())
    if (index > 0) assert.ok(time - (times[index - 1] ?? 0) >= 1_000);
});

test('good answers are remembered for seven days and bad ones for one, what was not asked not at all', async (t) => {
  const { ask, what, file } = await web(t, { 'a.example/tot': status(200) });
  const links = ['a.example/tot', 'a.example/hong', 'off.example/'];
  const first = await ask(links);
  assert.equal(what().length, 3);
  assert.deepEqual(await ask(links, noon + day - 1), first);
  assert.equal(what().length, 3);
  await ask(links, noon + day);
  assert.deepEqual(what().slice(3), ['HEAD a.example/hong', 'GET a.example/hong']);
  await ask(['a.example/tot'], noon + 7 * day);
  assert.equal(what().length, 6);
  // A clock that went back, and a file that is no longer whole, cost time alone.
  await ask(['a.example/tot'], noon - day);
  writeFileSync(file, '[["a.example');
  await ask(['a.example/tot'], noon);
  assert.equal(what().length, 8);
});

test('the dial of the command reaches no server of this machine, by number or by name', async (t) => {
  const { asked, port, file } = await web(t, {});
  const links = [`http://127.0.0.1:${port}/`, 'http://localhost:8080/', 'http://[::1]/', 'http://127.0.0.1/'];
  const cache = new VerdictCache(file, noon);
  const verdicts = await askLinks(links, { cache, userAgent: 'x', progress() {}, dial: publicDial });
  assert.deepEqual(
    [...verdicts.values()].map(({ kind }) => kind),
    ['private', 'private', 'private', 'private'],
  );
  assert.equal(asked.length, 0);
});
