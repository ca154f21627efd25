import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startKhobao } from '../support/run-khobao.ts';

/** Runs `khobao biuld` in a Node that takes itself for an old one; what it may start takes itself for what it is. */
function inOldNode(also = '') {
  const old = `if (process.ppid === ${process.pid}) { Object.defineProperty(process, 'version', { value: 'v20.1.0' }); ${also} }`;
  const preload = `data:text/javascript,${encodeURIComponent(old)}`;
  return startKhobao(['biuld'], { env: { NODE_OPTIONS: `--import=${preload}` } }).ended;
}

const packaged = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);

test('an old Node hands over to the packaged one', {
  skip: packaged ? false : 'no Node is packaged for this platform',
}, async () => {
  const { code, stderr } = await inOldNode();
  assert.equal(code, 2);
  assert.match(stderr, /^Không có lệnh “biuld”[^\n]*\n$/);
});

test('an old Node alone says in one sentence what to do', async () => {
  const { code, stdout, stderr } = await inOldNode(
    "Object.defineProperty(process, 'arch', { value: 'none' });",
  );
  assert.deepEqual([code, stdout], [2, '']);
  assert.match(
    stderr,
    /^Kho Báo cần Node 22\.18 trở lên, máy đang chạy v20\.1\.0: .*\(Kho Báo needs Node 22\.18[^\n]*\)\n$/,
  );
});
