import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSynonyms } from '../../src/content/read-synonyms.ts';
import { contentPath } from '../../src/model/ids.ts';
import { vi } from '../../src/strings/vi.ts';
import { buildSite } from '../support/build-site.ts';
import { marked } from '../support/marked.ts';
import { article, testSite } from '../support/site.ts';

const read = (text: string) => readSynonyms(contentPath('synonyms.yaml'), Buffer.from(text), vi.problems);

test('groups of words for one thing, as the newsroom wrote them', () => {
  const { value, problems } = read('# Tên gọi\n- [ủy ban nhân dân, UBND]\n- [heo, lợn]\n');
  assert.deepEqual(problems, []);
  assert.deepEqual(value, [
    ['ủy ban nhân dân', 'UBND'],
    ['heo', 'lợn'],
  ]);
});

const faults: readonly string[] = [
  '«h»eo: lợn\n',
  '- «heo, lợn»\n',
  '- «[heo]»\n',
  '- «[a, b, c, d, e, g, h]»\n',
  '- [heo, «"-lợn"»]\n',
  '- [heo, «\'con "lợn"\'»]\n',
  '- [heo, «[lợn]»]\n',
  '- [heo, lợn]\n- [Mọi, «Heo»]\n',
  '- [heo, «heo»]\n',
  `- [heo, «${'a'.repeat(61)}»]\n`,
  `${Array.from({ length: 500 }, (_, at) => `- [a${at}, b${at}]\n`).join('')}- «[heo, lợn]»\n`,
];

for (const text of faults) {
  const { text: plain, ...place } = marked(text);
  test(`synonyms: ${plain.slice(-40).replace(/\s+/g, ' ')}`, () => {
    const { value, problems } = read(plain);
    const told = problems.map(({ rule, place }) => [rule, place.line, place.column, place.length]);
    assert.deepEqual(told, [['synonyms', place.line, place.column, place.length]], JSON.stringify(problems));
    assert.equal(value, undefined);
  });
}

test('the table goes to the browser, and its edit makes nothing else again', async (t) => {
  const site = testSite(t, { 'articles/2024/07/a.md': article({}) });
  const list = () => JSON.parse(readFileSync(join(site.out, 'tim-kiem/nhanh/list.json'), 'utf8'));
  await buildSite(site);
  assert.deepEqual(list().synonyms, []);
  site.edit({ 'synonyms.yaml': '- [Ủy ban, UB]\n- [TP.HCM, thành phố Hồ Chí Minh]\n' });
  assert.deepEqual((await buildSite(site)).made, ['tim-kiem/nhanh/list.json']);
  assert.deepEqual(list().synonyms, [['ủy ban', 'ub']]);
  site.remove('synonyms.yaml');
  await buildSite(site);
  assert.deepEqual(list().synonyms, []);
});
