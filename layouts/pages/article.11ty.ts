import { html } from '../../src/lib/html.ts';
import { pictureFile } from '../../src/lib/picture.ts';
import { unbrokenNames } from '../../src/lib/unbroken-names.ts';
import type { CategoryId } from '../../src/model/ids.ts';
import type { ArticleView } from '../../src/pages/article.ts';
import { ageNotice } from '../parts/age-notice.ts';
import { articleFoot } from '../parts/article-foot.ts';
import { bodyHtml } from '../parts/body-html.ts';
import { breadcrumb } from '../parts/breadcrumb.ts';
import { byline } from '../parts/byline.ts';
import { cite } from '../parts/cite.ts';
import { contents } from '../parts/contents.ts';
import { correctionsNotice } from '../parts/corrections.ts';
import { leadFigure } from '../parts/figure.ts';
import { absolute } from '../parts/href.ts';
import { neighbours } from '../parts/neighbours.ts';
import { newsArticle } from '../parts/news-article.ts';
import { perFrame } from '../parts/per-frame.ts';
import { pictureSizes } from '../parts/picture-sizes.ts';
import { moreInSection, newestInSection, related } from '../parts/related.ts';
import { sectionHue, sectionOf, sectionPath, sectionUrl } from '../parts/sections.ts';
import { shareRow } from '../parts/share-row.ts';
import { unpublishedNotice } from '../parts/unpublished.ts';
import { document } from '../shells/document.ts';
import { pageTemplate } from '../shells/template.ts';

/** The picture that search results show: the smallest JPEG, by its path below the site's root. */
function searchImage({ card }: ArticleView) {
  const picture = card.image?.picture;
  return picture && html` data-pagefind-meta="image:${pictureFile(picture, picture.widths[0] ?? 0, 'jpg')}"`;
}

/** The way down to the article's section. */
const way = perFrame(
  (category: CategoryId) => category,
  (category, frame, words) =>
    breadcrumb(
      sectionPath(frame, category).map(({ id, title }) => ({ label: title, url: sectionUrl(id) })),
      frame,
      words,
      { indexed: true },
    ),
);

export default pageTemplate<ArticleView>('article', (view, frame, words) => {
  const { card, corrections, lang, previous, next, syllables } = view;
  const text = bodyHtml(view.body);
  const { previous: earlier, next: later, neighbours: name } = words.article;
  const content = html`<article class="article ${sectionHue(frame, card.category)}" data-pagefind-body${searchImage(view)}${lang !== undefined && html` lang="${lang}"`}>
<header class="article-head">
${unpublishedNotice(card, words)}${way(card.category, frame, words)}${card.kicker !== undefined && html`<p class="kicker">${card.kicker}</p>\n`}<h1 data-pagefind-meta="title">${unbrokenNames(card.title)}</h1>
${card.summary !== undefined && html`<p class="sapo" data-pagefind-meta="summary">${card.summary}</p>\n`}${byline(view, frame, words)}${ageNotice(card.date, frame, words.article)}${correctionsNotice(corrections, words)}</header>
${card.image && leadFigure(card.image, frame)}${contents(text, syllables, words.article)}<div class="body">
${text}</div>
<footer class="article-foot">
${articleFoot(view, text, frame, words)}${shareRow(absolute(frame, view.url), card.title, words.share)}${cite(view, frame, words)}</footer>
</article>
<p class="found-bar" data-found hidden>${words.article.foundHere} <span></span> <button type="button">${words.article.foundOff}</button></p>
${related(view, frame, words)}${moreInSection(view, frame, words)}${newestInSection(view, frame, words)}${neighbours({ name, previous, next, captions: { previous: earlier, next: later } }, frame)}`;
  const section = sectionOf(frame, card.category).title;
  return document(
    {
      ...{ frame, words, title: card.title, description: card.summary, canonical: view.url },
      image: card.image,
      first: card.image && { picture: card.image.picture, sizes: pictureSizes.article },
      published: { date: card.date, modified: card.modified, section },
      scripts: ['article'],
      things: newsArticle(view, frame, words),
      section: card.category,
    },
    content,
  );
});
