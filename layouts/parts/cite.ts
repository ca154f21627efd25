import { localTime } from '../../src/lib/dates.ts';
import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { ArticleView } from '../../src/pages/article.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { bibtex } from './bibtex.ts';
import { dateText } from './dates.ts';
import { absolute } from './href.ts';

/** "Trích dẫn": how to name the article as a source, as a sentence and for BibTeX. `assets/article/share.ts` shows the buttons. */
export function cite(view: ArticleView, frame: Frame, words: Strings['site']): SafeHtml {
  const { title, date } = view.card;
  const url = absolute(frame, view.url);
  const authors = view.authors.map(({ label }) => label);
  const day = dateText({ ...date, timed: false }, words.dates, 'short');
  const { year, month, day: dayOfMonth } = localTime(date.at);
  const sentence = words.cite.sentence({ authors: authors.join(', '), title, site: frame.name, day, url });
  const entry = bibtex({
    ...{ url, title, authors, publisher: frame.name, year, month, day: dayOfMonth },
    lang: view.lang ?? frame.lang,
  });
  const form = (name: string, text: SafeHtml): SafeHtml =>
    html`<div class="cite-form"><p class="cite-name">${name}</p>
${text}<button type="button" hidden data-done="${words.cite.copied}" data-failed="${words.cite.notCopied}">${words.cite.copy}<span class="visually-hidden"> ${name}</span></button></div>\n`;
  return html`<details class="cite" data-cite data-pagefind-ignore="all"><summary>${words.cite.title}</summary>
${form(words.cite.text, html`<p class="cite-text">${sentence}</p>\n`)}${form('BibTeX', html`<pre class="cite-text" translate="no">${entry}</pre>\n`)}<p class="share-status" role="status"></p>
</details>\n`;
}
