import { page, rows } from './_includes/page.js';

const link = ({ name }) => `/${name.replace('-', '/')}/index.html`;

export const data = {
  pagination: { data: 'collections.byMonth', size: 1, alias: 'list' },
  permalink: ({ list }) => link(list),
  eleventyExcludeFromCollections: true,
};

export const render = ({ list, page: { url } }) =>
  page(list.name, list.name, url, `<h1>${list.name}</h1>${rows(list.articles.slice(0, 100))}`);
