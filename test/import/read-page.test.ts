import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyAsMarkdown, pageAround, pageAsArticle } from '../support/page-as-article.ts';

const long =
  'Nước lên từ chập tối, đến nửa đêm thì tràn qua bậc thềm thứ hai, rồi rút dần khi trời sáng rõ trên bãi bồi.';

test('captions below, beside and above pictures, as content systems of twenty years wrote them', () => {
  const layouts: Readonly<Record<string, string>> = {
    figure: '<figure><img src="a.jpg"><figcaption>Ghe hàng ở Bến Lâm. Ảnh: Mai An</figcaption></figure>',
    'figure with a wrapped picture':
      '<figure class="expNoEdit"><div><a href="a-large.jpg"><img data-src="a.jpg"></a></div><figcaption><p>Ghe hàng ở Bến Lâm. <em>Ảnh: Mai An</em></p></figcaption></figure>',
    'one column table':
      '<table class="picture" align="center"><tbody><tr><td class="pic"><img src="a.jpg"></td></tr><tr><td class="caption">Ghe hàng ở Bến Lâm. (Ảnh: Mai An)</td></tr></tbody></table>',
    'table without names':
      '<TABLE WIDTH=200 ALIGN=left><TR><TD><IMG SRC="a.jpg"></TD></TR><TR><TD ALIGN=center><FONT SIZE=1>Ghe hàng ở Bến Lâm. Ảnh: Mai An</FONT></TD></TR></TABLE>',
    'paragraph below':
      '<p style="text-align:center"><img src="a.jpg"></p><p style="text-align:center"><em>Ghe hàng ở Bến Lâm. Ảnh: Mai An</em></p>',
    'named paragraph below':
      '<p><img src="a.jpg"></p><p class="pCaption">Ghe hàng ở Bến Lâm. Ảnh: Mai An</p>',
    'line below': '<div align="center"><img src="a.jpg"><br><i>Ghe hàng ở Bến Lâm. Ảnh: Mai An</i></div>',
    'wp-caption':
      '<div class="wp-caption aligncenter"><a href="a.jpg"><img src="a.jpg"></a><p class="wp-caption-text">Ghe hàng ở Bến Lâm. Ảnh: Mai An</p></div>',
    VCSortable:
      '<div class="VCSortableInPreviewMode" type="Photo"><div><img src="a.jpg"></div><div class="PhotoCMS_Caption"><p>Ghe hàng ở Bến Lâm. Ảnh: Mai An</p></div></div>',
    'noscript beside a lazy picture':
      '<figure><img class="lazy" data-src="a.jpg" src="data:,"><noscript><img src="a.jpg"></noscript><figcaption>Ghe hàng ở Bến Lâm. Ảnh: Mai An</figcaption></figure>',
  };
  for (const [name, html] of Object.entries(layouts)) {
    const { draft, markdown } = pageAsArticle(pageAround(`<p>${long}</p>${html}<p>${long} Hai.</p>`));
    assert.deepEqual(
      draft.pictures.map(({ caption, credit }) => [caption, credit]),
      [['Ghe hàng ở Bến Lâm.', 'Ảnh: Mai An']],
      name,
    );
    assert.ok(draft.pictures[0]?.places.includes('a.jpg'), name);
    const figure = '![Một tấm hình](/images/a-0.jpg "Ghe hàng ở Bến Lâm. | Ảnh: Mai An")';
    assert.ok(markdown.startsWith(`${long}\n\n${figure}\n\n${long} Hai.`), `${name}:\n${markdown}`);
  }
});

test('two pictures side by side keep their words apart, or share those below', () => {
  const side = (words: string): string =>
    `<p>${long}</p><table><tr><td><img src="a.jpg"></td><td><img src="b.jpg"></td></tr><tr>${words}</tr></table>`;
  const captions = (html: string): string[] =>
    pageAsArticle(pageAround(html)).draft.pictures.map(({ caption }) => caption);
  assert.deepEqual(captions(side('<td>Sáng.</td><td>Chiều.</td>')), ['Sáng.', 'Chiều.']);
  assert.deepEqual(captions(side('<td colspan="2">Sáng và chiều.</td>')), ['', 'Sáng và chiều.']);
});

