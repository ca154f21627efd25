import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { topics } from '../../src/pages/topics.ts';
import { site } from '../../src/site.ts';
import { buildSite } from '../support/build-site.ts';
import { article as handMade, handMadeCatalogue } from '../support/hand-made.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { readTree } from '../support/read-tree.ts';
import { article, testSite } from '../support/site.ts';

const names = [
  'Ốc',
  'ong mật',
  'Ô nhiễm',
  'Ơn nghĩa',
  'đê điều',
  'Dưa',
  'dừa',
  'Ẩm thực',
  'An ninh',
  '“Ăn chắc”',
  '4G',
];
const inOrder: readonly (readonly [string, readonly string[]])[] = [
  ['A', ['An ninh']],
  ['Ă', ['“Ăn chắc”']],
  ['Â', ['Ẩm thực']],
  ['D', ['dừa', 'Dưa']],
  ['Đ', ['đê điều']],
  ['O', ['ong mật']],
  ['Ô', ['Ô nhiễm', 'Ốc']],
  ['Ơ', ['Ơn nghĩa']],
  ['', ['4G']],
];
const catalogueOf = (labels: readonly string[]) =>
  handMadeCatalogue(labels.map((label, at) => handMade(`2024/07/a${at}`, '2024-07-01', { topics: [label] })));

test('a short index is one page, in the order of the Vietnamese alphabet', () => {
  const catalogue = catalogueOf(names.filter((name) => name !== 'Dưa'));
  assert.deepEqual([...topics.all(catalogue, site)], [null]);
  const view = topics.view(null, catalogue, site);
  const expected = inOrder.map(([letter, labels]) => [letter, labels.filter((name) => name !== 'Dưa')]);
  assert.deepEqual(
    view?.letters.map(({ letter, topics }) => [letter, topics.map(({ label }) => label)]),
    expected,
  );
});

test('a long index has a page for each letter, none of which share an address', () => {
  const many = Array.from({ length: site.lists.longest }, (_, at) => `Sông ${at}`);
  const catalogue = catalogueOf([...names, ...many]);
  const front = topics.view(null, catalogue, site);
  assert.ok(front);
  assert.ok(front.letters.every((letter) => letter.topics.length === 0));
  assert.deepEqual(
    front.letters.map(({ url }) => url),
    ['a', 'aw', 'aa', 'd', 'dd', 'o', 'oo', 'ow', 's', 'khac'].map((name) => `/chu-de/a-z/${name}/`),
  );
  const pages = [...topics.all(catalogue, site)].slice(1);
  const shown = pages.flatMap((address) => topics.view(address, catalogue, site)?.letters[0]?.topics ?? []);
  assert.equal(shown.length, names.length + many.length - 1, 'dừa and Dưa are one topic');
  assert.equal(topics.view({ letter: 'x' }, catalogue, site), undefined);
});

test('a topic that comes touches the index; an article of a known one does not', async (t) => {
  const one = testSite(t, {
    'articles/2024/07/a.md': article({ topics: '[Cà phê, Ăn chắc]' }),
    'articles/2024/07/b.md': article({ topics: '[Cà phê]' }),
  });
  await buildSite(one);
  const page = readFileSync(join(one.out, 'chu-de/index.html'), 'utf8');
  assert.deepEqual(htmlFaults(page), []);
  assert.ok(page.indexOf('>Ăn chắc<') < page.indexOf('>Cà phê<'));
  one.edit({ 'articles/2024/07/c.md': article({ topics: '[Cà phê]' }) });
  assert.ok(!(await buildSite(one)).made.includes('chu-de/index.html'));
  one.edit({ 'articles/2024/07/c.md': article({ topics: '[Cà phê, Bò]' }) });
  assert.ok((await buildSite(one)).made.includes('chu-de/index.html'));
  assert.ok(readFileSync(join(one.out, 'chu-de/index.html'), 'utf8').includes('>Bò<'));
  assert.ok(!Object.keys(readTree(one.out)).some((path) => path.startsWith('chu-de/a-z/')));
});

test('the index stands in the sitemap, with its letters, and every page leads to it', async (t) => {
  const labels = Array.from({ length: site.lists.longest }, (_, at) => `Sông ${at}`);
  const one = testSite(t, {
    ...Object.fromEntries(
      labels.map((label, at) => [
        `articles/2024/06/s${at}.md`,
        article({ date: '2024-06-01', topics: `[${label}]` }),
      ]),
    ),
    'articles/2024/07/a.md': article({ topics: '[An ninh]' }),
  });
  await buildSite(one);
  const listed = () =>
    [
      ...readFileSync(join(one.out, 'sitemaps/pages.xml'), 'utf8').matchAll(
        /<loc>[^<]*(\/chu-de\/(?:a-z\/[^<]*)?)</g,
      ),
    ]
      .map(([, path]) => path)
      .filter((path) => path !== undefined);
  assert.deepEqual(listed(), ['/chu-de/', '/chu-de/a-z/a/', '/chu-de/a-z/s/']);
  for (const path of [
    'index.html',
    '2024/07/a/index.html',
    'chu-de/song-1/index.html',
    'tim-kiem/index.html',
  ])
    assert.match(readFileSync(join(one.out, path), 'utf8'), /<a href="\/chu-de\/">Chủ đề từ A đến Z</, path);
  // The same topic, spelt another way: it begins with another letter now.
  one.edit({ 'articles/2024/07/a.md': article({ topics: '[Ăn ninh]' }) });
  await buildSite(one);
  assert.deepEqual(listed(), ['/chu-de/', '/chu-de/a-z/aw/', '/chu-de/a-z/s/']);
  // One less: the index is one page again.
  one.remove('articles/2024/06/s1.md');
  await buildSite(one);
  assert.deepEqual(listed(), ['/chu-de/']);
  const clean = { content: one.content, out: `${one.out}-clean`, state: `${one.state}-clean` };
  await buildSite(clean);
  assert.deepEqual(readTree(one.out), readTree(clean.out));
});
