import { html } from '../../src/lib/html.ts';
import type { YearView } from '../../src/pages/year.ts';
import { breadcrumb } from '../parts/breadcrumb.ts';
import { calendar } from '../parts/calendar.ts';
import { pageNodes } from '../parts/json-ld/page-nodes.ts';
import { periodNeighbours } from '../parts/neighbours.ts';
import { pageHead } from '../parts/page-head.ts';
import { document } from '../shells/document.ts';
import { pageTemplate } from '../shells/template.ts';

export default pageTemplate<YearView>('year', (view, frame, words) => {
  const { year, months } = view;
  const known = new Map(months.map((month) => [Number(month.period.slice(5)), month]));
  const tables = Array.from({ length: 12 }, (_, index) => {
    const month = known.get(index + 1);
    const days = month?.days ?? [];
    const table = { year, month: index + 1, days, counts: false, ...(month && { url: month.url }) };
    return html`<div class="year-month">${calendar(table, frame, words)}</div>\n`;
  });
  const title = words.dates.year(year);
  const content = html`${breadcrumb([], frame, words)}${pageHead({ title, intro: words.calendar.yearHint })}<div class="year">
${tables}</div>
${periodNeighbours(view, frame, words)}`;
  return document(
    {
      ...{ frame, words, title, canonical: view.url },
      description: words.calendar.yearDescription(year, frame.name),
      things: pageNodes(
        { type: 'CollectionPage', page: { label: title, url: view.url }, crumbs: [] },
        frame,
        words,
      ),
    },
    content,
  );
});
