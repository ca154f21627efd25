import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { sha256 } from '../../src/lib/digest.ts';
import { dropStaged, finishApply, resumeApply } from '../../src/publish/apply.ts';
import type { ApplyFolders } from '../../src/publish/apply-folders.ts';
import { journalFile } from '../../src/publish/apply-journal.ts';
import { stagingFolder } from '../../src/publish/staging.ts';
import { after, before, begin, type Version } from '../support/apply-change.ts';
import { readTree } from '../support/read-tree.ts';
import { root } from '../support/run-khobao.ts';

/** A site that stands at the first version. */
function standing(t: TestContext): ApplyFolders {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-apply-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const folders = { site: join(folder, 'site'), state: join(folder, 'state') };
  mkdirSync(folders.state);
  for (const [path, , text] of before) {
    mkdirSync(dirname(join(folders.site, path)), { recursive: true });
    writeFileSync(join(folders.site, path), text);
  }
  return folders;
}

const treeOf = (version: Version): Record<string, string> =>
  Object.fromEntries(version.map(([path, , text]) => [path, sha256(text)]).sort());

const emptyFolders = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readdirSync(path).length === 0);

test('a change is applied whole, and nothing of it is left behind', async (t) => {
  const folders = standing(t);
  const journal = await begin(folders, before, after);
  assert.deepEqual(readTree(folders.site), treeOf(before), 'nothing is touched before the journal is known');
  assert.deepEqual(finishApply(folders, journal), []);
  dropStaged(folders);
  assert.deepEqual(readTree(folders.site), treeOf(after));
  assert.deepEqual(emptyFolders(folders.site), []);
  assert.deepEqual(readdirSync(folders.state), ['images']);
  assert.deepEqual(
    journal.put.map(({ path }) => path),
    ['assets/site.css', 'anh/1.webp', 'a/index.html', 'b', 'index.html', 'feed.xml'],
  );
});

