// Plain JavaScript without recent syntax: an old Node must be able to read this file and say what to do.
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** The first version of Node that runs TypeScript as it is. */
const needed = [22, 18];

/** @param {string} version such as `v24.21.0` */
function newEnough(version) {
  const parts = version.replace(/^v/, '').split('.').map(Number);
  return parts[0] > needed[0] || (parts[0] === needed[0] && parts[1] >= needed[1]);
}

/** The Node that `npm ci` put beside us (an optional dependency), if it is there and runs on this machine. */
function packagedNode() {
  const require = createRequire(import.meta.url);
  let folder;
  try {
    folder = require.resolve(`node-${process.platform}-${process.arch}/package.json`);
  } catch (_) {
    return undefined;
  }
  const node = folder.replace(/package\.json$/, 'bin/node');
  const tried = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return tried.status === 0 && newEnough(tried.stdout.trim()) ? node : undefined;
}

/** Runs the same script with another Node; its end is our end. */
function continueWith(node) {
  const child = spawn(node, process.execArgv.concat(process.argv.slice(1)), { stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exit(code);
    }
    for (const name of signals) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}

/**
 * Whether the running Node may go on. When not, the work continues in the packaged Node or, without one, the user is
 * told what to do and the exit code is 2; the caller has nothing left to do.
 */
export function hasRightNode() {
  if (newEnough(process.version)) return true;
  const node = packagedNode();
  if (node !== undefined) {
    continueWith(node);
    return false;
  }
  const wanted = needed.join('.');
  process.stderr.write(
    `Kho Báo cần Node ${wanted} trở lên, máy đang chạy ${process.version}: hãy cài bản mới từ https://nodejs.org rồi chạy lại. ` +
      `(Kho Báo needs Node ${wanted} or newer, this is ${process.version}: install one from https://nodejs.org and run again.)\n`,
  );
  process.exitCode = 2;
  return false;
}
