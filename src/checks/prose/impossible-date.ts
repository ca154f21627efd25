import { daysInMonth } from '../../lib/dates.ts';
import type { ProseCheck } from '../prose-check.ts';

const dated =
  /(?<=(?:ngày|sáng|trưa|chiều|tối|đêm|hôm) )(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?(?![\p{L}\p{N}/,.:%-]*[\p{L}\p{N}])/giu;
const clock = /(?<=(?:lúc|khoảng|vào hồi) )(\d{1,2})(?:h|g| giờ |:)(\d{2})(?!\d)/giu;

/** A day that no calendar has (31/4) or an hour that no clock shows (25h10) in the text. */
export const impossibleDate: ProseCheck = {
  rule: 'impossible-date',
  severity: 'warning',
  *look({ passages, isVietnamese }, words) {
    if (!isVietnamese) return;
    for (const { words: text, start: from } of passages) {
      for (const { 0: found, 1: day, 2: month, 3: year, index } of text.matchAll(dated)) {
        const [days, months] = [Number(day), Number(month)];
        // Without a year the 29th of February may be right.
        const fine =
          months >= 1 && months <= 12 && days >= 1 && days <= daysInMonth(Number(year ?? 2000), months);
        if (!fine)
          yield { start: from + index, end: from + index + found.length, say: words.impossibleDate(found) };
      }
      for (const { 0: found, 1: hour, 2: minute, index } of text.matchAll(clock))
        if (Number(hour) > 24 || Number(minute) > 59)
          yield { start: from + index, end: from + index + found.length, say: words.impossibleHour(found) };
    }
  },
};
