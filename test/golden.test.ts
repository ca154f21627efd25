import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { buildSite } from './support/build-site.ts';
import { article, testSite } from './support/site.ts';

/**
 * Whole pages of one small site, kept as text to be read in review. After a change that is meant:
 * `KHOBAO_GOLDEN=refresh npm test -- test/golden.test.ts`, then read the diff.
 */
const refresh = process.env.KHOBAO_GOLDEN === 'refresh';
const folder = join(import.meta.dirname, 'golden');

const files = {
  'articles/2024/06/cho-phien.md': article({ title: 'Chợ phiên', date: '2024-06-30', category: 'kinh-te' }),
  'articles/2024/07/mua-hai.md': article(
    {
      title: '"Mùa hái “chín” & bán"',
      date: '2024-07-17 08:05',
      updated: '2024-07-18 09:00',
      category: 'nong-nghiep',
      kicker: 'Đồng đất',
      summary: 'Năm đầu hái chín, giá cao hơn.',
      authors: '[mai-an, Y Bliă]',
      topics: '[Cà phê, Hợp tác xã]',
      series: 'Cà phê đường dài',
      place: 'Đăk Rêu',
      source: '{ name: Hạ Lam, url: https://example.com/goc }',
      related: '[2024/06/cho-phien, { url: https://example.com/a?b=1&c=2, title: Trang khác }]',
      corrections: '[{ date: 2024-07-18, text: Bản trước viết nhầm số hộ. }]',
      aliases: '[/tin/17.html]',
    },
    'Đoạn một, ==chỗ nhấn==, [bài trước](/2024/06/cho-phien/).\n\n## Mục\n\n- một\n- hai\n\n::: trich-dan Bà An\nLời hay.\n:::\n\n::: hop-tin Hộp\n| a | b |\n|---|--:|\n| x | 1 |\n:::',
  ),
  'articles/2024/07/nong-dan.md': article({
    title: 'Nông dân',
    date: '2024-07-20 10:00',
    category: 'nong-nghiep',
  }),
  'articles/2024/07/go-bai.md': article({
    date: '2024-07-19',
    retracted: '{ date: 2024-07-21, reason: Nguồn không xác minh được. }',
  }),
};

const pages = [
  '2024/07/mua-hai/index.html',
  '2024/07/go-bai/index.html',
  '2024/07/index.html',
  '2024/index.html',
  'index.html',
  'kinh-te/index.html',
  'tac-gia/mai-an/index.html',
  'chu-de/ca-phe/2024/index.html',
  'chu-de/index.html',
  'moi-nhat/kinh-te.json',
  'tin/17.html',
  'tim-kiem/index.html',
  '404.html',
  'feed.xml',
  'kinh-te/atom.xml',
  'feed.json',
  'sitemap.xml',
  'sitemaps/2024-07.xml',
];

test('pages of the golden site read as they were reviewed', async (t) => {
  const site = testSite(t, files);
  const { outcome } = await buildSite(site);
  assert.equal(outcome.status, 'built', JSON.stringify(outcome));
  for (const path of pages) {
    const built = readFileSync(join(site.out, path), 'utf8');
    const golden = join(folder, path.replaceAll('/', '--'));
    if (refresh) {
      mkdirSync(dirname(golden), { recursive: true });
      writeFileSync(golden, built);
    }
    assert.equal(built, readFileSync(golden, 'utf8'), path);
  }
});