test('a picture within a paragraph, and one without words', () => {
  assert.equal(
    bodyAsMarkdown(`<p>${long} <img src="a.jpg" width="500"> Và hết.</p>`),
    `${long} Và hết.\n\n![Một tấm hình](/images/a-0.jpg)`,
  );
  assert.equal(
    bodyAsMarkdown(`<p><img src="a.jpg">${long}</p>`),
    `![Một tấm hình](/images/a-0.jpg)\n\n${long}`,
  );
  assert.equal(
    bodyAsMarkdown(
      `<p>${long} <img src="x/icon-new.gif"><img src="/spacer.gif"><img class="emoji" alt="🌾" src="e.png"></p>`,
    ),
    `${long} 🌾`,
  );
});

test('broken HTML', () => {
  assert.equal(
    bodyAsMarkdown(`<p>Một <b>hai <i>ba</b> bốn</i> năm <p>${long}<div>Sáu</p></div></span></td>`),
    `Một **hai _ba_** *bốn* năm\n\n${long}\n\nSáu`,
  );
  assert.equal(
    bodyAsMarkdown(`<ul><li>Một<li>Hai<ul><li>Ba</ul></ul><p>${long}`),
    `- Một\n- Hai\n  - Ba\n\n${long}`,
  );
  assert.equal(bodyAsMarkdown(`<B>Một<P>${long}<P>Ba.</B>`), `**Một**\n\n**${long}**\n\n**Ba.**`);
  assert.equal(
    bodyAsMarkdown(`<font face=Arial><span>${long}<br><br>Hai &#7871; &ecirc;&nbsp;&nbsp;x</font>`),
    `${long}\n\nHai ế ê x`,
  );
});

test('breaks: empty lines part paragraphs, long lines are paragraphs, short ones stay lines', () => {
  assert.equal(
    bodyAsMarkdown(`<div>${long}<br> <br/>${long} Hai.<br>&nbsp;<br><b>Ba.<br><br>Bốn</b> năm</div>`),
    `${long}\n\n${long} Hai.\n\n**Ba.**\n\n**Bốn** năm`,
  );
  assert.equal(bodyAsMarkdown(`<p>${long}<br>${long} Hai.</p>`), `${long}\n\n${long} Hai.`);
  assert.equal(
    bodyAsMarkdown('<p>Sông dài cá lội biệt tăm<br>Phải duyên chồng vợ ngàn năm cũng chờ</p>'),
    'Sông dài cá lội biệt tăm\\\nPhải duyên chồng vợ ngàn năm cũng chờ',
  );
});

test('emphasis that Markdown could not say as it stands', () => {
  for (const [html, markdown] of [
    ['<b>LC: </b>Sáng nay', '**LC**: Sáng nay'],
    ['<b>(LC)</b> - Sáng nay', '**(LC)** - Sáng nay'],
    ['Ông nói<i>“Không”</i>rồi đi', 'Ông nói“*Không*”rồi đi'],
    ['<b>Tin</b><b> tức</b>', '**Tin tức**'],
    ['<b><strong>Tin</strong></b>tức', '**Tin**tức'],
    ['<b> </b>Tin<i></i>', 'Tin'],
    [
      '<span style="font-weight: bold">Tin</span> <span style="font-style:italic">tức</span>',
      '**Tin** *tức*',
    ],
    ['<span style="background-color: #FFFF00">Tin: </span>tức', '==Tin==: tức'],
    ['<span style="background-color: white">Tin</span> tức', 'Tin tức'],
    ['<u>Tin</u> <s>tức</s> m<sup>2</sup> H<sub>2</sub>O', 'Tin tức m² H₂O'],
    [
      'a == b, ==c==, [^1], :::, *d*, `e`, ~~f~~',
      'a \\=\\= b, \\=\\=c\\=\\=, \\[^1], :::, \\*d\\*, \\`e\\`, \\~~f\\~~',
    ],
  ] as const)
    assert.equal(
      bodyAsMarkdown(`<p>${html}</p>`).replaceAll('\\~~', '~~'),
      markdown.replaceAll('\\~~', '~~'),
      html,
    );
});

