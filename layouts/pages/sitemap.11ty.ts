import { isoMoment } from '../../src/lib/dates.ts';
import { html } from '../../src/lib/html.ts';
import type { SitemapView } from '../../src/pages/sitemap.ts';
import { absolute } from '../parts/href.ts';
import { pageTemplate } from '../shells/template.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export default pageTemplate<SitemapView>('sitemap', ({ type, lines }, frame) => {
  const [list, line] = type === 'index' ? ['sitemapindex', 'sitemap'] : ['urlset', 'url'];
  const rows = lines.map(({ url, modified }) => {
    const lastmod =
      modified !== undefined && html`<lastmod>${isoMoment({ at: modified, timed: true })}</lastmod>`;
    return html`<${line}><loc>${absolute(frame, url)}</loc>${lastmod}</${line}>\n`;
  });
  return html`<?xml version="1.0" encoding="UTF-8"?>
<${list} xmlns="${namespace}">
${rows}</${list}>
`;
});
