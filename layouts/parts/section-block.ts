import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { HomeView } from '../../src/pages/home.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { card } from './card.ts';
import { cardList } from './card-list.ts';
import { href } from './href.ts';
import { sectionHue, sectionOf, sectionUrl } from './sections.ts';

type Section = HomeView['sections'][number];

/** `wide`: a whole row, picture at the left; `half`: one of two in a row; `band`: a whole row of headlines, no pictures. */
type BlockLook = 'wide' | 'half' | 'band';

const rhythm: readonly BlockLook[] = ['half', 'half', 'wide', 'half', 'half', 'band'];

/** Cards that a block over the whole width needs, lest half of it be empty. */
const fewestAcross = 4;

/** The looks of blocks with so many cards each: a rhythm in which neighbours differ, halves always in pairs. */
export function blockLooks(counts: readonly number[]): BlockLook[] {
  const looks: BlockLook[] = [];
  let open = false;
  for (const [index, count] of counts.entries()) {
    const wish = rhythm[index % rhythm.length] ?? 'half';
    const look: BlockLook = open || count < fewestAcross ? 'half' : wish;
    open = look === 'half' && !open;
    looks.push(look);
  }
  return open ? looks.with(-1, 'wide') : looks;
}

function stories({ cards }: Section, look: BlockLook, frame: Frame, words: Strings['site']): SafeHtml {
  const [first, ...rest] = cards;
  if (look === 'band' || first === undefined)
    return html`${cardList(cards, 'block-headlines', (each, index) =>
      card(each, { look: 'brief', level: 3, summary: index < 2, date: 'short' }, frame, words),
    )}`;
  const top = card(first, { look: 'story', level: 3, summary: true, date: 'short' }, frame, words);
  const below = cardList(rest, 'block-rest', (each) =>
    card(each, { look: look === 'wide' ? 'row' : 'brief', level: 3, date: 'short' }, frame, words),
  );
  return html`<div class="block-first">${top}</div>\n${below}`;
}

/** A category on the front page: its name over its colour, one story with a picture, headlines. */
export function sectionBlock(
  section: Section,
  look: BlockLook,
  frame: Frame,
  words: Strings['site'],
): SafeHtml {
  const { id, title } = sectionOf(frame, section.category);
  const url = href(frame, sectionUrl(id));
  return html`<section class="block block-${look} ${sectionHue(frame, id)}" aria-labelledby="muc-${id}">
<div class="block-head"><h2 id="muc-${id}"><a href="${url}">${title}</a></h2><a class="block-all" href="${url}" aria-label="${words.home.allOf(title)}">${words.home.all}</a></div>
${stories(section, look, frame, words)}</section>\n`;
}
