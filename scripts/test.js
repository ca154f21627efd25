// `npm test [-- files or options of node's test runner]`: finds or installs what the tests need, then runs them.
// Plain JavaScript without recent syntax: an old Node must be able to read this file and say what to do.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import os from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.js';
import { hasRightNode } from './right-node.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

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
  const chromium = findChromium();
  process.exitCode = chromium === undefined ? 1 : run(chromium);
}
