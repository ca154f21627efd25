import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSite } from './support/build-site.ts';
import { article, testSite } from './support/site.ts';

test('a link to the address that an article had before leads to its redirect', async (t) => {
  const site = testSite(t, {
    'articles/2024/06/cu.md': article({ date: '2024-06-03' }, '[a](/2024/05/ten-cu/) [b](/cu/3.html)'),
    'articles/2024/07/sau.md': article({ date: '2024-07-18', aliases: '[/2024/05/ten-cu/, /cu/3.html]' }),
  });
  const { outcome } = await buildSite(site);
  assert.deepEqual(outcome.problems, []);
  const html = readFileSync(join(site.out, '2024/06/cu/index.html'), 'utf8');
  assert.match(html, /<a href="\/2024\/05\/ten-cu\/">a<\/a> <a href="\/cu\/3\.html">b<\/a>/);
  assert.match(readFileSync(join(site.out, '2024/05/ten-cu/index.html'), 'utf8'), /url=.*\/2024\/07\/sau\//);
});
