import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readTree } from './support/read-tree.ts';
import { root } from './support/run-khobao.ts';

test('plain eleventy builds the same pages as our own build', { timeout: 120_000 }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-eleventy-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['src', 'layouts', 'content', 'package.json', '.eleventy.ts', 'scripts'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const run = (script: string, ...args: string[]): void => {
    execFileSync(process.execPath, [join(folder, script), ...args], { cwd: folder, stdio: 'pipe' });
  };
  run('node_modules/@11ty/eleventy/cmd.cjs', '--config=.eleventy.ts', '--output=plain');
  run('scripts/khobao.js', 'build', '--out', 'ours');
  const plain = readTree(join(folder, 'plain'));
  const ours = readTree(join(folder, 'ours'));
  const pages = Object.keys(ours).filter((path) =>
    /^(?!assets\/|anh\/|pagefind\/|tim-kiem\/(?:nhanh\/|.*\.js$)|_headers|nginx)/.test(path),
  );
  assert.ok(pages.length > 200, `${pages.length} pages`);
  assert.deepEqual(Object.keys(plain).sort(), pages.sort());
  for (const path of pages) {
    // Plain Eleventy is given the present minute, as our build is: a page that printed it would differ here.
    assert.equal(
      readFileSync(join(folder, 'plain', path), 'utf8'),
      readFileSync(join(folder, 'ours', path), 'utf8'),
      path,
    );
  }
});
