import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Correction } from '../../src/model/article.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { timeElement } from './dates.ts';

/** What was wrong in an article and is put right; nothing when nothing was. It is not the article's own text. */
export const correctionsNotice = (
  corrections: readonly Correction[],
  words: Strings['site'],
): SafeHtml | false =>
  corrections.length > 0 &&
  html`<aside class="notice" aria-label="${words.article.corrections}" data-pagefind-ignore="all">
<p class="notice-title">${words.article.corrections}</p>
${corrections.map(({ date, text }) => html`<p>${timeElement(date, words.dates)}: ${text}</p>\n`)}</aside>\n`;
