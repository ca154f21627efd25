import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { en } from '../../../src/strings/en.ts';
import { vi } from '../../../src/strings/vi.ts';
import { buildSite } from '../../support/build-site.ts';
import { expandSnippet } from '../../support/expand-snippet.ts';
import { png } from '../../support/picture.ts';
import { runKhobao } from '../../support/run-khobao.ts';
import { article, testSite } from '../../support/site.ts';

type Name = keyof typeof vi.guide.snippets;

/** Where each snippet is typed, and what stands on the page then. */
const promised: Readonly<Record<Name, readonly [place: 'file' | 'front' | 'body', html: RegExp]>> = {
  article: ['file', /<h1[^>]*>Tiêu đề bài<\/h1>/],
  headImage: [
    'front',
    /<figure[^>]*>(?:(?!<\/figure>)[\s\S])*Điều nhìn thấy trong ảnh[\s\S]*?Chú thích dưới ảnh\.[\s\S]*?Ảnh: Họ tên người chụp/,
  ],
  related: ['front', /<a href="https:\/\/example\.com\/bai"[^>]*>[\s\S]*?Tên bài ở trang khác/],
  source: ['front', /<a [^>]*href="https:\/\/example\.com\/bai-goc"[^>]*>[^<]*Báo Hạ Lam/],
  correction: ['front', /Bản trước viết nhầm số hộ: 25, không phải 52\./],
  retraction: ['front', /Nguồn tin không xác minh được\./],
  figure: [
    'body',
    /<figure><[\s\S]*?alt="Điều nhìn thấy trong ảnh"[\s\S]*?<figcaption>Chú thích dưới ảnh\. <span class="credit">Ảnh: Họ tên người chụp<\/span><\/figcaption><\/figure>/,
  ],
  quote: [
    'body',
    /<figure class="pull-quote"><blockquote>\s*<p>Lời trích dẫn\.<\/p>\s*<\/blockquote><figcaption>Người nói, chức danh<\/figcaption>/,
  ],
  box: [
    'body',
    /<aside class="info-box" role="note"><p class="info-box-title">Tên hộp<\/p>\s*<ul>\s*<li>Một điều cần biết<\/li>\s*<li>Điều thứ hai<\/li>/,
  ],
  note: ['body', /<aside class="note" role="note">\s*<p>Lời ghi chú của toà soạn\.<\/p>/],
  highlight: ['body', /<mark>đoạn cần nhấn mạnh<\/mark>/],
  footnote: ['body', /<sup[^>]*>[\s\S]*?<\/sup>[\s\S]*Lời chú thích\./],
  embed: ['body', /<p class="embed">[\s\S]*?href="https:\/\/www\.youtube\.com\/watch\?v=ma-video"/],
  table: ['body', /<th scope="col" class="right">Số hộ<\/th>[\s\S]*<td class="right">25<\/td>/],
  link: ['body', /<a href="\/2024\/07\/ten-bai\/">tên bài<\/a>/],
};

const names = Object.keys(promised) as Name[];
const address = (name: Name): string => `2024/07/mau-${names.indexOf(name) + 1}`;

/** An article in which the snippet was typed and every place left as it came. */
function written(name: Name): string {
  const text = expandSnippet(vi.guide.snippets[name].body);
  const [place] = promised[name];
  if (place === 'file') return `${text}Lời mở đầu.\n`;
  if (place === 'body') return article({}, `Lời mở đầu.\n\n${text}\n\nLời kết.`);
  return article().replace('\n---\n\n', `\n${text}\n---\n\n`);
}

test('every snippet, left as it comes, passes check and becomes what it promises', async (t) => {
  const site = testSite(t, {
    'images/ten-anh.jpg': await png({ width: 1280, height: 800 }),
    'articles/2024/07/ten-bai.md': article({ title: 'Bài có sẵn' }),
    'authors/ho-ten-tac-gia.md': '---\nname: Họ tên tác giả\n---\n\nMột tác giả.\n',
    ...Object.fromEntries(names.map((name) => [`articles/${address(name)}.md`, written(name)])),
  });
  const folders = ['--content', site.content, '--out', site.out, '--state', site.state];
  const { code, stdout } = await runKhobao(['check', ...folders, '--format', 'ci', '--now', '2026-07-01'], {
    cwd: site.folder,
  });
  // All were made from the same few words.
  const others = [...stdout.matchAll(/^\S+:\d+:\d+ {2}\S+ {2}(\S+)$/gm)].filter(
    ([, rule]) => rule !== 'near-duplicate',
  );
  assert.deepEqual([code, others.map(([line]) => line)], [0, []], stdout);
  await buildSite(site, { search: false });
  for (const name of names) {
    const page = readFileSync(join(site.out, address(name), 'index.html'), 'utf8');
    assert.match(page, promised[name][1], name);
  }
});

test('prefixes are distinct, and both languages have the same places to type at', () => {
  for (const { guide } of [vi, en]) {
    const prefixes = Object.values(guide.snippets).map(({ prefix }) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
  }
  const places = (body: readonly string[]) =>
    [...body.join('\n').matchAll(/\$\{?(\d|[A-Z_]+)/g)].map(([, one]) => one);
  for (const name of names)
    assert.deepEqual(places(en.guide.snippets[name].body), places(vi.guide.snippets[name].body), name);
});