test('tables: figures stay a table, layouts become text, a framed cell is a box', () => {
  assert.equal(
    bodyAsMarkdown(
      `<table><caption>Giá tháng 8</caption><tr><td><p>Loại</p></td><td>Giá | kg</td></tr><tr><td rowspan=2>Cà<br>phê</td><td><ul><li>một</li><li>hai</li></ul></td></tr><tr><td>ba</td></tr><tr><td></td><td></td></tr></table>`,
    ),
    'Giá tháng 8\n\n| Loại | Giá \\| kg |\n| - | - |\n| Cà phê | một; hai |\n| | ba |',
  );
  assert.equal(
    bodyAsMarkdown(
      `<table width="100%"><tr><td><p>${long}</p><table border="1"><tr><td>Một</td><td>1</td></tr><tr><td>Hai</td><td>2</td></tr></table></td></tr></table>`,
    ),
    `${long}\n\n| Một | 1 |\n| - | - |\n| Hai | 2 |`,
  );
  assert.equal(
    bodyAsMarkdown(
      `<table border="1" bgcolor="#eee"><tr><td><b>Đôi nét</b><p>Dài 642 m.</p></td></tr></table>`,
    ),
    '::: hop-tin\n**Đôi nét**\n\nDài 642 m.\n:::',
  );
});

test('boxes, quotes and notes of the editors', () => {
  assert.equal(
    bodyAsMarkdown('<div class="box-info"><h3>Đôi nét</h3><p>Dài 642 m.</p></div>'),
    '::: hop-tin Đôi nét\nDài 642 m.\n:::',
  );
  assert.equal(
    bodyAsMarkdown('<blockquote class="quote"><p>Không vội.</p><p>— Y Bliă</p></blockquote>'),
    '::: trich-dan Y Bliă\nKhông vội.\n:::',
  );
  assert.equal(bodyAsMarkdown(`<blockquote><p>${long}</p><p>Hai.</p></blockquote>`), `> ${long}\n>\n> Hai.`);
  assert.equal(
    bodyAsMarkdown('<p class="note-box">Số liệu của trạm.</p>'),
    '::: ghi-chu\nSố liệu của trạm.\n:::',
  );
});

test('headings go down one level at a time, a bold line over text is one, the title again is none', () => {
  assert.equal(
    bodyAsMarkdown(
      `<h1>Chợ nổi Bến Lâm</h1><h4>Một</h4><p>${long}</p><h6>Hai</h6><p>${long} 2</p><p><b>Ba</b></p><p>${long} 3</p><h3></h3>`,
    ),
    `## Một\n\n${long}\n\n### Hai\n\n${long} 2\n\n## Ba\n\n${long} 3`,
  );
});

test('footnotes by number, in brackets and by star, with the way back', () => {
  assert.equal(
    bodyAsMarkdown(
      `<p>Một<sup><a href="#_ftn1" name="_ftnref1">[1]</a></sup> và hai<a href="#n2" id="r2">(2)</a>, rồi một lần nữa<a href="#_ftn1">[1]</a>.</p><p>${long}</p><p><a name="_ftn1" href="#_ftnref1">[1]</a> Sổ trực của trạm.</p><ol><li id="n2">Số liệu <b>tháng 8</b>. <a href="#r2">↩</a></li></ol>`,
    ),
    `Một[^1] và hai[^2], rồi một lần nữa[^1].\n\n${long}\n\n[^1]: Sổ trực của trạm.\n\n[^2]: Số liệu **tháng 8**.`,
  );
});

test('films and songs become links, other frames are told', () => {
  const { draft, markdown } = pageAsArticle(
    pageAround(
      `<p>${long}</p><iframe src="//www.youtube.com/embed/dQw4w9WgXcQ?rel=0"></iframe><div><iframe src="https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fx%2Fvideos%2F1%2F"></iframe></div><iframe src="https://bando.example/x"></iframe>`,
    ),
  );
  assert.match(
    markdown,
    /\n<https:\/\/www\.youtube\.com\/watch\?v=dQw4w9WgXcQ>\n\n<https:\/\/www\.facebook\.com\/x\/videos\/1\/>\n/,
  );
  assert.deepEqual(draft.notes, [{ kind: 'lost-embed', text: 'https://bando.example/x' }]);
});

test('links lead to the web or lose their address, never their words', () => {
  const address = '<link rel="canonical" href="https://cu.example/tin/1.html">';
  const { draft, markdown } = pageAsArticle(
    pageAround(
      `<p><a href="/tin/2.html">Một</a> <a href="javascript:alert(1)">hai</a> <a href="java&#9;script:alert(1)">ba</a> <a href="data:text/html,x">bốn</a> <a href="mailto:toasoan@cu.example">năm</a> <a href="tel:+84123">sáu</a> <a href="#top">bảy</a> <a href="ftp://x/y">tám</a> <a href="https://u:p@x.example/">chín</a> <a href="vbscript:x">mười</a></p>`,
      address,
    ),
  );
  assert.ok(
    markdown.startsWith(
      '[Một](https://cu.example/tin/2.html) hai ba bốn [năm](mailto:toasoan@cu.example) [sáu](tel:+84123) bảy tám chín mười\n',
    ),
    markdown,
  );
  assert.deepEqual(
    draft.notes.map(({ kind }) => kind),
    ['lost-link', 'lost-link'],
  );
});

