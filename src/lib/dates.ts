/** A point in time as an editor writes it. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  /** Whether the editor gave a time of day; without one, `at` is midnight, local. */
  readonly timed: boolean;
}

/** Years, months (1 to 12), days (1 to 31), hours and minutes of a moment on the newspaper's clock. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** Vietnam's offset from UTC, in minutes. There is no summer time since 1975, so a number is enough and ICU is not asked. */
export const localOffset = 7 * 60;

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** The local reading (UTC+7) of a point in time given in milliseconds. */
export function localTime(at: number): LocalTime {
  const shifted = new Date(at + localOffset * 60_000);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    weekday: shifted.getUTCDay(),
  };
}

const dayOf = (t: LocalTime): string => `${pad(t.year, 4)}-${pad(t.month)}-${pad(t.day)}`;

/** The local day: `2024-07-15`. */
export const localDay = (at: number): string => dayOf(localTime(at));

/** ISO 8601 with the newspaper's offset: `2024-07-15T08:05:00+07:00`; without a time of day the date alone. */
export function isoMoment(moment: Moment): string {
  const t = localTime(moment.at);
  const day = dayOf(t);
  return moment.timed ? `${day}T${pad(t.hour)}:${pad(t.minute)}:00+07:00` : day;
}

/** How many days a month (1 to 12) has. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** How a moment is written; which days there are, `parseMoment` knows. */
export const momentForm =
  /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

/** Reads `2024-07-15`, `2024-07-15 08:05` or ISO 8601; no zone means +07:00. Undefined for what is no date: 2024-02-30 is none. */
export function parseMoment(text: string): Moment | undefined {
  const match = momentForm.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return undefined;
  const timed = match[4] !== undefined;
  const zone = match[7];
  if (zone !== undefined && !timed) return undefined;
  const offset = zone === undefined ? localOffset : zoneMinutes(zone);
  if (offset === undefined) return undefined;
  return { at: Date.UTC(year, month - 1, day, hour, minute, second) - offset * 60_000, timed };
}

function zoneMinutes(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 14 || minutes > 59) return undefined;
  return (zone[0] === '-' ? -1 : 1) * (hours * 60 + minutes);
}
