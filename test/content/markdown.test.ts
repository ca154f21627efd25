import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderBody } from '../../src/content/markdown.ts';
import type { Resolution } from '../../src/model/catalogue.ts';
import { contentPath } from '../../src/model/ids.ts';

const picture = { id: 'abc', width: 500, height: 400, widths: [320, 500], avif: [], tint: 21 };
const resolution: Resolution = {
  links: { '/2024/06/a/': '/2024/06/a/', '/2024/06/an/': null, '/kinh-te/': '/kinh-te/' },
  images: { '/images/a.jpg': picture },
};
const render = (text: string): string =>
  renderBody(text, {
    from: contentPath('articles/2024/07/b.md'),
    resolution,
    base: '/bao/',
    sizes: '100vw',
    tableLabel: 'Bảng',
    words: { notes: 'Chú thích', note: 'Chú thích', back: 'Về chỗ đọc', watch: 'Xem trên' },
  });

/** What must never come out, whatever goes in: an element of the text's own, or an address that runs. */
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](java&#115;cript:alert(1))',
  '[a](&#x6a;avascript:alert(1))',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](vbscript:x)',
  '[a](//evil.example)',
  '[a](\\\\evil.example)',
  '[a][1]\n\n[1]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](/images/a.jpg "\\"><script>alert(1)</script> | <b>")',
  '![\\"><script>](/images/a.jpg)',
  '[a](https://example.com/"onmouseover="alert(1))',
  '::: hop-tin <script>alert(1)</script>\nx\n:::',
  '::: trich-dan "><img src=x>\nx\n:::',
  '==<script>==',
  '[a ==b==](javascript:x)',
  '[a](<https://exa mple.com>)',
  '[a](https://x:99999/)',
  '[a](#"onclick="alert(1))',
  '[![x](/images/a.jpg)](javascript:alert(1))',
  '[a](mailto:a@b.c?subject="><script>)',
  '## <img src=x onerror=alert(1)>',
  '```js"><script>\nx\n```',
  '| <script> |\n|---|\n| <img src=x> |',
  '&lt;script&gt;',
  'a[^x]\n\n[^x]: <script>alert(1)</script> [b](javascript:alert(1))',
  'a[^"><script>]\n\n[^"><script>]: b',
  'a[^__proto__][^constructor]\n\n[^__proto__]: b',
  'https://www.youtube.com/"><script>alert(1)</script>',
  '[<script>](https://youtu.be/"onmouseover="alert(1))',
];

