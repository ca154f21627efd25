export const data = {
  pagination: { data: 'collections.byMonth', size: 1, alias: 'list' },
  permalink: ({ list }) => `/sitemaps/${list.name}.xml`,
  eleventyExcludeFromCollections: true,
};

export const render = ({ list }) => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${list.articles.map(({ url }) => `<url><loc>https://khobao.example${url}</loc></url>`).join('\n')}
</urlset>
`;
