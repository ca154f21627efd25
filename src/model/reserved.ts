/** First parts of addresses that are taken by forms of DESIGN 6 or by the site's own files. */
const words = new Set([
  ...[
    'chu-de',
    'tac-gia',
    'dong-su-kien',
    'tim-kiem',
    'moi-nhat',
    'anh',
    'pagefind',
    'sitemaps',
    'assets',
    '.well-known',
    '404',
  ],
  ...['feed', 'atom', 'sitemap', 'robots', 'index', 'images', 'articles', 'authors', 'pages'],
]);

/** Whether a category or static page of this name would collide with addresses of the site; years are taken too. */
export const isReserved = (name: string): boolean => words.has(name.toLowerCase()) || /^\d{4}$/.test(name);
