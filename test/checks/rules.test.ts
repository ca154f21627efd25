import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checks } from '../../src/checks/all.ts';
import { archiveChecks } from '../../src/checks/archive/all.ts';
import { proseChecks } from '../../src/checks/prose/all.ts';
import { allFiles, runChecks } from '../../src/checks/run-checks.ts';
import { admitSeverities, stopsBuilds, weighed } from '../../src/checks/severity.ts';
import { must } from '../../src/lib/unreachable.ts';
import { compareProblems, type Problem } from '../../src/model/problem.ts';
import { en } from '../../src/strings/en.ts';
import { vi } from '../../src/strings/vi.ts';
import { root } from '../support/run-khobao.ts';
import { deskOf, pointingArticle, runCheck } from './desk-of.ts';

const faulty = {
  articles: [
    pointingArticle('2024/08/b', [
      ['link', '/khong-co/'],
      ['category', 'kinh-tee'],
    ]),
    pointingArticle('2024/08/a', [
      ['image', '/images/khong-co.jpg'],
      ['author', 'Ai Đó'],
    ]),
  ],
};

/** What all rules find in the faulty archive. */
function told(words = vi.checks): Problem[] {
  const desk = deskOf(faulty);
  return [...runChecks(desk, words, allFiles(desk))].sort(compareProblems);
}

test('all rules speak, in the order of files and places', () => {
  assert.deepEqual(
    told().map(({ file, place, rule }) => `${file}:${place.line} ${rule}`),
    [
      'articles/2024/08/a.md:2 missing-image',
      'articles/2024/08/a.md:3 unknown-author',
      'articles/2024/08/b.md:2 broken-link',
      'articles/2024/08/b.md:3 unknown-category',
    ],
  );
});

test('both languages tell the same problems', () => {
  const [first, second] = [vi, en].map((words) =>
    told(words.checks).map(({ message, hint, ...rest }) => rest),
  );
  assert.deepEqual(first, second);
});

test('every file that holds a rule is in the list, under its own name', () => {
  const folder = join(root, 'src/checks');
  const holding = readdirSync(folder).filter(
    (name) => name.endsWith('.ts') && /: Check = \{/.test(readFileSync(join(folder, name), 'utf8')),
  );
  assert.deepEqual(checks.map(({ rule }) => `${rule}.ts`).toSorted(), holding.toSorted());
});

test('every file that holds a rule of words or between files is in its list, under its own name', () => {
  for (const [room, list] of [
    ['prose', proseChecks],
    ['archive', archiveChecks],
  ] as const) {
    const folder = join(root, 'src/checks', room);
    const holding = readdirSync(folder).filter((name) =>
      /: (?:Prose|Archive)Check = \{/.test(readFileSync(join(folder, name), 'utf8')),
    );
    assert.deepEqual(list.map(({ rule }) => `${rule}.ts`).toSorted(), holding.toSorted());
  }
});

test('a site cannot name a rule that is none, nor let a build go on with what it cannot print', () => {
  const { refusals } = vi.cli;
  assert.throws(() => admitSeverities({ 'mixed-tone': 'off' }, refusals), /“mixed-tone”/);
  assert.throws(() => admitSeverities({ 'broken-link': 'warning' }, refusals), /“broken-link”/);
  admitSeverities({ 'mixed-tones': 'off', 'broken-link': 'error', 'future-date': 'error' }, refusals);
});

test('a rule that is set to error stops builds; one that is off says nothing', () => {
  assert.equal(stopsBuilds({}), false);
  assert.equal(stopsBuilds({ 'doubled-space': 'error' }), true);
  const problem = must(told()[0], 'a problem');
  assert.deepEqual(weighed(problem, { [problem.rule]: 'off' }), []);
  assert.equal(weighed(problem, { [problem.rule]: 'warning' })[0]?.severity, 'warning');
});

test('an archive without faults is walked through at most once by each rule', () => {
  const articles = Array.from({ length: 50 }, (_, index) =>
    pointingArticle(`2024/07/bai-${index}`, [
      ['category', 'kinh-te'],
      ['related', '2024/07/bai-1'],
      ['link', '/2024/07/bai-2/'],
      ['link', '/kinh-te/'],
      ['alias', `/tin/${index}.html`],
    ]),
  );
  for (const check of checks) {
    const desk = deskOf({ articles });
    assert.deepEqual(runCheck(check, desk), [], check.rule);
    assert.ok(desk.walks() <= 1, `${check.rule} walked ${desk.walks()} times`);
  }
});

test('many faults do not walk through the archive again and again', () => {
  const articles = Array.from({ length: 30 }, (_, index) =>
    pointingArticle(`2024/07/bai-${index}`, [
      ['related', `2020/01/khong-${index}`],
      ['link', `/2020/02/khong-${index}/`],
    ]),
  );
  for (const check of checks) {
    const desk = deskOf({ articles });
    const count = runCheck(check, desk).length;
    if (/unknown-related|broken-link/.test(check.rule)) assert.equal(count, 30);
    assert.ok(desk.walks() <= 3, `${check.rule} walked ${desk.walks()} times`);
  }
});
