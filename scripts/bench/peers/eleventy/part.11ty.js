import { page, rows } from './_includes/page.js';

const link = ({ name }) => {
  const [category, period] = name.split('/');
  return `/${category}/${period.replaceAll('-', '/')}/index.html`;
};

export const data = {
  pagination: { data: 'collections.byPart', size: 1, alias: 'list' },
  permalink: ({ list }) => link(list),
  eleventyExcludeFromCollections: true,
};

export const render = ({ list, page: { url } }) =>
  page(list.name, list.name, url, `<h1>${list.name}</h1>${rows(list.articles.slice(0, 100))}`);
