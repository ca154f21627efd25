import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { PeriodLink } from '../../src/pages/list-page.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { shortPeriodText } from './dates.ts';
import { href } from './href.ts';

function line({ period, url, count }: PeriodLink, frame: Frame, words: Strings['site']): SafeHtml {
  return html`<li><a href="${href(frame, url)}">${shortPeriodText(period, words.dates)}</a> <span class="count">${words.lists.articles(count)}</span></li>\n`;
}

/** Stretches of the calendar as links, the latest first; months are gathered by year. */
export function periodLinks(
  parts: readonly PeriodLink[],
  title: string,
  frame: Frame,
  words: Strings['site'],
): SafeHtml | false {
  if (parts.length === 0) return false;
  const newestFirst = parts.toReversed();
  const list = (links: readonly PeriodLink[]): SafeHtml =>
    html`<ul class="period-list" role="list">${links.map((link) => line(link, frame, words))}</ul>\n`;
  const months = newestFirst.every(({ period }) => period.length === 7);
  const years = Map.groupBy(newestFirst, ({ period }) => period.slice(0, 4));
  const groups = months
    ? [...years].map(([year, links]) => html`<h3>${year}</h3>\n${list(links)}`)
    : list(newestFirst);
  return html`<nav class="periods" aria-label="${title}"><h2 class="aside-title">${title}</h2>\n${groups}</nav>\n`;
}
