import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeArchive } from '../scripts/corpus/write-archive.ts';
import { buildSite } from './support/build-site.ts';

const corpus = process.env.KHOBAO_CORPUS;

test('200 real articles build without a Problem', {
  skip: corpus ? false : 'KHOBAO_CORPUS names no corpus',
}, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-real-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const content = join(folder, 'content');
  const counts = await writeArchive({ file: corpus ?? '', out: content, articles: 200, skip: 4_000 });
  assert.equal(counts.articles, 200);
  const { outcome } = await buildSite({ content, out: join(folder, 'site'), state: join(folder, 'state') });
  assert.deepEqual(outcome.problems, []);
  assert.ok(outcome.status === 'built');
  assert.equal(outcome.summary.articles, 200);
});