test('killed before any change of the disc, the next start has the old site or the new one, never between', async (t) => {
  const pristine = standing(t);
  const run = (folders: ApplyFolders, env: Record<string, string>) =>
    spawnSync(
      process.execPath,
      [
        ...['--import', './test/support/die-at.ts', 'test/support/apply-change.ts'],
        ...[folders.site, folders.state],
      ],
      { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' },
    );
  const countFile = join(dirname(pristine.site), 'count');
  const counted = { site: `${pristine.site}-counted`, state: `${pristine.state}-counted` };
  for (const name of ['site', 'state'] as const) cpSync(pristine[name], counted[name], { recursive: true });
  const whole = run(counted, { KHOBAO_COUNT_TO: countFile });
  assert.equal(whole.status, 0, whole.stderr);
  const steps = Number(readFileSync(countFile, 'utf8'));
  assert.ok(steps > 30, String(steps));
  const seen = { before: 0, after: 0 };
  for (let step = 1; step <= steps; step++) {
    const folders = { site: `${pristine.site}-${step}`, state: `${pristine.state}-${step}` };
    for (const name of ['site', 'state'] as const) cpSync(pristine[name], folders[name], { recursive: true });
    assert.equal(run(folders, { KHOBAO_DIE_AT: String(step) }).signal, 'SIGKILL');
    const known = join(folders.state, 'release');
    const release = existsSync(known) ? readFileSync(known, 'utf8') : '';
    // A start that is killed as well, half-way, changes nothing of that.
    const { lost } = resumeApply(folders, release);
    assert.deepEqual(lost, []);
    dropStaged(folders);
    const side = release === '' ? 'before' : 'after';
    seen[side]++;
    assert.deepEqual(readTree(folders.site), treeOf(side === 'before' ? before : after), `step ${step}`);
    assert.ok(!existsSync(journalFile(folders.state)) && !existsSync(stagingFolder(folders.state)));
  }
  assert.ok(seen.before > 10 && seen.after > 10, JSON.stringify(seen));
});

test('a journal may be finished over and over, from any point', async (t) => {
  const folders = standing(t);
  const journal = await begin(folders, before, after);
  const text = readFileSync(journalFile(folders.state));
  finishApply(folders, journal);
  writeFileSync(journalFile(folders.state), text);
  assert.deepEqual(resumeApply(folders, journal.release), { resumed: true, lost: [] });
  assert.deepEqual(readTree(folders.site), treeOf(after));
});

test('a journal that is torn, damaged, of another folder or unknown to the state is dropped, and nothing done', async (t) => {
  const harms: readonly ((folders: ApplyFolders) => ApplyFolders)[] = [
    (folders) => {
      truncateSync(journalFile(folders.state), 200);
      return folders;
    },
    (folders) => {
      appendFileSync(journalFile(folders.state), '"x"\n');
      return folders;
    },
    (folders) => {
      const file = journalFile(folders.state);
      writeFileSync(file, readFileSync(file, 'utf8').replace('index.html', 'jndex.html'));
      return folders;
    },
    (folders) => {
      writeFileSync(journalFile(folders.state), '');
      return folders;
    },
    (folders) => ({ ...folders, site: `${folders.site}-other` }),
  ];
  for (const harm of harms) {
    const folders = standing(t);
    const journal = await begin(folders, before, after);
    const harmed = harm(folders);
    assert.deepEqual(resumeApply(harmed, journal.release), { resumed: false, lost: [] });
    assert.deepEqual(readTree(folders.site), treeOf(before));
    assert.ok(!existsSync(journalFile(folders.state)));
  }
  const folders = standing(t);
  await begin(folders, before, after);
  assert.equal(resumeApply(folders, undefined).resumed, false);
  assert.deepEqual(readTree(folders.site), treeOf(before));
});

test('a staged file that is lost before the journal is finished is told, the rest is done', async (t) => {
  const folders = standing(t);
  const journal = await begin(folders, before, after);
  const file = journal.put.find(({ path }) => path === 'index.html')?.file ?? '';
  appendFileSync(file, 'x');
  assert.deepEqual(resumeApply(folders, journal.release), { resumed: true, lost: ['index.html'] });
  assert.deepEqual(readTree(folders.site), { ...treeOf(after), 'index.html': sha256('old') });
});

test('a link in the site that leads out of it is replaced, and nothing is written where it leads', async (t) => {
  const folders = standing(t);
  const elsewhere = join(dirname(folders.site), 'elsewhere');
  mkdirSync(elsewhere);
  rmSync(join(folders.site, 'assets'), { recursive: true });
  symlinkSync(elsewhere, join(folders.site, 'assets'));
  const journal = await begin(folders, before, after);
  finishApply(folders, journal);
  assert.deepEqual(readTree(folders.site), treeOf(after));
  assert.deepEqual(readdirSync(elsewhere), []);
});

test('where no site stands it is put in place as a whole, killed at any moment or not', async (t) => {
  const first = standing(t);
  const run = (folders: ApplyFolders, env: Record<string, string>) =>
    spawnSync(
      process.execPath,
      [
        ...['--import', './test/support/die-at.ts', 'test/support/apply-change.ts'],
        ...[folders.site, folders.state, 'first'],
      ],
      { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' },
    );
  const folder = dirname(first.site);
  const at = (name: string): ApplyFolders => {
    const folders = { site: join(folder, name, 'public/site'), state: join(folder, name, 'state') };
    mkdirSync(folders.state, { recursive: true });
    return folders;
  };
  const counted = at('counted');
  const countFile = join(folder, 'count');
  const whole = run(counted, { KHOBAO_COUNT_TO: countFile });
  assert.equal(whole.status, 0, whole.stderr);
  assert.deepEqual(readTree(counted.site), treeOf(after));
  assert.deepEqual(emptyFolders(counted.site), []);
  const seen = { nothing: 0, after: 0 };
  for (let step = 1; step <= Number(readFileSync(countFile, 'utf8')); step++) {
    const folders = at(`killed-${step}`);
    // An empty folder that stands there is as good as none.
    if (step % 2 === 0) mkdirSync(folders.site, { recursive: true });
    assert.equal(run(folders, { KHOBAO_DIE_AT: String(step) }).signal, 'SIGKILL');
    const known = join(folders.state, 'release');
    const release = existsSync(known) ? readFileSync(known, 'utf8') : '';
    assert.equal(resumeApply(folders, release).lost.length, 0);
    dropStaged(folders);
    seen[release === '' ? 'nothing' : 'after']++;
    const stands = existsSync(folders.site) ? readTree(folders.site) : {};
    assert.deepEqual(stands, release === '' ? {} : treeOf(after), `step ${step}`);
    assert.ok(!existsSync(journalFile(folders.state)) && !existsSync(stagingFolder(folders.state)));
  }
  assert.ok(seen.nothing > 10 && seen.after > 3, JSON.stringify(seen));
});

test('what somebody else put in the place of a site meanwhile is left alone', async (t) => {
  const { state, site } = standing(t);
  const folders = { site: `${site}-other`, state };
  const journal = await begin(folders, [], after);
  mkdirSync(folders.site);
  writeFileSync(join(folders.site, 'letter.txt'), 'dear');
  assert.deepEqual(resumeApply(folders, journal.release), { resumed: false, lost: [] });
  assert.deepEqual(readdirSync(folders.site), ['letter.txt']);
  assert.ok(!existsSync(journalFile(state)));
});
