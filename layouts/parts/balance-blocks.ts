import type { Card } from '../../src/model/catalogue.ts';
import type { HomeView } from '../../src/pages/home.ts';
import type { BlockLook } from './section-block.ts';

/** A category's block on the front page. */
export interface Block {
  readonly category: HomeView['sections'][number]['category'];
  readonly look: BlockLook;
  readonly cards: readonly Card[];
  /** Whether the headlines below the first story have their summaries: words in the place of a picture. */
  readonly summaries: boolean;
}

/** Of blocks beside each other, in headlines: how tall a picture is, and how many follow the first story. */
const measures: Readonly<Partial<Record<BlockLook, { picture: number; most: number; least: number }>>> = {
  half: { picture: 4, most: 4, least: 1 },
  // More below the story of a third would make the row a wall of text.
  third: { picture: 2, most: 2, least: 0 },
  // Its picture stands beside the words.
  note: { picture: 0, most: 2, least: 0 },
};

/** A headline with its summary is as tall as so many without. */
const withSummary = 2;

const blocksInRow: Readonly<Record<BlockLook, number>> = { wide: 1, half: 2, band: 1, third: 3, note: 3 };

/** The story that a block begins with: of the newest three the one that has a picture, lest the block be words alone. */
export const firstStory = (cards: readonly Card[]): Card | undefined =>
  cards.slice(0, 3).find(({ image }) => image) ?? cards[0];

/** Blocks of one row, so that they end together: the shorter ones get summaries, the taller ones give up headlines. */
function balanceRow(row: HomeView['sections'], look: BlockLook): Block[] {
  const measure = measures[look];
  const plain = row.map(({ category, cards }) => ({ category, look, cards, summaries: false }));
  if (measure === undefined || row.length < 2) return plain;
  const heads = row.map(({ cards }) => (firstStory(cards)?.image ? measure.picture : 0));
  const rests = row.map(({ cards }) => Math.min(cards.length - 1, measure.most));
  const tallest = Math.max(...heads.map((head, at) => head + (rests[at] ?? 0)));
  /** Of each block: what a headline in it is as tall as. */
  const units = heads.map((head, at) => {
    const rest = rests[at] ?? 0;
    return rest > 0 && head + rest * withSummary <= tallest ? withSummary : 1;
  });
  const height = Math.min(...heads.map((head, at) => head + (rests[at] ?? 0) * (units[at] ?? 1)));
  return plain.map((block, at) => {
    const unit = units[at] ?? 1;
    const room = Math.max(measure.least, Math.floor((height - (heads[at] ?? 0)) / unit));
    const first = firstStory(block.cards);
    const rest = block.cards.filter((card) => card !== first).slice(0, Math.min(room, measure.most));
    const cards = block.cards.filter((card) => card === first || rest.includes(card));
    return { ...block, cards, summaries: unit === withSummary };
  });
}

/** The blocks of the front page: each row of them balanced. */
export function balanceBlocks(sections: HomeView['sections'], looks: readonly BlockLook[]): Block[] {
  const blocks: Block[] = [];
  while (blocks.length < sections.length) {
    const look = looks[blocks.length] ?? 'wide';
    blocks.push(...balanceRow(sections.slice(blocks.length, blocks.length + blocksInRow[look]), look));
  }
  return blocks;
}
