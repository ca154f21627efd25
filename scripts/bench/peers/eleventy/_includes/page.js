export const escape = (text) =>
  String(text ?? '').replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );

export const card = ({ url, data }, level) =>
  `<article class="card card-row"><div class="card-text"><h${level} class="card-title"><a href="${url}">${escape(data.title)}</a></h${level}><p class="card-summary">${escape(data.summary)}</p><p class="card-meta"><time datetime="${data.stamp}">${data.stamp}</time></p></div></article>`;

export const rows = (articles, level = 2) =>
  `<ul class="card-rows" role="list">${articles.map((article) => `<li>${card(article, level)}</li>`).join('\n')}</ul>`;

export const page = (title, description, url, main) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Kho Báo</title>
<meta name="description" content="${escape(description)}">
<link rel="canonical" href="https://khobao.example${url}">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${escape(description)}">
<meta property="og:url" content="https://khobao.example${url}">
<link rel="stylesheet" href="/assets/css/layout.css">
</head>
<body>
<a class="skip" href="#noi-dung">Đến nội dung chính</a>
<header class="masthead"><a href="/">Kho Báo</a></header>
<main id="noi-dung">
${main}</main>
<footer class="footer"><p>Kho Báo</p></footer>
</body>
</html>
`;
