import { escapeHtml } from '../../src/lib/html.ts';
import type { InventedArticle } from './invented-articles.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const weekdays = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

const weekdayOf = ({ year, month, day }: InventedArticle): string =>
  weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';

/** A paragraph with its highlighted passage. */
const text = (paragraph: string, open: string, close: string): string =>
  escapeHtml(paragraph).replace('[[', open).replace(']]', close);

const tableRows = ({ table }: InventedArticle): string =>
  table.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('\n');

/** Where the article stood on the old site. */
export const oldAddress = ({ number }: InventedArticle): string =>
  `https://www.baohalam.example/kinh-te/bai-${number}.html`;

/** A page of today: JSON-LD, figures, data for lazy pictures, share buttons, links to others within and below the text. */
export function modernPage(article: InventedArticle, folder: string): string {
  const {
    kicker,
    title,
    summary,
    author,
    source,
    picture,
    caption,
    credit,
    paragraphs,
    heading,
    quote,
    list,
  } = article;
  const { year, month, day, hour, minute, number, tags, section } = article;
  const e = escapeHtml;
  const time = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00+07:00`;
  const p = paragraphs.map((each) => text(each, '<mark>', '</mark>'));
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'Báo Hạ Lam', url: 'https://www.baohalam.example/' },
      {
        ...{ '@type': 'NewsArticle', headline: title, datePublished: time, articleSection: section },
        author: [{ '@type': 'Person', name: author }],
      },
    ],
  });
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${e(title)} | Báo Hạ Lam</title>
<link rel="canonical" href="${oldAddress(article)}"><meta property="og:title" content="${e(title)}">
<meta property="og:site_name" content="Báo Hạ Lam"><meta name="description" content="${e(summary.slice(0, 60))}…">
<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>
<script>window.dataLayer = window.dataLayer || []; document.write('<p>Đừng đọc dòng này</p>');</script>
<style>.x { color: red }</style></head>
<body class="page-detail"><noscript><iframe src="https://www.googletagmanager.com/ns.html"></iframe></noscript>
<header class="site-header"><a class="logo" href="/"><img src="${folder}/logo.png" alt="Báo Hạ Lam"></a>
<nav class="menu"><ul><li><a href="/thoi-su">Thời sự</a></li><li><a href="/kinh-te">Kinh tế</a></li></ul></nav></header>
<main><div class="breadcrumb"><a href="/">Trang chủ</a> › <a href="/kinh-te">${e(section)}</a></div>
<article class="detail"><p class="kicker">${e(kicker)}</p><h1 class="title-detail">${e(title)}</h1>
<div class="meta"><span class="author-name">${e(author)}</span> <time class="date" datetime="${time}">${weekdayOf(article)}, ${two(day)}/${two(month)}/${year} - ${two(hour)}:${two(minute)} (GMT+7)</time></div>
<div class="social-share"><a href="https://www.facebook.com/sharer/sharer.php?u=x"><i class="icon-fb"></i> Chia sẻ</a> <a href="https://zalo.me/share">Zalo</a> <button>Lưu bài</button></div>
<h2 class="sapo">${e(summary)}</h2>
<div class="article-body" itemprop="articleBody">
<figure class="image"><picture><source srcset="${folder}/${picture}"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://cdn.baohalam.example/w800/${picture}?v=2" alt="${e(caption)}"></picture><figcaption>${e(caption)} ${e(credit)}</figcaption></figure>
<p>${p[0]?.replace(/^(\S+)/, '<strong>$1</strong>')}</p>
<div class="adsbygoogle"><span>Quảng cáo</span></div>
<p>${p[1]}</p>
<p>&nbsp;</p><p></p><div class="clear"> </div>
<h2>${e(heading)}</h2>
<p>${p[2]}</p>
<ul>${list.map((item) => `<li>${e(item)}</li>`).join('')}</ul>
<blockquote class="quote"><p>${e(quote[0])}</p><cite>${e(quote[1])}</cite></blockquote>
<p>${p[3]}</p>
<table class="data"><thead>${tableRows({ ...article, table: article.table.slice(0, 1) })}</thead><tbody>${tableRows({ ...article, table: article.table.slice(1) })}</tbody></table>
<p>${p[4]}</p>
<p class="source"><em>Theo <a href="https://baolamchau.example/x">${e(source)}</a></em></p>
</div>
<div class="tags"><span>Từ khóa:</span> ${tags.map((tag) => `<a rel="tag" href="/tag/x">${e(tag)}</a>`).join(' ')}</div>
<section class="box-category"><h3>Có thể bạn quan tâm</h3><ul>
<li><a href="/kinh-te/bai-${number + 3}.html"><img src="${folder}/t.jpg" alt="Bài khác số ${number + 3}"></a><h4><a href="/kinh-te/bai-${number + 3}.html">Bài khác mang số hiệu ${number + 3} của báo</a></h4><p>Tóm tắt của bài khác.</p></li>
<li><h4><a href="/kinh-te/ngoai-${number}.html">Chuyện bên ngoài kho lưu trữ số ${number}</a></h4></li></ul></section>
</article><aside class="sidebar"><h3>Đọc nhiều</h3><ol><li><a href="/a">Tin đọc nhiều nhất trong tuần này</a></li></ol></aside></main>
<footer><p>© Báo Hạ Lam. Giấy phép số 1/GP.</p></footer></body></html>`;
}

