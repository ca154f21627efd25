import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Card } from '../../src/model/catalogue.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { type Block, firstStory } from './balance-blocks.ts';
import { card } from './card.ts';
import { cardList } from './card-list.ts';
import { href } from './href.ts';
import { pictureSizes } from './picture-sizes.ts';
import { sectionHue, sectionOf, sectionUrl } from './sections.ts';

/**
 * `wide`: a whole row, a large story at the left and the others with small pictures; `half`: one of two in a row, a
 * story above headlines; `band`: a whole row of stories side by side; `third`: one of three in a row, its picture above;
 * `note`: one of three in a row, its small picture beside the words.
 */
export type BlockLook = 'wide' | 'half' | 'band' | 'third' | 'note';

/** Rows of the front page in turn, and how many cards each of their blocks needs lest much of it be empty. */
const rows: readonly { readonly look: BlockLook; readonly blocks: number; readonly cards: number }[] = [
  { look: 'wide', blocks: 1, cards: 4 },
  { look: 'half', blocks: 2, cards: 3 },
  { look: 'band', blocks: 1, cards: 4 },
  { look: 'third', blocks: 3, cards: 1 },
];

/** The looks of blocks with so many cards each, in their order: a rhythm of rows in which neighbours differ. */
export function blockLooks(counts: readonly number[]): BlockLook[] {
  const looks: BlockLook[] = [];
  let turn = 0;
  while (looks.length < counts.length) {
    const left = counts.slice(looks.length);
    const inTurn = [...rows.slice(turn), ...rows.slice(0, turn)];
    const row = inTurn.find(
      ({ blocks, cards }) => blocks <= left.length && left.slice(0, blocks).every((count) => count >= cards),
    );
    // One or two at the end that fill no row.
    const { look, blocks } = row ?? { look: left.length === 1 ? 'wide' : 'half', blocks: left.length };
    // Two rows of thirds would be a grid of equal cards.
    const other = look === 'third' && looks.at(-1) === 'third' ? 'note' : look;
    looks.push(...Array.from({ length: blocks }, () => other));
    if (row) turn = (rows.indexOf(row) + 1) % rows.length;
  }
  return looks;
}

function stories({ cards, look, summaries }: Block, frame: Frame, words: Strings['site']): SafeHtml {
  const story = (each: Card, summary: boolean, sizes: string = pictureSizes[look]): SafeHtml =>
    card(
      each,
      { look: look === 'note' ? 'row' : 'story', level: 3, summary, date: 'short', sizes },
      frame,
      words,
    );
  if (look === 'band')
    return html`${cardList(cards, 'block-row', (each, at) => {
      const sizes = at < 2 || cards.length < 5 ? pictureSizes.bandHalf : pictureSizes.band;
      return story(each, each.image === undefined, sizes);
    })}`;
  const first = firstStory(cards);
  const rest = cards.filter((each) => each !== first);
  const below = cardList(rest, 'block-rest', (each) =>
    card(
      each,
      {
        ...{ look: look === 'wide' ? 'row' : 'brief', level: 3, summary: summaries, date: 'short' },
        sizes: pictureSizes.wideRow,
      },
      frame,
      words,
    ),
  );
  return html`<div class="block-first">${first && story(first, true)}</div>
${below}`;
}

/** A category on the front page: its name below its colour, and its newest stories. */
export function sectionBlock(block: Block, frame: Frame, words: Strings['site']): SafeHtml {
  const { id, title } = sectionOf(frame, block.category);
  const url = href(frame, sectionUrl(id));
  return html`<section class="block block-${block.look} ${sectionHue(frame, id)}" aria-labelledby="muc-${id}">
<div class="block-head"><h2 id="muc-${id}"><a href="${url}">${title}</a></h2><a class="block-all" href="${url}" aria-label="${words.home.allOf(title)}">${words.home.all}</a></div>
${stories(block, frame, words)}</section>\n`;
}
