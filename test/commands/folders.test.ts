import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { foldersFault, root } from '../../src/commands/folders.ts';
import { words } from '../../src/commands/words.ts';

function place(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-folders-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'content/articles'), { recursive: true });
  const fault = (out: string, state = 'state', content = 'content'): string | undefined =>
    foldersFault(
      { content: join(folder, content), out: join(folder, out), state: join(folder, state) },
      words.faults,
    );
  return { folder, fault };
}

test('folders beside each other are good, whether they exist or not', (t) => {
  const { fault } = place(t);
  assert.equal(fault('site'), undefined);
  assert.equal(fault('content-site', 'deep/state'), undefined);
});

test('a site or a state in, over or at the content, or in each other, is refused', (t) => {
  const { fault } = place(t);
  for (const out of ['content', 'content/site', '.', 'state', 'state/site'])
    assert.match(fault(out) ?? '', /--out/, out);
  assert.match(fault('site', 'content/articles') ?? '', /--state/);
});

test('a symlink does not hide where a folder is', (t) => {
  const { folder, fault } = place(t);
  symlinkSync(join(folder, 'content'), join(folder, 'link'));
  assert.match(fault('link/site') ?? '', /--out/);
});

test('the project’s own code is never written over', (t) => {
  const { folder } = place(t);
  const content = join(folder, 'content');
  for (const out of [root, join(root, 'src'), join(root, 'layouts/pages'), join(root, '..')])
    assert.match(foldersFault({ content, out, state: join(folder, 's') }, words.faults) ?? '', /--out/, out);
});

test('a content folder that is not there is told', (t) => {
  const { fault } = place(t);
  assert.match(fault('site', 'state', 'nothing') ?? '', /--content/);
});
