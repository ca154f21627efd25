import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { defaultProfile } from '../../src/import/default-profile.ts';
import { readPage } from '../../src/import/read-page.ts';
import { buildSite } from '../support/build-site.ts';
import { articleText, assertPasses, importDesk, importing } from '../support/import-desk.ts';
import { pageAround } from '../support/page-as-article.ts';

const long =
  'Nước lên từ chập tối, đến nửa đêm thì tràn qua bậc thềm thứ hai, rồi rút dần khi trời sáng rõ trên bãi bồi.';

const lines = [
  '&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;',
  '[bấm](javascript:alert(1)) ![x](https://x.example/a.png) [y]: javascript:alert(1)',
  '::: hop-tin Kẻ lạ',
  ':::',
  '---',
  '# Đề mục giả',
  '1. Mục giả',
  '+ Mục giả',
  '> Trích giả',
  '| a | b |<br>|---|---|',
  '[^1]: Chú thích giả[^1]',
  '```js',
  '    thụt vào',
  '&amp;lt;b&amp;gt; &amp;#x202e; &amp;copy;',
  '==giả== **giả** __giả__ `giả` ~~giả~~ \\* \\',
  '&lt;javascript:alert(1)&gt; &lt;https://x.example/&gt;',
  '{{ "x" | safe }} {% raw %} $\u007bx} &lt;%= x %&gt;',
];

const hostile = `<html><head><meta charset="utf-8"><title>x</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","author":{"name":"<b>Kẻ Lạ</b>"},"__proto__":{"x":1},"keywords":"a: b, - c, [d], <e>"}</script>
<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="//evil.example/../../x"></head>
<body onload="alert(1)"><h1>Bài: "lạ" #1 <script>alert(1)</script>
---
draft: true</h1><div class="date">16:51 28/03/2022</div><p class="kicker">- !!js {a: b} &amp;x *y</p>
<div class="article-body" style="background:url(javascript:alert(1))"><p>${long}</p>
${lines.map((line) => `<p>${line}</p>`).join('\n')}
<figure><img src="../../../etc/passwd" onerror="alert(1)" alt='"><script>alert(1)</script>'><figcaption>a | b "c" \\ | Ảnh: d | e</figcaption></figure>
<svg onload="alert(1)"><script>alert(1)</script><foreignObject><p>Trong hình</p></foreignObject></svg>
<math><mi xlink:href="javascript:alert(1)">x</mi></math><template><p>Khuôn</p></template>
<object data="javascript:alert(1)"><p>Vật nhúng</p></object><embed src="javascript:alert(1)"><iframe srcdoc="<script>alert(1)</script>"></iframe>
<a href="  JaVaScRiPt:alert(1)">một</a> <a href="data:text/html;base64,PHNjcmlwdD4=">hai</a> <a href="//evil.example">ba</a> <form action="javascript:alert(1)"><p>Trong mẫu</p><button formaction="javascript:alert(1)">Nút</button></form>
<p>${long} Hết.</p></div></body></html>`;

test('nothing of a page becomes markup of the site: neither tags nor signs of Markdown, YAML or templates', async (t) => {
  const { site, saved } = importDesk(t, { 'a.html': hostile });
  const { outcomes } = await importing(site, saved, '--category', 'thoi-su');
  const [outcome] = outcomes;
  assert.equal(outcome?.state, 'new', JSON.stringify(outcome?.problems));
  assert.deepEqual([outcome?.lost, outcome?.gained], [[], []], articleText(site, outcome));
  await assertPasses(site);
  const { outcome: built } = await buildSite(site);
  assert.equal(built.status, 'built');
  const html = readFileSync(
    join(site.out, (outcome?.file ?? '').replace(/^articles\/(.*)\.md$/, '$1/index.html')),
    'utf8',
  );
  const text = html.slice(html.indexOf('<div class="body">'), html.indexOf('<footer class="article-foot">'));
  assert.deepEqual([...new Set(text.match(/<[^>]*>/g))].sort(), [
    '</div>',
    '</em>',
    '</p>',
    '<br>',
    '<div class="body">',
    '<em>',
    '<p>',
  ]);
  const tags = (html.match(/<[^>]*>/g) ?? []).join('');
  assert.doesNotMatch(tags, /\son\w+=|srcdoc|\sstyle=|href="(?:javascript|data):|evil|alert/i);
  for (const line of [
    '[bấm](javascript:alert(1))',
    '::: hop-tin Kẻ lạ',
    '# Đề mục giả',
    '1. Mục giả',
    '[^1]: Chú thích giả[^1]',
    '```js',
    '==giả== **giả** __giả__ `giả` ~~giả~~ \\* \\',
    '{% raw %} $\u007bx}',
  ])
    assert.ok(text.includes(line), line);
  assert.ok(text.includes('&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;'));
  assert.ok(text.includes('&amp;lt;b&amp;gt; &amp;#x202e; &amp;copy;'));
  assert.match(articleText(site, outcome), /^---\ntitle: "Bài: \\"lạ\\" #1 --- draft: true"\n/);
});

test('a page made to be slow to read is read in time', () => {
  const many = 20_000;
  const parts = [
    `<p><b>${'!'.repeat(many)}a</b>b</p>`,
    `<p>${' '.repeat(many)}x${'\n'.repeat(many)}y</p>`,
    `<p>${'<a href="#n">1</a>'.repeat(2_000)}</p><p id="n">1. Chú thích</p>`,
    `<p>${'='.repeat(many)}</p><p>${'['.repeat(2_000)}</p><p>${'<b><i>'.repeat(100)}x</p>`,
    `<table>${'<tr><td><table>'.repeat(80)}</table>`,
    `<p>${'Theo '.repeat(5_000)}</p><p>${'Ảnh: '.repeat(5_000)}</p>`,
    `<ul>${'<li><a href="/x">Bài khác của báo</a></li>'.repeat(3_000)}</ul>`,
    `<div class="share">`.repeat(200),
  ];
  for (const part of parts) {
    // No time is asked: what grows with the square of these would not end.
    const read = readPage(
      { source: 'a', html: pageAround(`<p>${long}</p>${part}<p>${long}</p>`) },
      defaultProfile,
    );
    assert.ok(typeof read === 'string' || read.words.length > 0, part.slice(0, 60));
  }
});
