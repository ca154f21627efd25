import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readDescriptions } from '../../src/content/read-descriptions.ts';
import { contentPath } from '../../src/model/ids.ts';
import { vi } from '../../src/strings/vi.ts';
import { buildSite } from '../support/build-site.ts';
import { marked } from '../support/marked.ts';
import { article, testSite } from '../support/site.ts';

const read = (text: string) =>
  readDescriptions(contentPath('descriptions.yaml'), Buffer.from(text), vi.problems);

test('topics and series are described by the names that articles use', () => {
  const { value, problems } = read(
    '- topic: Cà phê\n  description: Một.\n- { series: Cà phê, description: Hai. }\n',
  );
  assert.deepEqual(problems, []);
  const [first, second] = ['- topic: Cà phê', '- { series: Cà phê, description: Hai. }'];
  assert.deepEqual(value, [
    { kind: 'topic', name: 'ca-phe', text: 'Một.', place: { line: 1, column: 10, length: 6, text: first } },
    { kind: 'series', name: 'ca-phe', text: 'Hai.', place: { line: 3, column: 13, length: 6, text: second } },
  ]);
});

const faults: readonly (readonly [rule: string, text: string])[] = [
  ['descriptions', '«t»opic: Cà phê\n'],
  ['descriptions', '- «Cà phê»\n'],
  ['descriptions', '- «{ description: Một. }»\n'],
  ['descriptions', '- «{ topic: A, series: B, description: Một. }»\n'],
  ['descriptions', '- { topic: Ca, description: Một. }\n- «{ topic: cá, description: Hai. }»\n'],
  ['field-description', '- «{ topic: A }»\n'],
  ['field-topic', '- { topic: «"…"», description: Một. }\n'],
  ['unknown-field', '- { «chude»: A, topic: A, description: Một. }\n'],
];

for (const [rule, text] of faults) {
  const { text: plain, ...place } = marked(text);
  test(`${rule}: ${plain.replace(/\s+/g, ' ')}`, () => {
    const { value, problems } = read(plain);
    const told = problems.map(({ rule, place }) => [rule, place.line, place.column, place.length]);
    assert.deepEqual(told, [[rule, place.line, place.column, place.length]], JSON.stringify(problems));
    assert.equal(value, undefined);
  });
}

test('a description that changes remakes the front of its list, and nothing else', async (t) => {
  const site = testSite(t, {
    'articles/2024/07/a.md': article({ topics: '[Cà phê, Sông]', series: 'Sông' }),
  });
  await buildSite(site);
  const page = (path: string): string => readFileSync(join(site.out, path), 'utf8');
  site.edit({ 'descriptions.yaml': '- { topic: Cà phê, description: Mùa <hái>. }\n' });
  assert.deepEqual((await buildSite(site)).made, ['chu-de/ca-phe/index.html']);
  assert.ok(page('chu-de/ca-phe/index.html').includes('<p class="page-intro">Mùa &lt;hái&gt;.</p>'));
  assert.ok(
    page('chu-de/ca-phe/index.html').includes('<meta name="description" content="Mùa &lt;hái&gt;.">'),
  );
  assert.ok(!page('chu-de/ca-phe/2024/index.html').includes('hái'));
  site.edit({ 'descriptions.yaml': '- { series: Sông, description: Hai bờ. }\n' });
  const next = await buildSite(site);
  assert.deepEqual(next.made, ['chu-de/ca-phe/index.html', 'dong-su-kien/song/index.html']);
  site.remove('descriptions.yaml');
  assert.deepEqual((await buildSite(site)).made, ['dong-su-kien/song/index.html']);
  assert.ok(!page('dong-su-kien/song/index.html').includes('Hai bờ'));
});
