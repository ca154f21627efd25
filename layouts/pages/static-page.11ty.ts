import { html } from '../../src/lib/html.ts';
import type { StaticPageView } from '../../src/pages/static-page.ts';
import { bodyHtml } from '../parts/body-html.ts';
import { breadcrumb } from '../parts/breadcrumb.ts';
import { pageNodes } from '../parts/json-ld/page-nodes.ts';
import { printLinks } from '../parts/print-links.ts';
import { document } from '../shells/document.ts';
import { pageTemplate } from '../shells/template.ts';

export default pageTemplate<StaticPageView>('static-page', (view, frame, words) => {
  const { title, summary, body, url } = view;
  const text = bodyHtml(body);
  const content = html`<article class="article">
<header class="article-head">
${breadcrumb([], frame, words)}<h1>${title}</h1>
${summary !== undefined && html`<p class="sapo">${summary}</p>\n`}</header>
<div class="body">
${text}</div>
${printLinks([text], frame, words)}</article>\n`;
  return document(
    {
      ...{ frame, words, title, description: summary, canonical: url },
      things: pageNodes(
        { type: 'WebPage', page: { label: title, url }, crumbs: [], description: summary },
        frame,
        words,
      ),
    },
    content,
  );
});
