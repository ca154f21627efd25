import { parseMoment } from './dates.ts';

const forms = [
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?:[ ,-]+(?<hour>\d{1,2})[:hg](?<minute>\d{2}))?$/i,
  /^(?<hour>\d{1,2})[:hg](?<minute>\d{2})[ ,-]+(?:ngày )?(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/i,
  /^(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})(?:[ T,-]+(?<hour>\d{1,2})[:hg](?<minute>\d{2}))?$/i,
];
const weekday = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn|t[2-7])[ ,]+/i;
const zone = /\s*\(?(?:GMT|UTC)\s*\+0?7(?::00)?\)?$/i;

/** A date as newspapers print it (“Thứ hai, 15/07/2024 - 8:05”) in the form that is read; undefined when it is none. */
export function fromNewspaperDate(written: string): string | undefined {
  const text = written.trim().replace(weekday, '').replace(zone, '');
  for (const form of forms) {
    const { year, month = '', day = '', hour, minute } = form.exec(text)?.groups ?? {};
    if (year === undefined) continue;
    const time = hour === undefined ? '' : ` ${hour.padStart(2, '0')}:${minute}`;
    const turned = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time}`;
    return parseMoment(turned) && turned;
  }
  return undefined;
}
