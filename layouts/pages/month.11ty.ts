import { html } from '../../src/lib/html.ts';
import type { MonthView } from '../../src/pages/month.ts';
import { breadcrumb } from '../parts/breadcrumb.ts';
import { calendar } from '../parts/calendar.ts';
import { card } from '../parts/card.ts';
import { cardList } from '../parts/card-list.ts';
import { periodText } from '../parts/dates.ts';
import { href } from '../parts/href.ts';
import { pageNodes } from '../parts/json-ld/page-nodes.ts';
import { periodNeighbours } from '../parts/neighbours.ts';
import { pageHead } from '../parts/page-head.ts';
import { pictureSizes } from '../parts/picture-sizes.ts';
import { document } from '../shells/document.ts';
import { pageTemplate } from '../shells/template.ts';

export default pageTemplate<MonthView>('month', (view, frame, words) => {
  const { year, month, days } = view;
  const title = words.dates.month(year, month);
  const crumbs = [{ label: words.dates.year(year), url: `/${year}/` }];
  const sections = days.toReversed().map(
    ({ period, url, cards }) =>
      cards !== undefined &&
      html`<section class="day" aria-labelledby="ngay-${period}"><h2 class="day-title" id="ngay-${period}"><a href="${href(frame, url)}">${periodText(period, words.dates)}</a></h2>
${cardList(cards, 'card-rows', (each) => card(each, { look: 'row', level: 3, summary: true, date: 'clock', sizes: pictureSizes.row }, frame, words))}</section>\n`,
  );
  const content = html`${breadcrumb(crumbs, frame, words)}${pageHead({ title })}<div class="month">
<div class="month-calendar">${calendar({ year, month, days, counts: true }, frame, words)}</div>
<div class="month-days">${sections}</div></div>
${periodNeighbours(view, frame, words)}`;
  return document(
    {
      ...{ frame, words, title, canonical: view.url },
      description: words.calendar.monthDescription(title, frame.name),
      things: pageNodes(
        { type: 'CollectionPage', page: { label: title, url: view.url }, crumbs },
        frame,
        words,
      ),
    },
    content,
  );
});
