import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { PeriodLink } from '../../src/pages/list-page.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { periodText } from './dates.ts';
import { href } from './href.ts';

interface Neighbour {
  readonly label: string;
  readonly url: string;
}

interface Neighbours {
  /** Of the links as a whole. */
  readonly name: string;
  readonly previous?: Neighbour | undefined;
  readonly next?: Neighbour | undefined;
  /** Said above the two, where the labels do not say it. */
  readonly captions?: { readonly previous: string; readonly next: string };
}

/** Links to what stands before and after; nothing when there is neither. */
export function neighbours({ name, previous, next, captions }: Neighbours, frame: Frame): SafeHtml | false {
  const side = (
    rel: 'prev' | 'next',
    to: Neighbour | undefined,
    caption: string | undefined,
  ): SafeHtml | false =>
    to !== undefined &&
    html`<a class="neighbour neighbour-${rel}" rel="${rel}" href="${href(frame, to.url)}">${caption !== undefined && html`<span class="neighbour-caption">${caption}</span> `}<span class="neighbour-label">${to.label}</span></a>\n`;
  if (previous === undefined && next === undefined) return false;
  return html`<nav class="neighbours" aria-label="${name}">${side('prev', previous, captions?.previous)}${side('next', next, captions?.next)}</nav>\n`;
}

/** Links to the stretches of the calendar before and after. */
export function periodNeighbours(
  { previous, next }: { readonly previous?: PeriodLink; readonly next?: PeriodLink },
  frame: Frame,
  words: Strings['site'],
): SafeHtml | false {
  const to = (link: PeriodLink | undefined): Neighbour | undefined =>
    link && { label: periodText(link.period, words.dates), url: link.url };
  return neighbours({ name: words.lists.neighbours, previous: to(previous), next: to(next) }, frame);
}
