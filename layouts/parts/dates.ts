import { isoMoment, localTime, type Moment } from '../../src/lib/dates.ts';
import { html, type SafeHtml } from '../../src/lib/html.ts';
import { must } from '../../src/lib/unreachable.ts';
import type { Period } from '../../src/model/catalogue.ts';
import type { Strings } from '../../src/strings/strings.ts';

/** Words of dates; all forms are ours, so that the same moment gives the same bytes on every machine. */
type DateWords = Strings['site']['dates'];

/** `long`: with the weekday. `clock`: the time of day alone. */
export type DateForm = 'long' | 'short' | 'clock';

/** A moment on the newspaper's clock (UTC+7): "Thứ Tư, 17/07/2024 - 08:05"; without a time of day only the day. */
export function dateText(moment: Moment, words: DateWords, form: DateForm = 'long'): string {
  const time = localTime(moment.at);
  const clock = words.clock(time);
  if (form === 'clock') return moment.timed ? clock : '';
  const day = form === 'long' ? words.day(time) : words.shortDay(time);
  return moment.timed ? words.dayAndClock(day, clock) : day;
}

/** The `<time>` element of a moment; nothing where the form leaves nothing to say. */
export function timeElement(moment: Moment, words: DateWords, form: DateForm = 'long'): SafeHtml | false {
  const text = dateText(moment, words, form);
  return text !== '' && html`<time datetime="${isoMoment(moment)}">${text}</time>`;
}

/** Year, month and day of a period; what it leaves open is undefined. */
function periodParts(period: Period) {
  const part = (from: number, to: number): number | undefined =>
    period.length < to ? undefined : Number(period.slice(from, to));
  return { year: must(part(0, 4), period), month: part(5, 7), day: part(8, 10) };
}

/** The weekday of a day, 0 is Sunday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** A stretch of the calendar: "Năm 2024", "Tháng 7/2024", "Thứ Tư, 17/07/2024". */
export function periodText(period: Period, words: DateWords): string {
  const { year, month, day } = periodParts(period);
  if (month === undefined) return words.year(year);
  if (day === undefined) return words.month(year, month);
  return words.day({ year, month, day, weekday: weekdayOf(year, month, day) });
}

/** A stretch of the calendar where its surroundings are known: "2024", "Tháng 7", "17/07/2024". */
export function shortPeriodText(period: Period, words: DateWords): string {
  const { year, month, day } = periodParts(period);
  if (month === undefined) return String(year);
  if (day === undefined) return words.months[month - 1] ?? '';
  return words.shortDay({ year, month, day });
}
