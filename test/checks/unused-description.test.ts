import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../src/build.ts';
import { moment } from '../support/hand-made.ts';
import { marked } from '../support/marked.ts';
import { runKhobao } from '../support/run-khobao.ts';
import { article, type TestSite, testSite } from '../support/site.ts';

const descriptions = marked(
  '- topic: «Cà fê»\n  description: Một.\n- { series: Đường dài, description: Hai. }\n- { topic: Sông, description: Ba. }\n',
);
const used = article({ topics: '[Sông]', series: 'Đường dài' });

/** The lines of `descriptions.yaml` that are printed nowhere, by what stands there. */
async function unused(site: TestSite, now = '2024-07-20 08:00'): Promise<string[]> {
  const { content, out, state } = site;
  const problems = await check({ content, out, state, now: moment(now).at, emit: () => {} });
  const told = problems.filter(({ rule }) => rule === 'unused-description');
  assert.ok(told.every(({ severity, file }) => severity === 'warning' && file === 'descriptions.yaml'));
  return told.map(({ place }) => place.text.slice(place.column - 1, place.column - 1 + place.length));
}

async function build(site: TestSite, now = '2024-07-20T08:00+07:00'): Promise<string> {
  const folders = ['--content', site.content, '--out', site.out, '--state', site.state];
  const { code, stdout, stderr } = await runKhobao(['build', ...folders, '--now', now]);
  assert.equal(code, 0, stdout + stderr);
  return stdout + stderr;
}

test('a description that no public article needs is told at its name, and a build goes on', async (t) => {
  const site = testSite(t, { 'descriptions.yaml': descriptions.text, 'articles/2024/07/a.md': used });
  const { content, out, state } = site;
  const [problem] = await check({ content, out, state, now: moment('2024-07-20').at, emit: () => {} });
  const { line, column, length } = descriptions;
  assert.equal(problem?.rule, 'unused-description');
  assert.deepEqual(
    [problem.place.line, problem.place.column, problem.place.length],
    [line, column, length],
    JSON.stringify(problem),
  );
  assert.match(await build(site), /descriptions\.yaml:1:10[\s\S]*chủ đề/);
});

test('articles that come and go are noticed, by a check and by a publish', async (t) => {
  const site = testSite(t, { 'descriptions.yaml': descriptions.text, 'articles/2024/07/a.md': used });
  // A second look before anything is built, and one after it, say the same.
  assert.deepEqual(await unused(site), ['Cà fê']);
  assert.deepEqual(await unused(site), ['Cà fê']);
  await build(site);
  assert.deepEqual(await unused(site), ['Cà fê']);

  site.edit({ 'articles/2024/07/b.md': article({ topics: '[cà fê, sông]' }) });
  assert.deepEqual(await unused(site), []);
  await build(site);
  assert.deepEqual(await unused(site), []);

  site.edit({ 'articles/2024/07/a.md': article({ topics: '[Sông]' }) });
  assert.deepEqual(await unused(site), ['Đường dài']);
  await build(site);
  site.remove('articles/2024/07/b.md');
  assert.deepEqual(await unused(site), ['Cà fê', 'Đường dài']);
  await build(site);
  assert.deepEqual(await unused(site), ['Cà fê', 'Đường dài']);

  site.edit({ 'articles/2024/07/a.md': article({ topics: '[Sông]', draft: 'true' }) });
  assert.deepEqual(await unused(site), ['Cà fê', 'Đường dài', 'Sông']);
  site.edit({ 'descriptions.yaml': '- { topic: Núi, description: Một. }\n' });
  assert.deepEqual(await unused(site), ['Núi']);
  site.remove('descriptions.yaml');
  assert.deepEqual(await unused(site), []);
});

test('a scheduled article counts from its hour on', async (t) => {
  const site = testSite(t, {
    'descriptions.yaml': '- { topic: Núi, description: Một. }\n',
    'articles/2024/07/a.md': article({ topics: '[Núi]', publishAt: '2024-07-21 06:00' }),
  });
  await build(site);
  assert.deepEqual(await unused(site), ['Núi']);
  assert.deepEqual(await unused(site, '2024-07-21 06:00'), []);
  await build(site, '2024-07-21T06:00+07:00');
  assert.deepEqual(await unused(site, '2024-07-21 07:00'), []);
});
