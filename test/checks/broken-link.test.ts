import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenLink } from '../../src/checks/broken-link.ts';
import { pageOf, pointingArticle, told } from './desk-of.ts';

const others = [
  pointingArticle('2024/07/mua-lu', [['alias', '/tin/15.html']]),
  pointingArticle('2024/07/ngay-ha', [['alias', '/2023/01/ten-cu/']]),
];
const link = (target: string): string[] =>
  told(brokenLink, {
    articles: [...others, pointingArticle('2024/08/x', [['link', target]])],
    pages: [pageOf('gioi-thieu')],
    spoilt: ['articles/2024/07/hong.md'],
    images: { 'images/ban-do.png': 'ok' },
  });

const sound = [
  ...['/2024/07/mua-lu/', '/2024/07/mua-lu', '../07/mua-lu.md', '/2024/07/mua-lu/#phan-2', '#phan-2'],
  ...['/tin/15.html', '/2023/01/ten-cu/', '/2024/07/hong/', '/gioi-thieu/', '/pages/gioi-thieu.md'],
  ...['/', '/index.html', '/kinh-te/', '/kinh-te/2024/07/', '/kinh-te/2024/07/15/', '/kinh-te/feed.xml'],
  ...['/2024/', '/2024/07/', '/2024/07/15/', '/chu-de/ca-phe/', '/chu-de/ca-phe/2024/', '/tac-gia/mai-an/'],
  ...['/tim-kiem/', '/tim-kiem/?q=lua', '/feed.xml', '/atom.xml', '/feed.json', '/sitemap.xml'],
  ...['https://example.com/x', 'mailto:toasoan@example.com'],
];
for (const target of sound)
  test(`a link to ${target} leads somewhere`, () => assert.deepEqual(link(target), []));

const nothing = 'Sửa địa chỉ, hoặc bỏ liên kết và giữ lại chữ.';
const meant = (address: string): string => `Có phải bạn muốn viết: ${address}`;
const broken = [
  ['/2024/07/mua-luu/', meant('/2024/07/mua-lu/')],
  ['/2023/07/mua-lu/', meant('/2024/07/mua-lu/')],
  ['/2024/7/mua-lu/', meant('/2024/07/mua-lu/')],
  ['/gioi-thiu/', meant('/gioi-thieu/')],
  ['/gioi-thieu/doi-ngu/', meant('/gioi-thieu/')],
  ['/kinh-te/khong-co-gi-o-day/', meant('/kinh-te/')],
  ['/Kinh-te/', meant('/kinh-te/')],
  ['/2024/13/', nothing],
  ['/hoan-toan-khac/', nothing],
  ['/chu-de/', nothing],
  ['/authors/mai-an.md', nothing],
  ['/images/ban-do.png', nothing],
] as const;
for (const [target, hint] of broken)
  test(`a link to ${target} leads nowhere`, () =>
    assert.deepEqual(link(target), [`articles/2024/08/x.md:2 ${hint}`]));

test('links in static pages are looked at too', () => {
  const pages = [pageOf('gioi-thieu', [['link', '/khong-co/']])];
  assert.deepEqual(told(brokenLink, { articles: others, pages }), [`pages/gioi-thieu.md:2 ${nothing}`]);
});
