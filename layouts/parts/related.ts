import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { ArticleView, RelatedItem } from '../../src/pages/article.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { card } from './card.ts';
import { cardList } from './card-list.ts';
import { href } from './href.ts';
import { pictureSizes } from './picture-sizes.ts';

function relatedLine(item: RelatedItem, frame: Frame, words: Strings['site']): SafeHtml {
  if (item.kind === 'article')
    return card(item.card, { look: 'row', level: 3, date: 'short', sizes: pictureSizes.pair }, frame, words);
  return html`<article class="card card-brief card-plain"><div class="card-text"><h3 class="card-title"><a href="${item.url}" rel="external noopener">${item.title}</a></h3><p class="card-meta">${words.article.elsewhere}</p></div></article>`;
}

/** "Có thể bạn quan tâm": what the editors chose; nothing when they chose nothing. */
export const related = (view: ArticleView, frame: Frame, words: Strings['site']): SafeHtml | false =>
  view.related.length > 0 &&
  html`<section class="below" aria-labelledby="related"><h2 class="below-title" id="related">${words.article.related}</h2>
<ul class="card-pairs" role="list">${view.related.map((item) => html`<li>${relatedLine(item, frame, words)}</li>\n`)}</ul></section>\n`;

/** "Tin cùng chuyên mục": the articles of the category before this one. */
export const moreInSection = (view: ArticleView, frame: Frame, words: Strings['site']): SafeHtml | false =>
  view.more.length > 0 &&
  html`<section class="below" aria-labelledby="more"><h2 class="below-title" id="more">${words.article.more}</h2>
${cardList(view.more, 'card-grid', (earlier) => card(earlier, { look: 'story', level: 3, summary: true, sizes: pictureSizes.grid }, frame, words))}</section>\n`;

/** "Tin mới cùng chuyên mục": `assets/article/newest.ts` fills it, and shows it when there is something that the page has not. */
export const newestInSection = (view: ArticleView, frame: Frame, words: Strings['site']): SafeHtml =>
  html`<section class="below" aria-labelledby="moi" data-newest="${href(frame, view.newest)}" hidden><h2 class="below-title" id="moi">${words.article.newest}</h2></section>\n`;
