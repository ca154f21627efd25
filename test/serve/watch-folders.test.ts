import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type TestContext, test } from 'node:test';
import { watchFolder } from '../../src/serve/watch-folders.ts';

/** Watches a fresh folder; `change` does something and resolves with the first path heard of, relative to it. */
function watched(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-watch-'));
  let heard: ((path: string) => void) | undefined;
  const faults: unknown[] = [];
  const stop = watchFolder(
    folder,
    (path) => heard?.(relative(folder, path)),
    (error) => faults.push(error),
  );
  t.after(() => {
    stop();
    rmSync(folder, { recursive: true, force: true });
    assert.deepEqual(faults, []);
  });
  const change = (path: string, work: () => void): Promise<void> =>
    new Promise((done) => {
      heard = (found) => {
        if (found === path) done();
      };
      work();
    });
  return { folder, change };
}

test('files that are written, replaced and removed are heard of, at any depth', async (t) => {
  const { folder, change } = watched(t);
  await change('a', () => mkdirSync(join(folder, 'a/b'), { recursive: true }));
  const file = join(folder, 'a/b/x.md');
  await change('a/b/x.md', () => writeFileSync(file, '1'));
  await change('a/b/x.md', () => writeFileSync(file, '2'));
  writeFileSync(join(folder, 'a/b/.x.md.swp'), '3');
  await change('a/b/x.md', () => renameSync(join(folder, 'a/b/.x.md.swp'), file));
  await change('a/b/x.md', () => rmSync(file));
});

test('a folder that was moved or made anew is watched in its new place', async (t) => {
  const { folder, change } = watched(t);
  await change('a', () => mkdirSync(join(folder, 'a')));
  await change('c', () => renameSync(join(folder, 'a'), join(folder, 'c')));
  await change('c/x.md', () => writeFileSync(join(folder, 'c/x.md'), '1'));
  await change('c', () => rmSync(join(folder, 'c'), { recursive: true }));
  await change('c', () => mkdirSync(join(folder, 'c')));
  await change('c/x.md', () => writeFileSync(join(folder, 'c/x.md'), '1'));
});

test('what editors leave beside the files is not heard of', async (t) => {
  const { folder, change } = watched(t);
  let early = true;
  const done = change('z.md', () => {
    for (const name of ['.x.md.swp', 'x.md~', '#x.md#', '.git']) writeFileSync(join(folder, name), '1');
    setTimeout(() => {
      early = false;
      writeFileSync(join(folder, 'z.md'), '1');
    }, 50);
  });
  await done;
  assert.equal(early, false);
});

test('a watched folder that is removed and made again is watched again', async (t) => {
  const { folder, change } = watched(t);
  await change('', () => {
    rmSync(folder, { recursive: true });
    setTimeout(() => mkdirSync(folder), 100);
  });
  await change('x.md', () => writeFileSync(join(folder, 'x.md'), '1'));
});
