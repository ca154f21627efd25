import { isoMoment, localTime } from '../../src/lib/dates.ts';
import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { ArticleView } from '../../src/pages/article.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { dateText, timeElement } from './dates.ts';
import { href } from './href.ts';

/** Syllables that an adult reads in a minute: newspaper prose, read on a screen, with pauses for pictures. */
const syllablesPerMinute = 200;

/** Whole minutes that reading takes, at least one. */
export const readingMinutes = (syllables: number): number =>
  Math.max(1, Math.round(syllables / syllablesPerMinute));

/** The day of publication, marked for the search index: its words are not searched, its value is. */
function published({ date }: ArticleView['card'], words: Strings['site']): SafeHtml {
  const filter = `year:${localTime(date.at).year}`;
  return html`<time datetime="${isoMoment(date)}" data-pagefind-ignore data-pagefind-meta="date" data-pagefind-sort="date[datetime]" data-pagefind-filter="${filter}">${dateText(date, words.dates)}</time>`;
}

/** Who wrote it, where, when, when it was changed, and how long it takes to read. */
export function byline(view: ArticleView, frame: Frame, words: Strings['site']): SafeHtml {
  const { card, authors, place, syllables } = view;
  const names = authors.map(
    ({ label, url }, index) =>
      html`${index > 0 && ', '}<a rel="author" href="${href(frame, url)}">${label}</a>`,
  );
  return html`<div class="byline">${authors.length > 0 && html`<p class="byline-authors"><span class="visually-hidden" data-pagefind-ignore>${words.article.by}: </span>${names}</p>`}
<p class="byline-facts">${place !== undefined && html`<span>${place}</span>`}<span>${published(card, words)}</span>${
    card.updated &&
    html`<span data-pagefind-ignore>${words.article.updated}: ${timeElement(card.updated, words.dates)}</span>`
  }<span data-pagefind-ignore>${words.article.minutes(readingMinutes(syllables))}</span></p></div>\n`;
}
