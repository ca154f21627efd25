import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tasksFile } from '../../../scripts/editor-files/tasks.ts';
import { vi } from '../../../src/strings/vi.ts';
import { runKhobao } from '../../support/run-khobao.ts';
import { article, testSite } from '../../support/site.ts';

interface Matcher {
  readonly pattern: Readonly<Record<string, number>> & { readonly regexp: string };
  readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
}

interface Told {
  readonly problems: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly file: string;
    readonly place: { readonly line: number; readonly column: number };
  }[];
}

const { tasks } = JSON.parse(tasksFile(vi)) as {
  readonly tasks: readonly { readonly command: string; readonly problemMatcher: Matcher }[];
};

test('what the tasks read of a report is what check tells', async (t) => {
  const site = testSite(t, {
    'articles/2024/07/mot.md': article({ date: '15/07/2024', sumary: 'Tóm tắt' }),
    'articles/2024/07/hai.md': article({}, 'Chợ  nổi: 50% đông, vui.'),
  });
  const check = (format: string) =>
    runKhobao(
      ['check', '--content', 'content', '--state', 'state', '--format', format, '--now', '2026-07-01'],
      { cwd: site.folder },
    );
  const { stdout } = await check('json');
  const line = stdout.split('\n').find((one) => one.startsWith('{"type":"problems"')) ?? '';
  const expected = (JSON.parse(line) as Told).problems.map(({ rule, severity, file, place }) =>
    [severity, file, place.line, place.column, rule].join(' '),
  );
  assert.ok(expected.length >= 3, line);
  const { stdout: printed } = await check('github');
  for (const { problemMatcher } of tasks) {
    const { regexp, severity, file, line: at, column, code } = problemMatcher.pattern;
    const read = printed.split('\n').flatMap((one) => {
      const found = new RegExp(regexp ?? '').exec(one);
      return found === null
        ? []
        : [[severity, file, at, column, code].map((group) => found[group ?? 0]).join(' ')];
    });
    assert.deepEqual(read.toSorted(), expected.toSorted());
  }
  const watched = tasks.flatMap(({ problemMatcher }) => problemMatcher.background ?? []);
  assert.equal(watched.length, 1);
  for (const { beginsPattern, endsPattern } of watched) {
    assert.match(printed, new RegExp(beginsPattern, 'm'));
    assert.match(printed, new RegExp(endsPattern, 'm'));
    site.edit({
      'articles/2024/07/mot.md': article(),
      'articles/2024/07/hai.md': article({ title: 'Hai' }, 'Chợ nổi.'),
    });
    assert.match((await check('github')).stdout, new RegExp(endsPattern, 'm'));
  }
});

test('the tasks run commands that there are', () => {
  assert.deepEqual(
    tasks.map(({ command }) => command),
    ['npm start -- --format github', 'npm run check -- --format github'],
  );
});
