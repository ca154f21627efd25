import { isoMoment } from '../../src/lib/dates.ts';
import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { SitemapView } from '../../src/pages/sitemap.ts';
import { absolute } from '../parts/href.ts';
import { pageTemplate } from '../shells/template.ts';

const namespace = html` xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`;
const newsNamespace = html` xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"`;

type NewsLine = Extract<SitemapView, { type: 'news' }>['lines'][number];

/** The code of a language without its region, as the news sitemap has it: `en` of `en-GB`. */
const language = (lang: string): string => lang.replace(/-.*/, '').toLowerCase();

function newsRow({ card, lang = '' }: NewsLine, frame: Frame): SafeHtml {
  const publication = html`<news:publication><news:name>${frame.name}</news:name><news:language>${language(lang || frame.lang)}</news:language></news:publication>`;
  return html`<url><loc>${absolute(frame, card.url)}</loc><news:news>${publication}<news:publication_date>${isoMoment(card.date)}</news:publication_date><news:title>${card.title}</news:title></news:news></url>\n`;
}

const wrapped = (list: 'sitemapindex' | 'urlset', rows: SafeHtml[], names: SafeHtml): SafeHtml =>
  html`<?xml version="1.0" encoding="UTF-8"?>
<${list}${names}>
${rows}</${list}>
`;

export default pageTemplate<SitemapView>('sitemap', (view, frame) => {
  if (view.type === 'news') {
    const rows = view.lines.map((line) => newsRow(line, frame));
    return wrapped('urlset', rows, html`${namespace}${newsNamespace}`);
  }
  const [list, line] =
    view.type === 'index' ? (['sitemapindex', 'sitemap'] as const) : (['urlset', 'url'] as const);
  const rows = view.lines.map(({ url, modified }) => {
    const lastmod =
      modified !== undefined && html`<lastmod>${isoMoment({ at: modified, timed: true })}</lastmod>`;
    return html`<${line}><loc>${absolute(frame, url)}</loc>${lastmod}</${line}>\n`;
  });
  return wrapped(list, rows, namespace);
});
