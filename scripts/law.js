// `npm run law -- 2000`: the law test with as many scripts of random edits as asked for.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const count = process.argv[2] || '200';
const test = fileURLToPath(new URL('./test.js', import.meta.url));
const { status } = spawnSync(process.execPath, [test, 'test/law.test.ts', 'test/law-even.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, KHOBAO_LAW: count },
});
process.exitCode = status === null ? 1 : status;