test('share buttons, advertisements, comments, hidden parts and links to others stay outside', () => {
  const { draft, markdown } = pageAsArticle(
    pageAround(
      `<div class="social-share"><a href="x">Chia sẻ</a></div><p>${long}</p><p>Chia sẻ Facebook Twitter</p><div class="quang-cao">Mua ngay</div><p hidden>Ẩn</p><div style="display:none">Ẩn nữa</div>
      <div id="comments"><p>Bạn đọc: hay quá</p></div><p>Xem thêm: <a href="https://cu.example/2">Giá khoai ở Bến Lâm tăng gấp rưỡi</a></p><p>   </p><div></div><p>&nbsp;</p>`,
    ),
  );
  assert.ok(markdown.startsWith(`${long}\n\nĐến bảy giờ`), markdown);
  assert.deepEqual(draft.related, [
    { title: 'Giá khoai ở Bến Lâm tăng gấp rưỡi', url: 'https://cu.example/2' },
  ]);
  assert.deepEqual([...new Set(draft.dropped.map(({ reason }) => reason))].sort(), [
    'advert',
    'comments',
    'hidden',
    'related',
    'share',
  ]);
});

test('a sapo in bold at the head, a paragraph that repeats, signature and source at the end', () => {
  const { draft, markdown } = pageAsArticle(
    `<html><body><h1>Chợ nổi Bến Lâm</h1><div class="date">16:51 28/03/2022</div><div class="article-body"><p><strong>${long}</strong></p><p>${long} Hai.</p><p>${long} Hai.</p><p>${long} Ba.</p><p align="right"><b>Mai An – Lê Hoài Thương</b></p><p><i>Nguồn: <a href="https://baolamchau.example/">Báo Lam Châu</a></i></p></div></body></html>`,
  );
  assert.equal(draft.summary, long);
  assert.deepEqual(draft.authors, ['Mai An', 'Lê Hoài Thương']);
  assert.deepEqual(draft.from, { name: 'Báo Lam Châu', url: 'https://baolamchau.example/' });
  assert.deepEqual(draft.notes, [{ kind: 'repeated', text: `${long} Hai.` }]);
  assert.equal(markdown, `${long} Hai.\n\n${long} Hai.\n\n${long} Ba.`);
});

test('a box of links within the text is related, and the text goes on below it', () => {
  const link = (number: number): string =>
    `<p><a href="https://cu.example/${number}">Bài khác mang số hiệu ${number} của báo</a></p>`;
  const short = 'Ba câu ngắn thôi.';
  const { draft, markdown } = pageAsArticle(
    pageAround(
      `<p>${long}</p><p><b>Tin liên quan</b></p>${link(1)}<p>${short}</p><div type="RelatedOneNews"><a href="https://cu.example/2">Bài khác mang số hiệu 2 của báo</a><span>Tóm tắt ngắn.</span></div><p>${long} Hai.</p><h3>Xem thêm</h3>${link(3)}<p>Tóm tắt ba.</p>${link(4)}<p>Tóm tắt bốn.</p>`,
    ),
  );
  assert.ok(markdown.startsWith(`${long}\n\n${short}\n\n${long} Hai.\n\nĐến bảy giờ`), markdown);
  assert.deepEqual(
    draft.related.map(({ url }) => url?.at(-1)),
    ['1', '2', '3', '4'],
  );
});

test('a gallery is its pictures, one after the other', () => {
  const item = (number: number): string =>
    `<li><figure><img src="${number}.jpg"><figcaption>Hình ${number}.</figcaption></figure></li>`;
  assert.equal(
    bodyAsMarkdown(`<p>${long}</p><ul class="gallery">${item(1)}${item(2)}</ul>`),
    `${long}\n\n![Một tấm hình](/images/a-0.jpg "Hình 1.")\n\n![Một tấm hình](/images/a-1.jpg "Hình 2.")`,
  );
});
