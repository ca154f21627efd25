import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { changesSince, type GitMark, indexedBlobs, lookAtCheckout } from '../../src/content/git-changes.ts';
import { must } from '../../src/lib/unreachable.ts';
import type { Cleanup } from '../support/cleanup.ts';
import { type TestSite, testSite } from '../support/site.ts';

const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b',
};

/** A content folder in a repository of its own, everything committed. */
class Checkout {
  readonly site: TestSite;
  readonly content: string;

  constructor(t: Cleanup, files: Readonly<Record<string, string>> = {}) {
    this.site = testSite(t, { 'articles/2024/07/a.md': 'một\n', 'articles/2024/07/b.md': 'hai\n', ...files });
    this.content = realpathSync(this.site.content);
    this.git('init', '-q', '-b', 'main');
    this.commit();
  }

  git(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync('git', ['-C', this.content, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...identity },
    });
    assert.equal(status, 0, `git ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  commit(): void {
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', 'x');
  }

  async mark(): Promise<GitMark> {
    return must(await lookAtCheckout(this.content), 'a checkout');
  }

  /** What may have changed when `edit` has been made. */
  async after(edit: () => void): Promise<string[] | undefined> {
    const last = await this.mark();
    edit();
    const now = await lookAtCheckout(this.content);
    return now && changesSince(this.content, last, now);
  }
}

const file = 'articles/2024/07/a.md';

test('nothing has changed where nothing was done', async (t) => {
  const checkout = new Checkout(t);
  assert.deepEqual((await checkout.mark()).loose, []);
  assert.deepEqual(await checkout.after(() => {}), []);
});

test('what was committed is named, deleted and renamed files too', async (t) => {
  const checkout = new Checkout(t);
  const changed = await checkout.after(() => {
    checkout.site.edit({ [file]: 'đổi\n', 'images/ảnh "một".png': 'x' });
    renameSync(
      join(checkout.content, 'articles/2024/07/b.md'),
      join(checkout.content, 'articles/2024/07/c.md'),
    );
    checkout.commit();
  });
  assert.deepEqual(
    changed,
    [file, 'articles/2024/07/b.md', 'articles/2024/07/c.md', 'images/ảnh "một".png'].sort(),
  );
});

test('what is not committed is named: modified, staged, deleted, untracked and ignored', async (t) => {
  const checkout = new Checkout(t, { '.gitignore': 'nhap-*\n', 'articles/2024/07/d.md': 'x' });
  const changed = await checkout.after(() => {
    checkout.site.edit({
      [file]: 'đổi\n',
      'articles/2024/07/moi.md': 'x',
      'articles/2024/07/nhap-1.md': 'x',
    });
    checkout.site.edit({ 'articles/2024/07/b.md': 'staged\n' });
    checkout.git('add', 'articles/2024/07/b.md');
    rmSync(join(checkout.content, 'articles/2024/07/d.md'));
  });
  const names = ['a', 'b', 'd', 'moi', 'nhap-1'].map((name) => `articles/2024/07/${name}.md`);
  assert.deepEqual(changed, names);
});

test('what was loose the last time is named again, for it may have been put back', async (t) => {
  const checkout = new Checkout(t);
  checkout.site.edit({ [file]: 'đổi\n' });
  assert.deepEqual(await checkout.after(() => checkout.git('checkout', '-q', '--', file)), [file]);
  assert.deepEqual(await checkout.after(() => {}), []);
});

test('a file that git was told not to watch is always named', async (t) => {
  const checkout = new Checkout(t);
  checkout.git('update-index', '--assume-unchanged', file);
  checkout.git('update-index', '--skip-worktree', 'articles/2024/07/b.md');
  assert.deepEqual(await checkout.after(() => checkout.site.edit({ [file]: 'đổi\n' })), [
    file,
    'articles/2024/07/b.md',
  ]);
});

test('with a filter (as of LFS) a file is looked at when its blob is another', async (t) => {
  const checkout = new Checkout(t, { '.gitattributes': '*.png filter=fake\n' });
  checkout.git('config', 'filter.fake.clean', 'sed s/big/pointer/');
  checkout.git('config', 'filter.fake.smudge', 'sed s/pointer/big/');
  checkout.site.edit({ 'images/a.png': 'big 1\n' });
  checkout.commit();
  assert.deepEqual(await checkout.after(() => {}), []);
  assert.deepEqual(await checkout.after(() => checkout.site.edit({ 'images/a.png': 'big 2\n' })), [
    'images/a.png',
  ]);
});

test('when line ends or attributes are turned over, everything may have changed', async (t) => {
  const checkout = new Checkout(t);
  assert.equal(await checkout.after(() => checkout.git('config', 'core.autocrlf', 'true')), undefined);
  const attributes = new Checkout(t);
  const edit = () => {
    attributes.site.edit({ '.gitattributes': '* text eol=crlf\n' });
    attributes.commit();
  };
  assert.equal(await attributes.after(edit), undefined);
  // Not yet committed: what they mean for which file is not known.
  const loose = new Checkout(t);
  assert.equal(
    await loose.after(() => loose.site.edit({ '.gitattributes': '* text eol=crlf\n' })),
    undefined,
  );
});

test('the content may be a folder of a larger repository; what else changes there is nobody’s business', async (t) => {
  const site = testSite(t, { 'articles/2024/07/a.md': 'một\n' });
  const root = realpathSync(site.folder);
  const run = (...args: string[]) =>
    spawnSync('git', ['-C', root, ...args], { env: { ...process.env, ...identity } });
  run('init', '-q');
  writeFileSync(join(root, 'README'), 'x');
  run('add', '-A');
  run('commit', '-q', '-m', 'x');
  const content = realpathSync(site.content);
  const last = must(await lookAtCheckout(content), 'a checkout');
  writeFileSync(join(root, 'README'), 'y');
  site.edit({ 'articles/2024/07/a.md': 'hai\n' });
  const loose = must(await lookAtCheckout(content), 'a checkout');
  assert.deepEqual(await changesSince(content, last, loose), ['articles/2024/07/a.md']);
  run('add', '-A');
  run('commit', '-q', '-m', 'y');
  assert.deepEqual(await changesSince(content, last, must(await lookAtCheckout(content), 'a checkout')), [
    'articles/2024/07/a.md',
  ]);
});

test('a commit that is not here any more says nothing, but the blobs of the index do', async (t) => {
  const checkout = new Checkout(t);
  const last = { ...(await checkout.mark()), head: '0123456789012345678901234567890123456789' };
  assert.equal(await changesSince(checkout.content, last, await checkout.mark()), undefined);
  const blobs = must(await indexedBlobs(checkout.content), 'blobs');
  assert.equal(blobs.get(file), checkout.git('hash-object', file).trim());
});

test('where git cannot be trusted to know all, nothing is said', async (t) => {
  assert.equal(await lookAtCheckout(realpathSync(testSite(t).content)), undefined, 'no checkout');
  const empty = realpathSync(testSite(t).content);
  spawnSync('git', ['-C', empty, 'init', '-q']);
  assert.equal(await lookAtCheckout(empty), undefined, 'no commit');
  const checkout = new Checkout(t);
  const link = join(checkout.site.folder, 'link');
  symlinkSync(checkout.content, link);
  assert.equal(await lookAtCheckout(link), undefined, 'a link');
  const nested = new Checkout(t);
  mkdirSync(join(nested.content, 'images/other'), { recursive: true });
  spawnSync('git', ['-C', join(nested.content, 'images/other'), 'init', '-q']);
  writeFileSync(join(nested.content, 'images/other/a.png'), 'x');
  assert.equal(await lookAtCheckout(nested.content), undefined, 'a repository within');
});

test('a checkout that git calls dubious is not asked', async (t) => {
  const checkout = new Checkout(t);
  process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = '1';
  t.after(() => delete process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER);
  assert.equal(await lookAtCheckout(checkout.content), undefined);
});

test('no git, or one that was pointed elsewhere by a hook, changes nothing in what is said', async (t) => {
  const checkout = new Checkout(t);
  const { PATH } = process.env;
  t.after(() => {
    process.env.PATH = PATH;
    delete process.env.GIT_DIR;
    delete process.env.GIT_INDEX_FILE;
  });
  process.env.GIT_DIR = join(checkout.site.folder, 'elsewhere');
  process.env.GIT_INDEX_FILE = join(checkout.site.folder, 'index');
  assert.deepEqual(await checkout.after(() => checkout.site.edit({ [file]: 'đổi\n' })), [file]);
  process.env.PATH = '/nowhere';
  assert.equal(await lookAtCheckout(checkout.content), undefined);
});

test('a command that the repository’s settings name is not run', async (t) => {
  const checkout = new Checkout(t);
  const script = join(checkout.site.folder, 'run');
  const proof = join(checkout.site.folder, 'ran');
  writeFileSync(script, `#!/bin/sh\ntouch ${proof}\n`);
  chmodSync(script, 0o755);
  checkout.git('config', 'core.fsmonitor', script);
  checkout.git('config', 'diff.external', script);
  rmSync(proof, { force: true });
  await checkout.after(() => checkout.site.edit({ [file]: 'đổi\n' }));
  assert.throws(() => cpSync(proof, `${proof}.copy`), /ENOENT/);
});
