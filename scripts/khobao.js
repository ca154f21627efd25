#!/usr/bin/env -S node --max-semi-space-size=8
// Megabytes: a young generation that may grow takes 70 MB more of a large build, and no less time.
// Plain JavaScript without recent syntax: an old Node must be able to read this file and say what to do.
import './compile-cache.js';
import { hasRightNode } from './right-node.js';
import './quiet-warnings.js';

/** `khobao … | head` ends the reader early; that is no fault. */
function endQuietly(error) {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}

async function main() {
  const cli = await import('../src/cli.ts');
  process.exitCode = await cli.run(process.argv.slice(2));
}

if (hasRightNode()) {
  process.stdout.on('error', endQuietly);
  main().catch((error) => {
    // Only what broke before the command line could answer for itself: a module that does not load.
    process.stderr.write(`${error?.stack ?? error}\n`);
    process.exitCode = 2;
  });
}
