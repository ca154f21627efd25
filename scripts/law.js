// `npm run law -- --scripts 2000`: the law test with as many scripts of random edits as asked for.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { scripts: { type: 'string', default: '2000' } } });
const test = fileURLToPath(new URL('./test.js', import.meta.url));
const { status } = spawnSync(process.execPath, [test, 'test/law.test.ts', 'test/law-even.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, KHOBAO_LAW: values.scripts },
});
process.exitCode = status === null ? 1 : status;