for (const text of hostile) {
  test(`nothing runs: ${text.replace(/\n/g, '⏎')}`, () => {
    const html = render(text);
    assert.ok(!/<script|<img (?!src="\/bao\/anh\/)|<b>|<style|<iframe/i.test(html), html);
    for (const [, attributes = ''] of html.matchAll(/<[a-z]\w*((?:\s[^<>"]*(?:"[^"]*")?)*)>/g))
      assert.ok(!/\son\w+\s*=|style=/i.test(attributes.replace(/"[^"]*"/g, '""')), html);
    for (const [, url = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g))
      assert.match(url, /^(?:\/bao\/|https:\/\/|mailto:|#)/, html);
  });
}

test('links are printed by what they point at', () => {
  assert.equal(render('[a](/2024/06/a/)'), '<p><a href="/bao/2024/06/a/">a</a></p>\n');
  assert.equal(render('[ẩn](/2024/06/an/)'), '<p>ẩn</p>\n');
  assert.equal(
    render('[n](https://example.com/x?y=1&z=2)'),
    '<p><a href="https://example.com/x?y=1&amp;z=2" rel="external noopener">n</a></p>\n',
  );
  assert.equal(
    render('[t](mailto:a@example.com) [m](#muc-x)'),
    '<p><a href="mailto:a@example.com">t</a> <a href="#muc-x">m</a></p>\n',
  );
});

test('a fragment is encoded once', () => {
  assert.equal(
    render('[m](#muc-%C4%91) [n](#đ)'),
    '<p><a href="#muc-%C4%91">m</a> <a href="#%C4%91">n</a></p>\n',
  );
});

test('an image alone in its paragraph is a figure; one in a line is not', () => {
  const figure = render('![Mô tả](/images/a.jpg "Chú thích | Ảnh: An")');
  assert.match(
    figure,
    /^<figure><picture>.*alt="Mô tả".*<\/picture><figcaption>Chú thích <span class="credit">Ảnh: An<\/span><\/figcaption><\/figure>\n$/,
  );
  assert.match(render('a ![Mô tả](/images/a.jpg) b'), /^<p>a <picture>.*<\/picture> b<\/p>\n$/);
  assert.equal(render('![x](/images/none.jpg)').includes('<img'), false);
});

test('pull quote, info box and note', () => {
  assert.equal(
    render('::: trich-dan Bà An\nLời *hay*\n:::\nsau'),
    '<figure class="pull-quote"><blockquote>\n<p>Lời <em>hay</em></p>\n</blockquote><figcaption>Bà An</figcaption></figure>\n<p>sau</p>\n',
  );
  assert.equal(
    render('::: hop-tin Hộp\n- a\n:::'),
    '<aside class="info-box" role="note"><p class="info-box-title">Hộp</p>\n<ul>\n<li>a</li>\n</ul>\n</aside>\n',
  );
  assert.equal(render('::: ghi-chu\na\n:::'), '<aside class="note" role="note">\n<p>a</p>\n</aside>\n');
});

test('a container closes where it was opened: around others, around code, in a list item', () => {
  assert.equal(
    render('::: ghi-chu\n::: hop-tin Hộp\na\n:::\nb\n:::\nc'),
    '<aside class="note" role="note">\n<aside class="info-box" role="note"><p class="info-box-title">Hộp</p>\n<p>a</p>\n</aside>\n<p>b</p>\n</aside>\n<p>c</p>\n',
  );
  assert.equal(
    render('::: ghi-chu\n```\n:::\n```\n:::'),
    '<aside class="note" role="note">\n<pre><code>:::\n</code></pre>\n</aside>\n',
  );
  assert.equal(
    render('- ::: ghi-chu\n  a\n\nb\n:::'),
    '<ul>\n<li>\n<aside class="note" role="note">\n<p>a</p>\n</aside>\n</li>\n</ul>\n<p>b\n:::</p>\n',
  );
});

test('headings begin at h2 and have ids of their own', () => {
  assert.equal(
    render('# Một\n\n## Hai\n\n## Hai'),
    '<h2 id="muc-mot">Một</h2>\n<h3 id="muc-hai">Hai</h3>\n<h3 id="muc-hai-2">Hai</h3>\n',
  );
  assert.equal(
    render('# Hai\n\n# Hai 2\n\n# Hai\n\n# …')
      .match(/id="[^"]*"/g)
      ?.join(' '),
    'id="muc-hai" id="muc-hai-2" id="muc-hai-3" id="muc"',
  );
  assert.equal(render('## Đường'), '<h2 id="muc-duong">Đường</h2>\n');
});

test('a highlighted passage, and what is none', () => {
  assert.equal(render('a ==b *c*== d'), '<p>a <mark>b <em>c</em></mark> d</p>\n');
  assert.equal(
    render('[a ==b==](https://example.com)'),
    '<p><a href="https://example.com/" rel="external noopener">a <mark>b</mark></a></p>\n',
  );
  assert.equal(render('*a ==b* c=='), '<p><em>a ==b</em> c==</p>\n');
  for (const text of ['a == b', '====', 'a==b']) assert.ok(!render(text).includes('<mark>'), text);
});

test('a table stands in a region of its own, without style attributes', () => {
  const html = render('| a | b |\n|--:|:-:|\n| 1 | 2 |');
  assert.match(html, /^<div class="table" role="region" tabindex="0" aria-label="Bảng: a, b"><table>/);
  assert.match(html, /<th scope="col" class="right">a<\/th>\n<th scope="col" class="center">b<\/th>/);
  assert.ok(!html.includes('style='));
});

test('footnotes stand below the text in the order in which it points at them, and lead back to each place', () => {
  const html = render(
    '[^b]: Hai, *đậm*\nvà [nguồn](https://example.com/a).\n\nMột[^a] hai[^b] ba[^a].\n\n[^a]: Một.\n[^c]: Không ai trỏ.\n\nBốn.',
  );
  const ref = (number: number, id: string): string =>
    `<sup class="footnote-ref"><a id="${id}" href="#chu-thich-${number}" role="doc-noteref" aria-label="Chú thích ${number}">${number}</a></sup>`;
  const back = (id: string, name: string): string =>
    ` <a href="#${id}" role="doc-backlink" aria-label="Về chỗ đọc ${name}">↩\ufe0e</a>`;
  assert.equal(
    html,
    [
      `<p>Một${ref(1, 'nhac-1')} hai${ref(2, 'nhac-2')} ba${ref(1, 'nhac-1-2')}.</p>`,
      '<p>Bốn.</p>',
      '<section class="footnotes" role="doc-endnotes" aria-label="Chú thích"><p class="footnotes-title">Chú thích</p>',
      '<ol>',
      `<li id="chu-thich-1">Một.${back('nhac-1', '1 (1)')}${back('nhac-1-2', '1 (2)')}</li>`,
      '<li id="chu-thich-2">Hai, <em>đậm</em>',
      `và <a href="https://example.com/a" rel="external noopener">nguồn</a>.${back('nhac-2', '2')}</li>`,
      '</ol></section>',
      '',
    ].join('\n'),
  );
});

test('footnotes within lists, boxes, tables, headings and each other; what is none', () => {
  const html = render(
    '- một[^a]\n\n  [^a]: A[^c]\n\n::: hop-tin Hộp\nhai[^b]\n\n[^b]: B\n:::\n\n## Mục[^a]\n\n| x[^b] |\n|---|\n\n[^c]: C\n\n![anh [^a]](/images/a.jpg)',
  );
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) assert.ok(ids.includes(target), target);
  assert.equal(html.match(/<li id="chu-thich-/g)?.length, 3);
  assert.equal(html.match(/doc-backlink/g)?.length, 5);
  assert.match(html, /<h2 id="muc-muc">Mục<sup/);
  for (const text of ['[^a]', '`[^a]`\n\n[^a]: x', '[^a b]: x', '    [^a]: x'])
    assert.ok(!render(text).includes('footnote-ref'), text);
});

test('a film elsewhere is a card that leads there; a link in a sentence or to another place is a link', () => {
  const card = (href: string, place: string, words: string): string =>
    `<p class="embed"><a href="${href}" rel="external noopener"><span class="embed-place">Xem trên ${place}:</span> ${words}</a></p>\n`;
  assert.equal(
    render('[Chợ nổi *sớm mai*](https://www.youtube.com/watch?v=a&t=1)'),
    card('https://www.youtube.com/watch?v=a&amp;t=1', 'YouTube', 'Chợ nổi <em>sớm mai</em>'),
  );
  assert.equal(render('https://youtu.be/abc'), card('https://youtu.be/abc', 'YouTube', 'youtu.be/abc'));
  assert.equal(render('<https://vimeo.com/7>'), card('https://vimeo.com/7', 'Vimeo', 'vimeo.com/7'));
  for (const text of [
    'Xem [phim](https://youtu.be/abc).',
    '[Báo](https://example.com/a)',
    '[Kênh](https://www.youtube.com/)',
    'http://youtu.be/abc',
    'https://notyoutube.com/a',
    'https://youtube.com.evil.example/a',
    'https://youtube.com@evil.example/a',
    '- https://youtu.be/abc',
    '[a](https://youtu.be/a) [b](https://youtu.be/b)',
  ])
    assert.ok(!render(text).includes('embed'), text);
});

test('hostile footnotes cost time in proportion to their length', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `a[^${index}]\n\n[^${index}]: b\n`).join('\n');
  assert.equal(render(many).match(/<li id="chu-thich-/g)?.length, 20_000);
  assert.ok(!render(`[^a]: x\n\n${'[^'.repeat(100_000)}`).includes('footnote-ref'));
});
