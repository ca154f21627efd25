import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runKhobao } from '../support/run-khobao.ts';

test('the bench builds an archive cold, unchanged, edited and grown, and writes its report', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-bench-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const corpus = join(folder, 'corpus.ndjson');
  const lines = Array.from({ length: 12 }, (_, index) =>
    JSON.stringify({
      ...{
        id: `${index}`,
        title: `Bài ${index}`,
        lead: 'Nông dân mừng.',
        body: ['Một.', 'Hai.'],
        captions: [],
      },
      ...{ category: 'kinh-te', date: `2024-0${1 + (index % 3)}-15T08:05:00+07:00` },
    }),
  );
  writeFileSync(corpus, lines.join('\n'));
  const bench = (...args: string[]) =>
    runKhobao(
      [
        ...['--corpus', corpus, '--articles', '6,12', '--runs', '1', '--peers', 'bare,eleventy'],
        ...['--work', join(folder, 'work'), '--report', join(folder, 'report.md'), ...args],
      ],
      { script: 'scripts/bench.ts' },
    );
  const { code, stdout, stderr } = await bench();
  assert.equal(code, 0, stderr);
  const { measured, sizes } = JSON.parse(readFileSync(join(folder, 'work/results.json'), 'utf8')) as {
    measured: {
      articles: number;
      builder: string;
      case: string;
      made?: number;
      wall: number;
      peak: number;
    }[];
    sizes: { builder: string; files: number; kinds: { kind: string; files: number; cards?: number }[] }[];
  };
  const names = measured
    .filter(({ articles }) => articles === 12)
    .map(({ builder, case: name }) => `${name} ${builder}`);
  assert.deepEqual(names.sort(), [
    'add Kho Báo',
    'add stock Eleventy',
    'cold Kho Báo',
    'cold bare loop',
    'cold stock Eleventy',
    'edit Kho Báo',
    'edit stock Eleventy',
    'none Kho Báo',
  ]);
  assert.ok(measured.every(({ wall, peak }) => wall > 0 && peak > 1e6));
  const made = (name: string): number => measured.find((run) => run.case === name)?.made ?? -1;
  assert.equal(made('none'), 0, JSON.stringify(measured));
  assert.ok(made('edit') > 0 && made('edit') < made('cold') && made('add') > made('edit'));
  // The bare loop is the same build: the same files.
  const [ours, bare] = ['Kho Báo', 'bare loop'].map((name) => sizes.find(({ builder }) => builder === name));
  assert.deepEqual({ ...bare, builder: '' }, { ...ours, builder: '' });
  // Every builder's site is weighed kind by kind, its pages with the cards that they hold.
  const articles = sizes.map(({ builder, kinds }) => [
    builder,
    kinds.find(({ kind }) => kind === 'articles'),
  ]);
  for (const [builder, weighed] of articles) {
    assert.ok(typeof weighed === 'object' && weighed.cards !== undefined, String(builder));
    assert.ok([6, 12].includes(weighed.files) && weighed.cards > 0, String(builder));
  }
  const report = readFileSync(join(folder, 'report.md'), 'utf8');
  for (const text of [
    '## Ratios',
    '## 12 articles',
    '| Cold build, ours : bare loop |',
    'Stages of our cold build',
    '| articles, stock Eleventy | 12 |',
  ])
    assert.ok(report.includes(text), text);
  // What was measured is not measured again.
  assert.equal((await bench()).stdout, stdout.replace(/^(?!.*writing the archive).*\n/gm, ''));
  const wrong = await bench('--only', 'warm');
  assert.equal(wrong.code, 2, wrong.stderr);
  assert.match(wrong.stderr, /--only knows cold, none, edit, add, not warm/);
});
