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
  /** Number, from 1, of the colour of the rule at the top. */
  readonly hue: number;
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
const hues = ['#a01d22', '#1f5f3a', '#8a4b08', '#6b2f7a', '#1f3f77', '#0f6070', '#4a4a4a', '#566011'];

/** Sizes of the title in pixels, largest first, with the lines that there is room for. */
const titleSizes = [
  [144, 1],
  [104, 2],
  [78, 3],
  [60, 4],
  [48, 5],
  [40, 6],
] as const;

/** Vietnamese capitals carry two marks: lines stand further apart than in English. */
const leading = 1.3;

/** A text in lines of much the same length, where it needs more than one. */
function balanced(text: string, size: number): string[] {
  let lines = linesOf(text, size, room);
  for (let narrower = room - 16; narrower > room / 2; narrower -= 16) {
    const next = linesOf(text, size, narrower);
    if (next.length > lines.length || next.some((line) => textWidth(line, size) > room)) break;
    lines = next;
  }
  return lines;
}

function titleLines(title: string): { readonly size: number; readonly lines: readonly string[] } {
  for (const [size, most] of titleSizes) {
    const lines = balanced(title, size);
    if (lines.length <= most && lines.every((line) => textWidth(line, size) <= room)) return { size, lines };
  }
  // A word without end: as small as its line has to be.
  const lines = linesOf(title, 40, room).slice(0, 6);
  const widest = Math.max(...lines.map((line) => textWidth(line, 40)));
  return { size: Math.min(40, Math.floor((40 * room) / widest)), lines };
}

/** The newspaper's sign: the letter of favicon.svg. */
const sign = (x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size / 32})"><rect width="32" height="32" rx="5" fill="${colour.accent}"/><path fill="${colour.paper}" d="M8 6h4v9.2L19.3 6h4.9l-7.4 9.1L24.6 26h-5l-5.500-8.100L12 20.400V26H8z"/></g>`;

function drawn({ name, title, foot, hue }: ShareCardWords): string {
  const { size, lines } = titleLines(title ?? name);
  // The block of lines stands in the middle between the sign and the foot, by the height of its letters.
  const top = 330 - ((lines.length - 1) * size * leading) / 2 + size * 0.37;
  const parts = [
    `<rect width="${width}" height="${height}" fill="${colour.paper}"/>`,
    `<rect width="${width}" height="18" fill="${hues[(hue - 1) % hues.length] ?? colour.accent}"/>`,
    sign(edge, 72, 72),
    title === undefined ? '' : textPaths(name, edge + 96, 125, 52, colour.ink),
    ...lines.map((line, index) => textPaths(line, edge, top + index * size * leading, size, colour.ink)),
    `<rect x="${edge}" y="520" width="${room}" height="2" fill="${colour.line}"/>`,
    textPaths(linesOf(foot, 28, room)[0] ?? '', edge, 572, 28, colour.soft),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`;
}

/** Colours are not halved, which would fringe letters. */
const jpeg = { quality: 84, chromaSubsampling: '4:4:4' };

/** The card with the given words: outlines only, so that the fonts of the machine do not matter. */
export function shareCard(words: ShareCardWords): ShareCard {
  const svg = drawn(words);
  const { sharp: binding, vips, rsvg = '', mozjpeg = '' } = sharp.versions;
  const id = digestOf(JSON.stringify([svg, jpeg])).slice(0, 20);
  return {
    path: outputPath(`anh/the/${id}.jpg`),
    key: digestOf([id, binding, vips, rsvg, mozjpeg].join(' ')),
    svg,
  };
}

/** The card as JPEG. */
export const encodeCard = async ({ svg }: ShareCard): Promise<Uint8Array> =>
  sharp(Buffer.from(svg)).jpeg(jpeg).toBuffer();
