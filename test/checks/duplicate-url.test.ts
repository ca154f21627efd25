import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duplicateUrl } from '../../src/checks/duplicate-url.ts';
import { found, pageOf, pointingArticle } from './desk-of.ts';

const mua = pointingArticle('2024/07/mua');
const claims = [
  ['the address of an article', '/2024/07/mua/', 'articles/2024/07/mua.md'],
  ['the same without its slash', '/2024/07/mua', 'articles/2024/07/mua.md'],
  ['the same in other letter case', '/2024/07/MUA/', 'articles/2024/07/mua.md'],
  ['the same as a file', '/2024/07/mua/index.html', 'articles/2024/07/mua.md'],
  ['its own article', '/2024/08/nang/', 'articles/2024/08/nang.md'],
  ['an article that could not be read', '/2024/07/hong/', 'articles/2024/07/hong.md'],
  ['a static page', '/gioi-thieu/', 'pages/gioi-thieu.md'],
  ['a static page in other letter case', '/Gioi-Thieu/', 'pages/gioi-thieu.md'],
  ['a category', '/kinh-te/', '/kinh-te'],
  ['a month of a category', '/kinh-te/2024/07/', '/kinh-te/2024/07'],
  ['a day of the calendar', '/2024/07/15/', '/2024/07/15'],
  ['a feed', '/kinh-te/feed.xml', '/kinh-te/feed.xml'],
  ['the front page', '/index.html', '/'],
  ['the search', '/tim-kiem/', '/tim-kiem'],
  ['a reserved room', '/pagefind/x/', '/pagefind/x'],
  ['the header policy', '/_headers', '/_headers'],
  ['a place below a file of the site', '/robots.txt/x/', '/robots.txt'],
] as const;

for (const [name, alias, holder] of claims) {
  test(`an alias may not claim ${name}`, () => {
    const articles = [mua, pointingArticle('2024/08/nang', [['alias', alias]])];
    const [problem, ...more] = found(duplicateUrl, {
      articles,
      pages: [pageOf('gioi-thieu')],
      spoilt: ['articles/2024/07/hong.md'],
    });
    assert.equal(problem?.file, 'articles/2024/08/nang.md');
    assert.equal(problem.place.line, 2);
    assert.equal(problem.severity, 'error');
    assert.equal(problem.message, `Địa chỉ ${alias} đã có ở ${holder}.`);
    assert.deepEqual(more, []);
  });
}

const pairs = [
  ['the same', '/tin/1.html', '/tin/1.html'],
  ['other letter case', '/Tin/1.html', '/tin/1.HTML'],
  ['NFC and NFD', '/tin/hạ-lam/'.normalize('NFC'), '/tin/hạ-lam/'.normalize('NFD')],
  ['with and without slash', '/tin/1', '/tin/1/'],
  ['a file and a folder of one name', '/tin/1.html', '/tin/1.html/anh/'],
  ['a folder and a file of one name', '/tin/1.html/anh/', '/tin/1.html'],
] as const;

for (const [name, first, second] of pairs) {
  test(`two aliases clash at the later file: ${name}`, () => {
    const articles = [
      pointingArticle('2024/07/a', [['alias', first]]),
      pointingArticle('2024/07/b', [['alias', second]]),
    ];
    const problems = found(duplicateUrl, { articles });
    assert.deepEqual(
      problems.map(({ file, message }) => [file, message]),
      [['articles/2024/07/b.md', `Địa chỉ ${second} đã có ở articles/2024/07/a.md.`]],
    );
  });
}

test('a static page may not stand where a category or a room of the site does', () => {
  const problems = found(duplicateUrl, { pages: [pageOf('kinh-te'), pageOf('tim-kiem'), pageOf('lien-he')] });
  assert.deepEqual(
    problems.map(({ file, place, message }) => `${file}:${place.line} ${message}`),
    [
      'pages/kinh-te.md:1 Địa chỉ /kinh-te/ đã có ở categories.yaml.',
      'pages/tim-kiem.md:1 Địa chỉ /tim-kiem/ đã có ở /tim-kiem.',
    ],
  );
});

test('old addresses of other forms are free', () => {
  const aliases = ['/tin/1.html', '/2024/7/mua/', '/kinh-te/mua-lu-15.html', '/a/b/', '/a/', '/p.php'];
  const articles = [
    mua,
    pointingArticle(
      '2024/08/nang',
      aliases.map((alias) => ['alias', alias] as const),
    ),
  ];
  assert.deepEqual(found(duplicateUrl, { articles }), []);
});
