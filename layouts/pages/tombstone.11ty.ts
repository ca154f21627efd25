import { html } from '../../src/lib/html.ts';
import type { TombstoneView } from '../../src/pages/tombstone.ts';
import { dateText } from '../parts/dates.ts';
import { messagePage, waysOn } from '../parts/message-page.ts';
import { document } from '../shells/document.ts';
import { pageTemplate } from '../shells/template.ts';

export default pageTemplate<TombstoneView>('tombstone', ({ reason, date }, frame, words) => {
  const { title, reason: label, on, expired, ways } = words.tombstone;
  const day = dateText({ ...date, timed: false }, words.dates, 'short');
  const why = reason === undefined ? html`<p>${expired}</p>\n` : html`<p>${label}: ${reason}</p>\n`;
  return document(
    { frame, words, title, noindex: true },
    messagePage(title, html`${why}<p>${on(day)}</p>\n${waysOn(ways, frame, words)}`),
  );
});
