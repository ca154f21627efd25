import { html } from '../../src/lib/html.ts';
import type { DayView } from '../../src/pages/day.ts';
import { breadcrumb } from '../parts/breadcrumb.ts';
import { card } from '../parts/card.ts';
import { cardList } from '../parts/card-list.ts';
import { periodText } from '../parts/dates.ts';
import { pageNodes } from '../parts/json-ld/page-nodes.ts';
import { periodNeighbours } from '../parts/neighbours.ts';
import { pageHead } from '../parts/page-head.ts';
import { pictureSizes } from '../parts/picture-sizes.ts';
import { document } from '../shells/document.ts';
import { pageTemplate } from '../shells/template.ts';

export default pageTemplate<DayView>('day', (view, frame, words) => {
  const { day, cards } = view;
  const title = periodText(day, words.dates);
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  const crumbs = [year, month].map((period) => ({
    label: periodText(period, words.dates),
    url: `/${period.replace('-', '/')}/`,
  }));
  const list = cardList(cards, 'card-rows', (each) =>
    card(
      each,
      { look: 'row', level: 2, summary: true, date: 'clock', sizes: pictureSizes.row },
      frame,
      words,
    ),
  );
  const content = html`${breadcrumb(crumbs, frame, words)}${pageHead({ title })}<div class="list list-plain"><div class="list-main">${list}${periodNeighbours(view, frame, words)}</div></div>\n`;
  return document(
    {
      ...{ frame, words, title, canonical: view.url },
      description: words.calendar.dayDescription(title, frame.name),
      things: pageNodes(
        { type: 'CollectionPage', page: { label: title, url: view.url }, crumbs },
        frame,
        words,
      ),
    },
    content,
  );
});
