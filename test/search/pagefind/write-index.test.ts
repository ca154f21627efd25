import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { close, createIndex } from 'pagefind';
import { escapeHtml } from '../../../src/lib/html.ts';
import { must } from '../../../src/lib/unreachable.ts';
import { readPage } from '../../../src/search/pagefind/read-page.ts';
import { writeIndex } from '../../../src/search/pagefind/write-index.ts';
import { indexText } from '../../../src/search/text.ts';
import { buildSite } from '../../support/build-site.ts';
import { saidBy } from '../../support/pagefind-files.ts';
import { Chance } from '../../support/seeded.ts';
import { article, testSite } from '../../support/site.ts';

interface Page {
  readonly url: string;
  /** The article alone. */
  readonly html: string;
}

async function byPagefind(pages: readonly Page[]) {
  const index = must((await createIndex({ forceLanguage: 'vi' })).index, 'an index');
  for (const { url, html } of pages) {
    const content = indexText(`<!doctype html><html lang="vi"><body>${html}</body></html>`);
    assert.deepEqual((await index.addHTMLFile({ url, content })).errors, []);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return saidBy(files);
}

const byUs = async (pages: readonly Page[]) =>
  saidBy(writeIndex(pages.map(({ url, html }) => ({ url, ...readPage(indexText(html)) }))));

/** Two texts from shortly before they differ. */
function whereDifferent(a: string, b: string): [a: string, b: string] {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return [a.slice(Math.max(0, at - 40), at + 40), b.slice(Math.max(0, at - 40), at + 40)];
}

async function assertSame(pages: readonly Page[]): Promise<void> {
  const [theirs, ours] = [await byPagefind(pages), await byUs(pages)];
  // Part by part: a difference is told where it is.
  for (const [at, { fragment }] of theirs.fragments.entries()) {
    const [actual, expected] = whereDifferent(ours.fragments[at]?.fragment ?? '', fragment);
    assert.equal(actual, expected, `${pages[at]?.url} as text`);
  }
  assert.deepEqual(ours, theirs);
}
after(close);

const articleOf = (body: string): string =>
  `<article class="a" data-pagefind-body><h1 data-pagefind-meta="title">Đầu đề</h1>${body}</article>`;

/** Pieces of text between blanks, as newspapers and readers' names have them, and some that nobody writes. */
const pieces = [
  'Cà phê ĐƯỜNG hoà Ê Đê Ayŭ Bliă dưới a đ Đ WHO năm bà ba',
  '2/4/2025 1.234,5 60.000 148-QĐ/TW 30/NQ-CP TP.HCM COVID-19 COVID19 A/H5N1 U23-VN G20 1a2B 3D-max x²y- M²X m³/ha',
  'iPhone15 VNExpress McDonald’s ĐạiHọc xY aBC2d “Nam”, "Nam" l\'alphabet (SIMMSA) ... - – … ” \' a·b a_b ___x a‿b',
  'https://khobao.example/a-b?c=1&d=2 x@y.example #tag @ten <b> & e&f &amp; &hellip; 5<6 __PAGEFIND',
  'x👍y 👍🏽 🇻🇳 1️⃣ ❤ ❤️ 👨‍👩‍👧 © İstanbul-x ß-SS ΑΣ-ΑΣ ǅx 東京 ひらがな Ⅻ ½ a\u200bb \u200b e\u0301 \ufb01 A\u00a0B 𝒳y \uff21',
].flatMap((line) => line.split(' '));

test('words are those that Pagefind makes of the same text', async () => {
  const pages = pieces.map((piece, at) => ({
    url: `/${at}/`,
    html: articleOf(`<p>${escapeHtml(piece)}</p>`),
  }));
  await assertSame(pages);
});

test('text that looks like a sign of Pagefind’s own is text', async () => {
  const html = articleOf(
    '<p>___PAGEFIND_WEIGHT___9 to ___END_PAGEFIND_WEIGHT___ ___PAGEFIND_ANCHOR___h2:0:x</p>',
  );
  const { fragments } = await byUs([{ url: '/a/', html }]);
  const { content, anchors } = JSON.parse(fragments[0]?.fragment ?? '');
  assert.equal(
    content,
    'Ḏầu ḏề. ___PAGEFIND_WEIGHT___9 to ___END_PAGEFIND_WEIGHT___ ___PAGEFIND_ANCHOR___h2:0:x.',
  );
  assert.deepEqual(anchors, []);
});

test('blocks, headings, anchors and what is to be left out are read as Pagefind reads them', async () => {
  const bodies = [
    '<p>Một câu</p><p>Hai.</p><p>“Ba”</p><p>Bốn (4)</p><p>&quot;Năm&quot;</p><p></p>',
    '<h2 id="muc">Mục <em>một</em></h2><p>Chữ</p><h3 id="muc-2">Mục <span>hai</span> <b>ba</b></h3><h4>bốn</h4><h5>năm</h5><h6>sáu-bảy</h6>',
    '<h2>COVID-19 <strong>U23-VN</strong></h2><div><h3>Trong</h3></div><h2></h2>',
    '<ul><li>một</li><li>hai<ul><li>ba</li></ul></li></ul><ol><li>bốn</li></ol>',
    '<table><tbody><tr><th>Đầu</th><td>12,5</td></tr><tr><td>x</td><td></td></tr></tbody></table>',
    '<p>dòng một<br>dòng hai</p><blockquote><p>Lời</p></blockquote><pre>mã  hai\n\nba</pre>',
    '<nav data-pagefind-ignore><a data-pagefind-filter="category">Đời sống</a></nav><p>x</p>',
    '<p data-pagefind-ignore>không</p><p data-pagefind-ignore="all">nữa <span data-pagefind-filter="x:y">z</span></p><p>có</p>',
    '<form><label>không</label></form><svg><text>không</text></svg><script src="/a.js"></script><noscript>không</noscript>',
    '<figure><img src="/anh/1.jpg" alt="Ảnh &amp; chữ" width="3"><figcaption>Lời ảnh</figcaption></figure><img src="/2.jpg">',
    '<p data-pagefind-meta="summary">Tóm, tắt: &quot;gọn&quot;\n  và <b>đậm</b></p><p data-pagefind-meta="x:y: z, t">a</p>',
    '<time datetime="2024-07-15T08:05:00+07:00" data-pagefind-ignore data-pagefind-meta="date" data-pagefind-sort="date[datetime]" data-pagefind-filter="year:2024">15/7/2024 - 08:05</time>',
    '<time datetime="2024-07-14T08:05:00+07:00" data-pagefind-sort="date[datetime]" data-pagefind-filter="year:2024">hôm qua</time>',
    '<footer>chân</footer><aside>bên <a href="#x" id="x">lề</a></aside><section>mục</section>tự do',
    '<p>&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;</p>',
  ];
  await assertSame(bodies.map((body, at) => ({ url: `/${at}/`, html: articleOf(body) })));
});

test('many pages of many words are cut into the chunks that Pagefind cuts them into', async () => {
  const chance = new Chance(5);
  const words = Array.from({ length: 3000 }, (_, at) => `${pieces[at % 16]}${at.toString(36)}`);
  const line = (count: number): string =>
    Array.from({ length: count }, () => escapeHtml(chance.pick(chance.below(3) > 0 ? words : pieces))).join(
      ' ',
    );
  const pages = Array.from({ length: 120 }, (_, at) => ({
    url: `/2024/07/bai-${at}/`,
    html: `<article data-pagefind-body><h1 data-pagefind-meta="title">${line(9)}</h1>
<p data-pagefind-meta="summary">${line(30)}</p><h2 id="a${at}">Mục ${at}</h2><p>${line(300)}</p><p>${line(200)}</p>
<a data-pagefind-ignore data-pagefind-filter="category">Đ ${at % 7}</a>
<time data-pagefind-sort="date[datetime]" datetime="20${10 + ((at * 7) % 13)}-01-01" data-pagefind-filter="year:20${10 + (at % 13)}"></time></article>`,
  }));
  const { chunks } = await byUs(pages);
  assert.ok(chunks.length > 3, `${chunks.length} chunks`);
  await assertSame(pages);
});

test('pages of our own templates say to Pagefind what they say to us', async (t) => {
  const site = testSite(t, {
    'articles/2024/07/mua-hai.md': article(
      {
        ...{
          title: '"Mùa hái “chín” & bán"',
          summary: 'Năm đầu hái chín, giá 60.000 đồng.',
          kicker: 'Đồng đất',
        },
        ...{
          authors: '[Mai An]',
          topics: '[Cà phê, Hợp tác xã]',
          series: 'Cà phê đường dài',
          place: 'Đăk Rêu',
        },
        ...{ updated: '2024-07-18 09:00', source: '{ name: Hạ Lam, url: https://example.com/goc }' },
        corrections: '[{ date: 2024-07-18, text: Bản trước viết nhầm số hộ. }]',
      },
      'Đoạn một, ==chỗ nhấn==, [bài trước](https://example.com/).\n\n## Mục đầu\n\n- một\n- hai\n\n## Mục hai\n\n::: trich-dan Bà An\nLời hay.\n:::\n\n::: hop-tin Hộp\n| a | b |\n|---|--:|\n| x | 1 |\n:::\n\n## Mục ba\n\nChữ[^1].\n\n[^1]: Chú thích.',
    ),
    'articles/2024/07/nong-dan.md': article({ title: 'Nông dân' }),
  });
  assert.equal((await buildSite(site)).outcome.status, 'built');
  const pages = ['mua-hai', 'nong-dan'].map((name) => {
    const page = readFileSync(join(site.out, '2024/07', name, 'index.html'), 'utf8');
    const [html] = must(/<article [^>]*data-pagefind-body[\s\S]*?<\/article>/.exec(page), name);
    return { url: `/2024/07/${name}/`, html };
  });
  await assertSame(pages);
});
