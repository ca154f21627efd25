import { isoMoment } from '../lib/dates.ts';
import { isArticle } from '../model/desk.ts';
import { type Check, fileStart, problemAt, referencesOf } from './check.ts';

/** The date lies ahead and nothing schedules the article, so that it is published at once under a date to come. */
export const futureDate: Check = {
  rule: 'future-date',
  prepare: (desk, words) =>
    function* (file) {
      if (!isArticle(file)) return;
      const { date, publishAt, draft } = file.fields;
      if (draft || publishAt !== undefined || date.at <= desk.now) return;
      const day = isoMoment(date).replace('T', ' ').slice(0, 16);
      const at = referencesOf(file, 'date')[0] ?? fileStart;
      yield problemAt('future-date', file.file, at, words.futureDate(day), 'warning');
    },
};
