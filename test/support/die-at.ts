// For `node --import`: the process is killed before its n-th change of the disc (KHOBAO_DIE_AT), as a power cut or a
// full queue of a CI machine would do it. Counting begins with the first change that names KHOBAO_DIE_FROM, if given.
// How many changes there were is written to the file KHOBAO_COUNT_TO.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KHOBAO_DIE_AT: dieAt, KHOBAO_DIE_FROM: dieFrom = '', KHOBAO_COUNT_TO: countTo } = process.env;
const { writeFileSync } = fs;
let count = 0;

const changes = [
  ...['writeFileSync', 'writeSync', 'renameSync', 'mkdirSync', 'rmSync', 'rmdirSync', 'unlinkSync'],
  ...['copyFileSync', 'fsyncSync', 'utimesSync'],
];
const table = fs as unknown as Record<string, (...values: unknown[]) => unknown>;
for (const name of changes) {
  const real = table[name];
  if (real === undefined) throw new Error(`no fs.${name}`);
  table[name] = (...values) => {
    if (count > 0 || values.join(' ').includes(dieFrom)) count++;
    if (count === Number(dieAt)) process.kill(process.pid, 'SIGKILL');
    return real.apply(fs, values);
  };
}
syncBuiltinESMExports();

if (countTo !== undefined) process.on('exit', () => writeFileSync(countTo, String(count)));
