import { type Digest, digestOf } from '../lib/digest.ts';
import { cardSize } from '../lib/share-crop.ts';
import { type OutputPath, outputPath } from '../model/ids.ts';
import { linesOf, textPaths, textWidth } from './card-text.ts';
import { sharp } from './encoder.ts';

/** What stands on a card for other sites, where a page has no picture of its own. */
interface ShareCardWords {
  /** The newspaper. */
  readonly name: string;
  /** The category; absent on the card of the site itself. */
  readonly title?: string;
  /** Below the line. */
  readonly foot: string;
}

/** A card before it is made. */
export interface ShareCard {
  /** Names what stands on it, so that it never changes. */
  readonly path: OutputPath;
  readonly key: Digest;
  readonly svg: string;
}

const { width, height } = cardSize;
const edge = 84;
const room = width - 2 * edge;
/** As tokens.css has them in the light. */
const colour = { paper: '#fbf9f4', ink: '#1b1a17', soft: '#56524a', line: '#d9d3c5', accent: '#a01d22' };

/** Sizes of the title, largest first, with the lines that there is room for. */
const titleSizes = [
  [136, 1],
  [116, 2],
  [84, 3],
  [64, 4],
] as const;

/** Vietnamese capitals carry two marks: lines stand further apart than in English. */
const leading = 1.25;

function titleLines(title: string): { readonly size: number; readonly lines: readonly string[] } {
  for (const [size, most] of titleSizes) {
    const lines = linesOf(title, size, room);
    if (lines.length <= most && lines.every((line) => textWidth(line, size) <= room)) return { size, lines };
  }
  return { size: 64, lines: linesOf(title, 64, room).slice(0, 4) };
}

/** The newspaper's sign: the letter of favicon.svg. */
const sign = (x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size / 32})"><rect width="32" height="32" rx="5" fill="${colour.accent}"/><path fill="${colour.paper}" d="M8 6h4v9.2L19.3 6h4.9l-7.4 9.1L24.6 26h-5l-5.500-8.100L12 20.400V26H8z"/></g>`;

function drawn({ name, title, foot }: ShareCardWords): string {
  const { size, lines } = titleLines(title ?? name);
  // The block of lines stands in the middle between the sign and the foot, by the height of its letters.
  const top = 330 - ((lines.length - 1) * size * leading) / 2 + size * 0.37;
  const parts = [
    `<rect width="${width}" height="${height}" fill="${colour.paper}"/>`,
    `<rect width="${width}" height="14" fill="${colour.accent}"/>`,
    sign(edge, 72, 72),
    title === undefined ? '' : textPaths(name, edge + 96, 123, 42, colour.accent),
    ...lines.map((line, index) => textPaths(line, edge, top + index * size * leading, size, colour.ink)),
    `<rect x="${edge}" y="520" width="${room}" height="2" fill="${colour.line}"/>`,
    textPaths(linesOf(foot, 28, room)[0] ?? '', edge, 572, 28, colour.soft),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`;
}

/** The card with the given words: outlines only, so that the fonts of the machine do not matter. */
export function shareCard(words: ShareCardWords): ShareCard {
  const svg = drawn(words);
  const { sharp: binding, vips, rsvg = '', mozjpeg = '' } = sharp.versions;
  const id = digestOf(svg).slice(0, 20);
  return {
    path: outputPath(`anh/the/${id}.jpg`),
    key: digestOf([svg, binding, vips, rsvg, mozjpeg].join(' ')),
    svg,
  };
}

/** The card as JPEG; without halved colours, which would fringe its letters. */
export const encodeCard = async ({ svg }: ShareCard): Promise<Uint8Array> =>
  sharp(Buffer.from(svg)).jpeg({ quality: 84, chromaSubsampling: '4:4:4' }).toBuffer();
