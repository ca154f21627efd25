import { daysInMonth } from '../../src/lib/dates.ts';
import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { PeriodLink } from '../../src/pages/list-page.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { periodText, weekdayOf } from './dates.ts';
import { href } from './href.ts';

/** One month as the table shows it. */
interface CalendarMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Days that have articles. */
  readonly days: readonly PeriodLink[];
  /** The month's own page, where it has one and this is not it. */
  readonly url?: string;
  /** Says the number of articles below each day. */
  readonly counts: boolean;
}

/** The days of a month in weeks that begin on Monday; 0 where a week reaches into another month. */
export function weeksOf(year: number, month: number): number[][] {
  const before = (weekdayOf(year, month, 1) + 6) % 7;
  const length = daysInMonth(year, month);
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day >= 1 && day <= length ? day : 0;
    }),
  );
}

/** Monday to Sunday, as numbers that begin with Sunday at 0. */
const weekOrder = [1, 2, 3, 4, 5, 6, 0];

function dayCell(
  day: number,
  link: PeriodLink | undefined,
  view: CalendarMonth,
  frame: Frame,
  words: Strings['site'],
) {
  if (day === 0) return html`<td></td>`;
  if (link === undefined) return html`<td>${day}</td>`;
  const label = words.calendar.describeDay(periodText(link.period, words.dates), link.count);
  const count = view.counts && html` <span class="count">${words.lists.articles(link.count)}</span>`;
  return html`<td class="has-articles"><a href="${href(frame, link.url)}" title="${label}">${day}</a>${count}</td>`;
}

/** A month as a table, one row a week, with a link on each day that has articles. */
export function calendar(view: CalendarMonth, frame: Frame, words: Strings['site']): SafeHtml {
  const { year, month, days, url } = view;
  const links = new Map(days.map((link) => [Number(link.period.slice(8)), link]));
  const name = words.dates.month(year, month);
  const heads = weekOrder.map(
    (weekday) =>
      html`<th scope="col"><abbr title="${words.dates.weekdays[weekday]}">${words.dates.shortWeekdays[weekday]}</abbr></th>`,
  );
  const rows = weeksOf(year, month).map(
    (week) => html`<tr>${week.map((day) => dayCell(day, links.get(day), view, frame, words))}</tr>\n`,
  );
  return html`<table class="calendar${view.counts && ' calendar-large'}"><caption>${url === undefined ? name : html`<a href="${href(frame, url)}">${name}</a>`}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>${rows}</tbody></table>\n`;
}
