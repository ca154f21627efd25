import { printedDate, writtenDate } from './printed-date.ts';

/** A year of two digits, or a day that could be the month: a person has to say what is meant. */
const doubtful = /^\D*\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?!\d)/;

/** A date as newspapers print it (“Thứ hai, 15/07/2024 - 8:05”) in the form that is read; undefined when it is none, or not all of it. */
export function fromNewspaperDate(written: string): string | undefined {
  const found = doubtful.test(written) ? undefined : printedDate(written);
  const isWhole = found?.year !== undefined && found.rest === '' && found.weekdayFits;
  return isWhole ? writtenDate(found, undefined) : undefined;
}
