import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { ruleNames } from '../../src/checks/severity.ts';
import { marked } from '../support/marked.ts';
import { runKhobao } from '../support/run-khobao.ts';
import { testSite } from '../support/site.ts';
import { mistakenArchive, mistakenFile } from './catalogue/archive.ts';
import { inFields } from './catalogue/fields.ts';
import { inLinks } from './catalogue/links.ts';
import type { Mistake } from './catalogue/mistake.ts';
import { inWords } from './catalogue/words.ts';

interface Told {
  readonly rule: string;
  readonly file: string;
  readonly place: { readonly line: number; readonly column: number; readonly length: number };
  readonly message: string;
  readonly hint: string;
}

const mistakes: readonly Mistake[] = [...inFields, ...inWords, ...inLinks];
let told: readonly Told[] = [];

before(async () => {
  const cleanups: (() => void)[] = [];
  const site = testSite(
    { after: (done) => void cleanups.push(done as () => void) },
    await mistakenArchive(mistakes),
  );
  const { content, out, state } = site;
  const args = ['--content', content, '--out', out, '--state', state, '--format', 'json'];
  const { code, stdout, stderr } = await runKhobao(['check', ...args, '--now', '2026-07-01'], {
    cwd: site.folder,
  });
  for (const done of cleanups) done();
  assert.deepEqual([code, stderr], [1, '']);
  const event = stdout.split('\n').find((line) => line.startsWith('{"type":"problems"'));
  told = (JSON.parse(event ?? '{}') as { problems: Told[] }).problems;
});

for (const [at, [rule, says, text]] of mistakes.entries())
  test(`${rule}: ${says}`, () => {
    const { line, column, length } = marked(text);
    const found = told.filter(({ file }) => file === `content/${mistakenFile(at)}`);
    // A date of another year stands in the folder of this one as well.
    const here = found.filter((one) => rule === 'folder-date' || one.rule !== 'folder-date');
    const places = here.map(({ rule: by, place }) => [by, place.line, place.column, place.length]);
    assert.deepEqual(places, [[rule, line, column, length]], JSON.stringify(found));
    const [{ message, hint } = { message: '', hint: '' }] = here;
    assert.ok(message.includes(says), message);
    assert.match(message, /^\P{Ll}.*\.$/su, 'a sentence');
    assert.ok(hint.length > 8, hint);
  });

test('the articles that mistakes point at have none', () => {
  assert.deepEqual(
    told.filter(({ file }) => file.includes('/2024/06/')),
    [],
  );
});

test('at least a hundred are distinct by rule, field and message', () => {
  const distinct = new Set(mistakes.map(([rule, says]) => `${rule} ${says}`));
  assert.ok(distinct.size >= 100, String(distinct.size));
  assert.equal(new Set(told.map(({ rule, message }) => `${rule} ${message}`)).size >= 100, true);
});

test('every rule that compares words or files has a mistake here', () => {
  const elsewhere = ['near-duplicate', 'external-link'];
  const shown = new Set([...mistakes.map(([rule]) => rule), ...elsewhere]);
  assert.deepEqual(
    ruleNames().filter((rule) => !shown.has(rule)),
    [],
  );
});
