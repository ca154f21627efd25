import { isoMoment } from '../../src/lib/dates.ts';
import { trusted } from '../../src/lib/html.ts';
import type { NewestView } from '../../src/pages/newest.ts';
import { dateText } from '../parts/dates.ts';
import { href } from '../parts/href.ts';
import { pageTemplate } from '../shells/template.ts';

/** JSON that `assets/article/newest.ts` reads. Dates are written here: the browser does not know the newspaper's forms. */
export default pageTemplate<NewestView>('newest', ({ cards }, frame, words) => {
  const articles = cards.map(({ url, title, kicker, date }) => ({
    url: href(frame, url),
    title,
    kicker,
    time: isoMoment(date),
    date: dateText(date, words.dates, 'short'),
  }));
  return trusted(`${JSON.stringify(articles)}\n`);
});
