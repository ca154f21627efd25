import { isoMoment } from '../lib/dates.ts';
import { type Check, fileStart, problemAt, referencesOf } from './check.ts';

/** The date lies ahead and nothing schedules the article, so that it is published at once under a date to come. */
export const futureDate: Check = {
  rule: 'future-date',
  *run(desk, words) {
    for (const article of desk.articles()) {
      const { date, publishAt, draft } = article.fields;
      if (draft || publishAt !== undefined || date.at <= desk.now) continue;
      const day = isoMoment(date).replace('T', ' ').slice(0, 16);
      const at = referencesOf(article, 'date')[0] ?? fileStart;
      yield problemAt('future-date', article.file, at, words.futureDate(day), 'warning');
    }
  },
};