/** A page of the early 2010s: blocks for everything, a caption below its picture, links within the text, no JSON-LD. */
export function blockPage(article: InventedArticle, folder: string): string {
  const {
    kicker,
    title,
    summary,
    author,
    source,
    picture,
    caption,
    credit,
    paragraphs,
    heading,
    quote,
    list,
  } = article;
  const { year, month, day, hour, minute, number, section } = article;
  const e = escapeHtml;
  const p = paragraphs.map((each) => text(each, '<span style="background-color: #ffff00;">', '</span>'));
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<!-- saved from url=(0049)${oldAddress(article).replace('https', 'http')} -->
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${e(title)} - Báo Hạ Lam điện tử</title></head><body><form id="aspnetForm" method="post" action="detail.aspx">
<input type="hidden" name="__VIEWSTATE" value="dDwtMTA3" />
<div id="wrap"><div id="head"><a href="/"><img src="${folder}/banner.jpg" width="980" height="120" /></a></div>
<div class="content-left"><ul class="breadcrumb"><li><a href="/kinh-te/">${e(section)}</a></li></ul>
<div class="pre-title">${e(kicker)}</div><div class="detail-title"><h1>${e(title)}</h1></div>
<div class="time"><span>Cập nhật lúc ${two(hour)}:${two(minute)}, ${weekdayOf(article)}, ${two(day)}/${two(month)}/${year}</span></div>
<div class="tool"><a href="javascript:window.print()">In bài viết</a> <a href="mailto:?subject=x">Gửi email</a> <span>A- A A+</span></div>
<div class="chapeau">${e(summary)}</div>
<div class="content-detail"><div class="fb-like" data-href="x"></div>
<p style="text-align: justify;"><span style="font-family: arial; font-size: 12pt;">${p[0]?.replace(/^(\S+ \S+)/, '<b>$1 </b>')}</span></p>
<div class="VCSortableInPreviewMode" type="Photo"><div><img src="${folder}/${picture}" width="600" /></div><div class="PhotoCMS_Caption"><p>${e(caption)} (${e(credit)})</p></div></div>
<p style="text-align: justify;"><span style="font-size: 12pt;">${p[1]}</span></p>
<p style="text-align: justify;"><strong><span>${e(heading)}</span></strong></p>
<p style="text-align: justify;">${p[2]}</p>
<p>&gt;&gt; <a href="/kinh-te/bai-${number + 3}.html">Bài khác mang số hiệu ${number + 3} của báo</a></p>
<div class="box-text"><p><strong>Đôi nét</strong></p>${list.map((item) => `<p>${e(item)}</p>`).join('')}</div>
<blockquote><p>${e(quote[0])}</p><p>— ${e(quote[1])}</p></blockquote>
<p style="text-align: justify;">${p[3]}</p>
<table border="1" cellpadding="3" style="width: 90%"><tbody>${tableRows(article)}</tbody></table>
<p style="text-align: justify;">${p[4]}</p>
<p style="text-align: right;"><strong>${e(author)}</strong></p>
<p style="text-align: right;">(Theo ${e(source)})</p>
<div class="tin-lien-quan"><p class="t">Tin liên quan</p><ul><li><a href="/kinh-te/bai-${number + 6}.html">Bài khác mang số hiệu ${number + 6} của báo</a></li></ul></div>
</div><div class="comment-box"><h3>Bình luận</h3><textarea name="c"></textarea><input type="submit" value="Gửi" /></div></div>
<div class="content-right"><div class="quang-cao"><img src="${folder}/qc.gif" /></div></div></div></form></body></html>`;
}

/** A page of the years around 2000: tables and fonts, capitals, tags that nobody closed, breaks in place of paragraphs. */
export function tablePage(article: InventedArticle, folder: string): string {
  const { title, summary, author, source, picture, caption, credit, paragraphs, heading, quote, list } =
    article;
  const { year, month, day, hour, minute, number, section } = article;
  const e = escapeHtml;
  const p = paragraphs.map((each) => text(each, '<SPAN STYLE="background: yellow">', '</SPAN>'));
  return `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1258"><TITLE>${e(title)}</TITLE>
<SCRIPT LANGUAGE="JavaScript"><!--
function p(){window.open('print.asp?id=${number}')}
//--></SCRIPT></HEAD><BODY BGCOLOR=#FFFFFF LINK=blue>
<TABLE WIDTH=780 BORDER=0 CELLPADDING=0><TR><TD COLSPAN=3><IMG SRC="${folder}/banner.gif" WIDTH=780 HEIGHT=90></TD></TR>
<TR><TD WIDTH=150 VALIGN=top><FONT FACE=Arial SIZE=2><A HREF="index.asp">Trang chủ</A><BR><A HREF="kinhte.asp">${e(section)}</A><BR></FONT></TD>
<TD WIDTH=480 VALIGN=top><TABLE WIDTH=100%><TR><TD CLASS="title"><FONT COLOR=red><B>${e(title)}</B></FONT></TD></TR>
<TR><TD CLASS="date"><FONT SIZE=1>${hour} giờ ${minute} ngày ${day}/${month}/${year}</FONT></TD></TR>
<TR><TD ALIGN=justify><DIV CLASS="noidung"><FONT FACE="Arial" SIZE=2><B>${e(summary)}</B><BR><BR>
<TABLE ALIGN=right WIDTH=200 CELLPADDING=4><TR><TD><IMG SRC="${folder}/${picture}" WIDTH=200 BORDER=1></TD></TR><TR><TD ALIGN=center CLASS="Image"><FONT SIZE=1><I>${e(caption)} ${e(credit)}</I></FONT></TD></TR></TABLE>
${p[0]}<BR>
<BR>
${p[1]}<BR><BR><B>${e(heading)}</B><BR><BR>${p[2]}
<P>${p[3]}
<UL><LI>${list.map(e).join('<LI>')}</UL>
<P><I>“${e(quote[0])}”</I>, ${e(quote[1])} nói.
<TABLE BORDER=1>${tableRows(article).replaceAll('</td>', '').replaceAll('</tr>', '')}</TABLE>
<P>${p[4]}<BR><BR><DIV ALIGN=right><B>${e(author.toUpperCase())}</B></DIV><BR><DIV ALIGN=right><I>Nguồn: ${e(source)}</I></DIV>
</FONT></DIV></TD></TR>
<TR><TD><B>Các tin khác:</B><BR><LI><A HREF="/kinh-te/bai-${number + 3}.html">Bài khác mang số hiệu ${number + 3} của báo</A></TD></TR>
</TABLE></TD><TD WIDTH=150><IMG SRC="${folder}/qc1.gif"></TD></TR></TABLE></BODY></HTML>`;
}

/** The page of a newspaper as text: what is left when it is copied into a file. Another article of it is named below. */
export function plainText(article: InventedArticle, other: string): string {
  const {
    title,
    summary,
    source,
    picture,
    caption,
    credit,
    paragraphs,
    number,
    hour,
    minute,
    day,
    month,
    year,
  } = article;
  return [
    title,
    `${weekdayOf(article)}, ${day}/${month}/${year} - ${two(hour)}:${two(minute)}`,
    ...['Chia sẻ', summary, picture, `${caption} ${credit}`],
    ...paragraphs.map((each) => each.replace(/\[\[|\]\]/g, '')),
    `Theo ${source}`,
    'Có thể bạn quan tâm',
    ...[other, other],
    'Tóm tắt của bài khác, một câu thôi.',
    'Tin cùng chuyên mục',
    ...[0, 1].map(() => `Chuyện bên ngoài kho lưu trữ số ${number}`),
    'Câu tóm tắt thứ hai, cũng ngắn.',
  ].join('\r\n');
}
