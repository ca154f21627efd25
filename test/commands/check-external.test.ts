import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { runKhobao } from '../support/run-khobao.ts';
import { article, testSite } from '../support/site.ts';

test('check asks after links to other sites only when it is told to, and never within this machine', async (t) => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  const site = testSite(t, {
    'articles/2024/07/mua.md': article(
      {
        source: `{ name: Báo, url: "http://127.0.0.1:${port}/nguon" }`,
        related: `[{ url: "http://localhost/", title: Trang }]`,
      },
      `Xem [bảng giá](http://127.0.0.1:${port}/gia) và [thư](mailto:an@bao.example).`,
    ),
  });
  const args = [
    'check',
    '--content',
    site.content,
    '--state',
    site.state,
    '--out',
    site.out,
    '--format',
    'json',
  ];
  assert.ok(!(await runKhobao(args)).stdout.includes('external-link'));

  const { code, stdout, stderr } = await runKhobao([...args, '--external']);
  assert.deepEqual([code, stderr], [0, '']);
  const found = stdout
    .split('\n')
    .filter((line) => line.includes('"external-link"'))
    .flatMap((line) => [...line.matchAll(/"rule":"external-link".*?"line":(\d+),"column":(\d+)/g)])
    .map(([, line, column]) => `${line}:${column}`);
  assert.deepEqual(found, ['5:27', '6:18', '9:16']);
  assert.match(stdout, /mạng nội bộ/);
  assert.equal(asked, 0);

  const refused = await runKhobao(['build', '--external']);
  assert.equal(refused.code, 2);
});
