import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Pending } from '../../src/serve/pending.ts';

const content = new Set(['content'] as const);

test('after a first look at everything only what was touched is looked at, once', () => {
  const pending = new Pending('/kho');
  pending.touch('/kho/articles/2024/07/a.md');
  assert.deepEqual(pending.take(content), { search: false });
  pending.touch('/kho/articles/2024/07/a.md');
  pending.touch('/kho/images/s\u006f\u0302ng.jpg');
  pending.touch('/kho/articles/2024/07/a.md');
  assert.deepEqual(pending.take(content), {
    search: false,
    touched: ['articles/2024/07/a.md', 'images/sông.jpg'],
  });
  assert.deepEqual(pending.take(content), { search: false });
});

test('a folder, new code and a build that failed make it look at everything', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-pending-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'articles'));
  const pending = new Pending(folder);
  pending.take(content);
  const file = join(folder, 'articles/a.md');
  const steps = [
    () => pending.touch(join(folder, 'articles')),
    () => pending.touch(folder),
    () => pending.distrust(),
  ];
  for (const step of steps) {
    step();
    pending.touch(file);
    assert.equal(pending.take(content).touched, undefined);
    pending.touch(file);
    assert.deepEqual(pending.take(content).touched, ['articles/a.md']);
  }
  pending.touch(file);
  assert.equal(pending.take(new Set(['content', 'code'])).touched, undefined);
});

test('the search index is behind from the start and after every build without it', () => {
  const pending = new Pending('/kho');
  assert.ok(pending.isSearchBehind);
  pending.built({ search: true });
  assert.ok(!pending.isSearchBehind);
  pending.built({ search: false });
  assert.ok(pending.isSearchBehind);
});
