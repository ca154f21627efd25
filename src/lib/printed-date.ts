import { daysInMonth, localTime, parseMoment } from './dates.ts';

/** A date as a newspaper prints it, on its own clock. */
export interface PrintedDate {
  readonly day: number;
  readonly month: number;
  /** Absent: the line does not say. */
  readonly year?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** Whether the day of the week that stands beside it is that of the date; true when none does. */
  readonly weekdayFits: boolean;
  /** What the line holds besides: empty for a line that is nothing but a date. */
  readonly rest: string;
}

const monthWords = [
  ...['một|giêng', 'hai', 'ba', 'tư|bốn', 'năm', 'sáu', 'bảy|bẩy', 'tám', 'chín', 'mười'],
  ...['mười một', 'mười hai|chạp'],
];
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthForm = `\\d{1,2}|mười một|mười hai|chạp|giêng|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười`;
const english = `(?:${englishMonths.join('|')})[a-z]*`;

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const word = monthWords.findIndex((words) => words.split('|').includes(text));
  return (word >= 0 ? word : englishMonths.indexOf(text.slice(0, 3))) + 1;
}

/** UTF-16 units that are looked through for a date. */
const longestLine = 300;

/** Neither a letter nor a digit before and behind: `\b` knows only those of English. */
const alone = (form: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${form})(?![\\p{L}\\p{N}])`, 'u');

type Parts = Readonly<Record<string, string | undefined>>;

/** Every form of a day, the most telling first. */
const dayForms: readonly RegExp[] = [
  alone('(?<year>[12]\\d{3})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})'),
  alone('(?<day>\\d{1,2}) ?[-/.] ?(?<month>\\d{1,2}) ?[-/.] ?(?<year>[12]\\d{3})'),
  alone(
    `(?:ngày )?(?<day>\\d{1,2})(?:,| -)? ?tháng (?<month>${monthForm}),? ?(?:năm |[-/] ?)?(?<year>[12]\\d{3})`,
  ),
  alone(`tháng (?<month>${monthForm}) (?<day>\\d{1,2}),? (?:năm )?(?<year>[12]\\d{3})`),
  alone(`(?<day>\\d{1,2}) th ?(?<month>\\d{1,2}),? (?<year>[12]\\d{3})`),
  alone(`(?<day>\\d{1,2})[ -](?<month>${english}),?[ -](?<year>[12]\\d{3})`),
  alone(`(?<month>${english})\\.? (?<day>\\d{1,2}),? (?<year>[12]\\d{3})`),
  alone('(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.](?<short>\\d{2})'),
  alone(`(?:ngày |mùng |mồng )?(?<day>\\d{1,2}) tháng (?<month>${monthForm})`),
  alone('(?:ngày |mùng |mồng )?(?<day>\\d{1,2}) ?[-/] ?(?<month>\\d{1,2})'),
];

const timeForm = alone(
  "(?<hour>\\d{1,2}) ?(?::|h|g(?:iờ)?) ?(?<minute>\\d{2}|(?<=giờ )\\d)?(?::\\d{2}(?:\\.\\d+)?)?(?: ?(?:phút|p|'))? ?(?<half>am|pm|sa|ch|sáng|trưa|chiều|tối|đêm)?",
);
const weekdayForm = alone(
  '(?:thứ|t)\\.? ?(?<name>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?<sunday>chủ nhật|cn)|(?:mon|tues|wednes|thurs|fri|satur|sun)day',
);
const weekdayNames = ['hai|2', 'ba|3', 'tư|4', 'năm|5', 'sáu|6', 'bảy|bẩy|7'];
/** Words that stand beside a date and are no words of the article. */
const labels =
  /(?<![\p{L}\p{N}])(?:ngày đăng|ngày giờ|ngày|lúc|vào|hồi|đăng|xuất bản|cập nhật lần cuối|cập nhật|phát hành|đã|posted on|published|updated|on|at|gmt|utc|giờ việt nam|phút|am|pm|z)(?![\p{L}\p{N}])/gu;

/** The time of day that an hour with its half means: `4 giờ chiều` is 16. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  if (/^(?:am|sa|sáng)$/.test(half)) return hour === 12 ? 0 : hour;
  if (half === 'đêm' || half === 'trưa') return half === 'đêm' && hour >= 8 && hour < 12 ? hour + 12 : hour;
  return hour === 12 ? 12 : hour + 12;
}

/** ISO 8601 as machines write it into pages; a zone is turned into the newspaper's own. */
function fromIso(text: string): PrintedDate | undefined {
  const found = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\S*/i.exec(text)?.[0];
  const moment = found && parseMoment(found.toUpperCase().replace(/\+(\d{2})$/, '+$1:00'));
  if (!moment) return undefined;
  const { day, month, year, hour, minute } = localTime(moment.at);
  return { day, month, year, hour, minute, weekdayFits: true, rest: text.slice(found.length).trim() };
}

function yearOf({ year, short }: Parts): number | undefined {
  if (year !== undefined) return Number(year);
  if (short === undefined) return undefined;
  return Number(short) + (Number(short) < 70 ? 2_000 : 1_900);
}

/** What a calendar says of a day; a day that is none in its month is no date. */
const isDay = (day: number, month: number, year: number | undefined): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2_000, month);

function weekdayFits(
  found: Parts | undefined,
  day: number,
  month: number,
  year: number | undefined,
): boolean {
  if (found === undefined || year === undefined) return true;
  const { name, sunday } = found;
  if (name === undefined && sunday === undefined) return true;
  const said =
    sunday === undefined ? weekdayNames.findIndex((n) => n.split('|').includes(name ?? '')) + 1 : 0;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() === said;
}

/**
 * The first date in a line of a newspaper: `Thứ hai, 15/09/2025 - 12:40`, `09:20, 13/02/2017`, `16:51 28/03/2022`,
 * `9 giờ 20 ngày 2/4`, `Ngày 28 tháng 3 năm 2022`, ISO 8601. The day stands before the month, as Vietnam writes it.
 */
export function printedDate(line: string): PrintedDate | undefined {
  const plain = line.slice(0, longestLine).normalize('NFC').replace(/\s+/g, ' ').trim();
  const iso = fromIso(plain);
  if (iso !== undefined) return iso;
  let text = plain.toLowerCase().replace(/\(?(?:gmt|utc) ?\+ ?0?7(?::?00)?\)?/g, ' ');
  const weekday = weekdayForm.exec(text);
  // Taken out first: `thứ 5` and `thứ năm` hold what a day or a year could be.
  if (weekday) text = text.replace(weekday[0], ' ');
  for (const form of dayForms) {
    const found = form.exec(text);
    const parts: Parts = found?.groups ?? {};
    const [day, month, year] = [Number(parts.day), monthOf(parts.month ?? ''), yearOf(parts)];
    if (found === null || !isDay(day, month, year)) continue;
    let rest = `${text.slice(0, found.index)} | ${text.slice(found.index + found[0].length)}`;
    const time = timeForm.exec(rest);
    const { hour, minute = '0', half } = time?.groups ?? {};
    const clock = hour === undefined ? undefined : hourOf(Number(hour), half);
    const isTime = clock !== undefined && clock < 24 && Number(minute) < 60;
    if (time && isTime) rest = rest.replace(time[0], ' ');
    rest = rest
      .replace(labels, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return {
      day,
      month,
      ...(year !== undefined && { year }),
      ...(isTime && { hour: clock, minute: Number(minute) }),
      weekdayFits: weekdayFits(weekday?.groups, day, month, year),
      rest,
    };
  }
  return undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A printed date as front matter writes it: `2025-09-15 12:40`; undefined while its year is not known. */
export function writtenDate(
  { day, month, year, hour, minute }: PrintedDate,
  otherYear?: number,
): string | undefined {
  const known = year ?? otherYear;
  if (known === undefined || !isDay(day, month, known)) return undefined;
  const date = `${String(known).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return hour === undefined ? date : `${date} ${two(hour)}:${two(minute ?? 0)}`;
}
