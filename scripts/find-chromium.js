// Finds the browser that tests and the audit look through, or installs it.
// Plain JavaScript without recent syntax: an old Node must be able to read this file and say what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

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
  process.stdout.write('Installing the browser that tests look through: apt-get install chromium\n');
  for (const args of [['update'], ['install', '-y', 'chromium']]) {
    const words = asRoot.concat('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', args);
    const { status } = spawnSync(words[0], words.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) return;
  }
}

/** The browser, installed if need be; undefined after the user was told what to install. */
export function findChromium() {
  let found = installedBrowser();
  if (found === undefined && !process.env.CHROMIUM) {
    installBrowser();
    found = installedBrowser();
  }
  if (found === undefined)
    process.stderr.write(
      `This needs a browser: install Chromium (Debian: sudo apt-get install chromium), or name one in the variable CHROMIUM\n`,
    );
  return found;
}
