import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readArguments } from '../src/commands/arguments.ts';
import { words } from '../src/commands/words.ts';
import { root } from './support/run-khobao.ts';

const github = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`);
const gitlab = readdirSync(join(root, 'docs/ci')).map((name) => `docs/ci/${name}`);
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What the variables of the workflows stand for when they run. */
const variables: Readonly<Record<string, string>> = {
  BASE: 'origin/main',
  SHARD: '2/4',
  NUMBER: '2',
  NOW: '2026-07-01T01:00Z',
  SITE_URL: 'https://bao.example/kho',
  CI_NODE_INDEX: '2',
  CI_NODE_TOTAL: '4',
  CI_PIPELINE_CREATED_AT: '2026-07-01T01:00:07Z',
};

/** Our commands in a workflow, as a shell would split them: quotes are only around words. */
const commandsIn = (text: string): string[][] =>
  [...text.matchAll(/npm run (?:--silent )?(build|check|diff|merge|delivered) -- (.*?)(?: >>.*)?$/gm)].map(
    ([, name = '', rest = '']) => [
      name,
      ...rest
        .replace(/\$(\w+)/g, (_, variable: string) => {
          assert.ok(variable in variables, `nothing says what $${variable} is`);
          return variables[variable] ?? '';
        })
        .replaceAll('"', '')
        .split(' '),
    ],
  );

test('what the workflows ask of khobao is what it understands', () => {
  const names = ['build', 'check', 'diff', 'merge', 'delivered'] as const;
  const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;
  let count = 0;
  for (const path of [...github, ...gitlab])
    for (const command of commandsIn(read(path))) {
      count++;
      const request = readArguments(command, names, words.faults);
      assert.ok(request.ok, `${path}: ${command.join(' ')}: ${request.ok || request.fault}`);
      assert.match(
        scripts[command[0] ?? ''] ?? '',
        new RegExp(`^node (?:--\\S+ )?scripts/khobao\\.js ${command[0]}$`),
      );
    }
  assert.ok(count >= 7, String(count));
});

interface Job {
  readonly needs?: string | string[];
  readonly 'timeout-minutes'?: number;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly id?: string }[];
}

test('workflows of GitHub use its own actions only, ask for few rights, and name jobs and outputs that exist', () => {
  for (const path of github) {
    const workflow: { jobs: Record<string, Job>; permissions: unknown } = parse(read(path), { strict: true });
    assert.deepEqual(workflow.permissions, { contents: 'read' }, path);
    for (const [name, job] of Object.entries(workflow.jobs)) {
      assert.ok(job['timeout-minutes'], `${path}: ${name} may run for ever`);
      const needs = [job.needs ?? []].flat();
      for (const other of needs) assert.ok(other in workflow.jobs, `${path}: ${name} needs ${other}`);
      for (const [, other = '', output = ''] of JSON.stringify(job).matchAll(
        /needs\.(\w+)\.outputs\.(\w+)/g,
      )) {
        assert.ok(needs.includes(other), `${path}: ${name} reads of ${other}`);
        assert.ok(output in (workflow.jobs[other]?.outputs ?? {}), `${path}: ${other} gives no ${output}`);
      }
      for (const { uses, run } of job.steps) {
        if (uses !== undefined) assert.match(uses, /^actions\/[\w-]+@v\d+$/, path);
        // What others write (titles, branches) must never become a shell's words.
        if (run !== undefined) assert.ok(!run.includes('${{'), `${path}: ${run}`);
      }
    }
  }
});

test('files for GitLab are whole, and every job says what it runs', () => {
  for (const path of gitlab) {
    const file: Record<string, { script?: string[] }> = parse(read(path), { strict: true });
    const jobs = Object.entries(file).filter(([name]) => !['stages', 'default', 'variables'].includes(name));
    assert.ok(jobs.length > 0);
    for (const [name, { script }] of jobs) assert.ok((script ?? []).length > 0, `${path}: ${name}`);
  }
});

test('the report on a pull request runs for pull requests alone, with no secret and no cache', () => {
  const text = read('.github/workflows/diff.yml');
  const workflow: { on: unknown; jobs: Record<string, Job> } = parse(text, { strict: true });
  assert.deepEqual(workflow.on, { pull_request: null });
  const said = text.replace(/^ *#.*$/gm, '');
  assert.doesNotMatch(said, /secrets|cache|_target|write/);
  assert.match(said, /GITHUB_STEP_SUMMARY/);
  assert.match(said, /persist-credentials: false/);
});
