import { escape, page, rows } from './page.js';

export const render = ({ title, summary, stamp, category, content, more = [], page: { url } }) =>
  page(
    title,
    summary,
    url,
    `<article class="article"><header><nav><a href="/">Trang chủ</a> <a href="/${category}/">${category}</a></nav>
<h1>${escape(title)}</h1>
<p class="sapo">${escape(summary)}</p>
<p><time datetime="${stamp}">${stamp}</time></p></header>
<div class="body">
${content}</div></article>
<section><h2>Tin cùng chuyên mục</h2>${rows(more, 3)}</section>`,
  );
