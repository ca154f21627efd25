import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EditedArchive } from './support/archive-edits.ts';
import { buildSite } from './support/build-site.ts';
import { readTree } from './support/read-tree.ts';
import { Chance } from './support/seeded.ts';
import { type TestSite, testSite } from './support/site.ts';

const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b',
};

function git(site: TestSite, ...args: string[]): void {
  const { status, stderr } = spawnSync('git', ['-C', site.content, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...identity },
  });
  assert.equal(status, 0, `git ${args.join(' ')}: ${stderr}`);
}

/** There may have been nothing to put away: some edits are of the state. */
const unstash = (site: TestSite): void => {
  spawnSync('git', ['-C', site.content, 'stash', 'pop', '-q']);
};

const looked = (events: Awaited<ReturnType<typeof buildSite>>['events']): number =>
  events.flatMap((event) => (event.type === 'stage' && event.stage === 'read' ? [event.total] : []))[0] ?? -1;

for (let seed = 1; seed <= 3; seed++)
  test(`in a checkout incremental equals clean, whatever is committed or not, script ${seed}`, async (t) => {
    const site = testSite(t);
    const chance = new Chance(seed * 31);
    const archive = new EditedArchive(site, chance);
    git(site, 'init', '-q', '-b', 'main');
    const commit = (...more: string[]): void => {
      git(site, 'add', '-A');
      git(site, 'commit', '-q', '--allow-empty', '-m', 'x', ...more);
    };
    commit();
    const clean = {
      content: site.content,
      out: join(site.folder, 'clean'),
      state: join(site.folder, 'clean-state'),
    };
    const done: string[] = [];
    for (let count = 0; count < 8; count++) {
      await buildSite(site);
      done.push(archive.edit());
      const what = chance.below(5);
      if (what === 0) git(site, 'stash', '-q', '--include-untracked');
      else if (what < 3) commit();
      else if (what === 3) {
        // The commit that was built last is not to be found any more, as in a shallow clone.
        commit('--amend');
        git(site, 'reflog', 'expire', '--expire=now', '--all');
        git(site, 'gc', '-q', '--prune=now');
      }
      done.push(`(${what})`);
      const { outcome } = await buildSite(site);
      // A stash may bring back what another edit needed: then nothing is built, here and there.
      rmSync(clean.out, { recursive: true, force: true });
      rmSync(clean.state, { recursive: true, force: true });
      const { outcome: wanted } = await buildSite(clean);
      assert.deepEqual(
        outcome.problems.map(({ file, rule }) => `${file} ${rule}`),
        wanted.problems.map(({ file, rule }) => `${file} ${rule}`),
        done.join('; '),
      );
      if (outcome.status !== 'built') {
        if (what === 0) unstash(site);
        continue;
      }
      assert.deepEqual(readTree(site.out), readTree(clean.out), done.join('; '));
      if (what === 0) unstash(site);
    }
  });

test('in a checkout only what changed is looked at, in a fresh one without its history too', async (t) => {
  const site = testSite(t);
  new EditedArchive(site, new Chance(5));
  git(site, 'init', '-q', '-b', 'main');
  git(site, 'add', '-A');
  git(site, 'commit', '-q', '-m', 'x');
  assert.ok(looked((await buildSite(site)).events) > 5);
  assert.equal(looked((await buildSite(site)).events), 0);
  site.edit({ 'pages/gioi-thieu.md': '---\ntitle: Giới thiệu\n---\n\nKhác.\n' });
  assert.equal(looked((await buildSite(site)).events), 1);
  git(site, 'add', '-A');
  git(site, 'commit', '-q', '-m', 'y', '--amend');
  git(site, 'reflog', 'expire', '--expire=now', '--all');
  git(site, 'gc', '-q', '--prune=now');
  site.edit({ 'pages/gioi-thieu.md': '---\ntitle: Giới thiệu\n---\n\nLại khác.\n' });
  const { made, events } = await buildSite(site);
  assert.equal(looked(events), 1);
  assert.deepEqual(made, ['gioi-thieu/index.html']);
});
