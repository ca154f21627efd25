// `npm test [-- files or options of node's test runner]`: finds or installs what the tests need, then runs them.
// Plain JavaScript without recent syntax: an old Node must be able to read this file and say what to do.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import os from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasRightNode } from './right-node.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const names = ['chromium', 'chromium-browser', 'google-chrome'];

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** The absolute path of a program that is named by a path or by its name on the PATH. */
function pathOf(program) {
  if (program.includes('/')) return resolve(program);
  const folders = (process.env.PATH || '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(existsSync);
}

/** The first browser that answers: the one named in CHROMIUM, else one on the PATH. */
function installedBrowser() {
  const named = process.env.CHROMIUM;
  const paths = (named ? [named] : names).map(pathOf);
  return paths.find((path) => path !== undefined && works(path, ['--version']));
}

/** Installs Debian's browser when this machine has apt-get and the user may use it without being asked. */
function installBrowser() {
  if (!works('apt-get', ['--version'])) return;
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && !works('sudo', ['-n', 'true'])) return;
  process.stdout.write('Installing the browser of the tests: apt-get install chromium\n');
  for (const args of [['update'], ['install', '-y', 'chromium']]) {
    const words = asRoot.concat('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', args);
    const { status } = spawnSync(words[0], words.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) return;
  }
}

/** The browser, installed if need be; undefined after the user was told what to install. */
function browser() {
  let found = installedBrowser();
  if (found === undefined && !process.env.CHROMIUM) {
    installBrowser();
    found = installedBrowser();
  }
  if (found === undefined)
    process.stderr.write(
      `The tests need a browser: install Chromium (Debian: sudo apt-get install chromium), or name one: CHROMIUM=/path/to/chromium npm test\n`,
    );
  return found;
}

/** Bytes that the sites of all tests never need at one time. */
const enough = 4 * 2 ** 30;

/** A folder in memory for the sites of the tests, where there is one: they write and flush a thousand sites. */
function folderInMemory() {
  const memory = '/dev/shm';
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize < enough ? undefined : mkdtempSync(join(memory, 'khobao-test-'));
  } catch {
    return undefined;
  }
}

function run(chromium) {
  const args = process.argv.slice(2);
  const options = args.filter((arg) => arg.startsWith('-'));
  const files = args.filter((arg) => !arg.startsWith('-'));
  // Two files at a time: the runner's own choice on two cores is one, and the browser's tests mostly wait.
  const atOnce = Math.max(2, os.cpus().length - 1);
  const folder = process.env.TMPDIR ? undefined : folderInMemory();
  const { status } = spawnSync(
    process.execPath,
    [
      '--import',
      './scripts/quiet-warnings.js',
      '--test',
      '--test-reporter=spec',
      // Milliseconds: three times what building the sample archive and its pictures may take.
      '--test-timeout=180000',
      `--test-concurrency=${atOnce}`,
    ]
      .concat(options)
      .concat(files.length > 0 ? files : ['test/**/*.test.ts']),
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, KHOBAO_CHROMIUM: chromium, ...(folder && { TMPDIR: folder }) },
    },
  );
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  return status === null ? 1 : status;
}

if (hasRightNode()) {
  const chromium = browser();
  process.exitCode = chromium === undefined ? 1 : run(chromium);
}
