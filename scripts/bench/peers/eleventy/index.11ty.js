import { page, rows } from './_includes/page.js';

export const data = { permalink: '/index.html', eleventyExcludeFromCollections: true };

export const render = ({ collections }) => page('Kho Báo', 'Kho Báo', '/', rows(collections.newest));
