import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { ListPageView, PeriodLink } from '../../src/pages/list-page.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { card } from './card.ts';
import { cardList } from './card-list.ts';
import { feedLinks } from './feed-links.ts';
import { periodNeighbours } from './neighbours.ts';
import { periodLinks } from './period-links.ts';
import { pictureSizes } from './picture-sizes.ts';

interface ListUse {
  /** The list's own name, without the period. */
  readonly title: string;
  /** Whether the first story of the front stands large. */
  readonly lead: boolean;
  /** Before the other things beside the list, on the front only. */
  readonly aside?: SafeHtml | false;
}

function stories(view: ListPageView, use: ListUse, frame: Frame, words: Strings['site']): SafeHtml {
  const front = view.period === '';
  const [first] = view.cards;
  const lead = front && use.lead && first;
  // Too few would leave nothing for the list.
  const beside = lead && view.cards.length > 4 ? view.cards.slice(1, 3) : [];
  const rest = view.cards.slice(lead ? 1 + beside.length : 0);
  // On the front the list follows the page's name directly; headings of lists would only repeat it.
  const list = cardList(rest, 'card-rows', (each) =>
    card(each, { look: 'row', level: 2, summary: true, date: 'long', sizes: pictureSizes.row }, frame, words),
  );
  if (view.cards.length === 0 && view.parts.length === 0)
    return html`<p class="empty">${words.lists.empty}</p>\n`;
  const next = cardList(beside, 'list-next', (each) =>
    card(
      each,
      { look: 'story', level: 2, summary: true, date: 'short', sizes: pictureSizes.listStory },
      frame,
      words,
    ),
  );
  return html`${lead && card(lead, { look: 'lead', level: 2, summary: true, date: 'long', sizes: pictureSizes.listLead }, frame, words)}${next}${list}`;
}

function partsTitle([first]: readonly PeriodLink[], front: boolean, words: Strings['site']['lists']): string {
  if (!front) return words.parts;
  return first?.period.length === 7 ? words.byMonth : words.byYear;
}

/** The cards of a list page and what stands beside them: months or years, feeds, the pages before and after. */
export function listContent(
  view: ListPageView,
  use: ListUse,
  frame: Frame,
  words: Strings['site'],
): SafeHtml {
  const front = view.period === '';
  const parts = periodLinks(view.parts, partsTitle(view.parts, front, words.lists), frame, words);
  const main = html`<div class="list-main">${stories(view, use, frame, words)}${!front && parts}${periodNeighbours(view, frame, words)}</div>\n`;
  if (!front) return html`<div class="list list-plain">${main}</div>\n`;
  const followed = { scope: view.scope, front: view.front, title: use.title };
  return html`<div class="list">${main}<div class="list-side">${use.aside}${parts}<nav aria-label="${words.lists.feeds}"><h2 class="aside-title">${words.lists.feeds}</h2>
${feedLinks(followed, frame, words)}</nav></div></div>\n`;
}
