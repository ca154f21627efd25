import { parseMoment } from './dates.ts';

const hour = String.raw`(?<hour>\d{1,2})(?:[:hg](?<minute>\d{2})|h|g| ?giờ(?: (?<minutes>\d{1,2}))?)`;
const forms = [
  String.raw`(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?:[ ,-]+(?:lúc )?${hour})?`,
  String.raw`${hour}[ ,-]+(?:ngày )?(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})`,
  String.raw`(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})(?:[ T,-]+${hour})?`,
].map((form) => new RegExp(`^${form}$`, 'i'));
const weekday = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn|t[2-7])[ ,]+/i;
const zone = /\s*\(?(?:GMT|UTC)\s*\+0?7(?::00)?\)?$/i;

/** A date as newspapers print it (“Thứ hai, 15/07/2024 - 8:05”) in the form that is read; undefined when it is none. */
export function fromNewspaperDate(written: string): string | undefined {
  const text = written.trim().replace(weekday, '').replace(zone, '');
  for (const form of forms) {
    const found = form.exec(text)?.groups ?? {};
    const { year, month = '', day = '', hour, minutes = '00', minute = minutes } = found;
    if (year === undefined) continue;
    const time = hour === undefined ? '' : ` ${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
    const turned = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time}`;
    return parseMoment(turned) && turned;
  }
  return undefined;
}
