import { readFileSync } from 'node:fs';
import { unmark } from '../lib/vietnamese.ts';

/** Outlines of Source Serif 4 Bold, of the faces in `layouts/assets/fonts`, where its licence is; made by `scripts/card-letters.ts`. */
interface Letters {
  /** Units of the font in the size of a text. */
  readonly em: number;
  /** By letter: how far the next one stands, and its outline, in units; y grows downwards from the baseline. */
  readonly outlines: Readonly<Record<string, readonly [number, string]>>;
  /** By pair of plain letters: what is added between them, in units. */
  readonly kerns: Readonly<Record<string, number>>;
}

let known: Letters | undefined;
const letters = (): Letters => {
  known ??= JSON.parse(readFileSync(new URL('./card-letters.json', import.meta.url), 'utf8')) as Letters;
  return known;
};

/** Every letter with its outline and its place, in units; one that the font lacks is shown without its marks, or not at all. */
function* placed(
  text: string,
): Iterable<{ readonly at: number; readonly next: number; readonly path: string }> {
  const { outlines, kerns } = letters();
  let at = 0;
  let before = '';
  for (const letter of text.normalize('NFC')) {
    const base = unmark(letter);
    const [advance, path] = outlines[letter] ?? outlines[base] ?? [0, ''];
    at += kerns[before + base] ?? 0;
    yield { at, next: at + advance, path };
    at += advance;
    before = base;
  }
}

/** How wide a line of text is in the given size, in pixels. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const { next } of placed(text)) width = next;
  return (width * size) / letters().em;
}

/** A line of text as SVG, without a font; `y` is its baseline. Pixels. */
export function textPaths(text: string, x: number, y: number, size: number, colour: string): string {
  const paths = [...placed(text)]
    .filter(({ path }) => path !== '')
    .map(({ at, path }) => `<path transform="translate(${at})" d="${path}"/>`);
  return `<g fill="${colour}" transform="translate(${x} ${y}) scale(${size / letters().em})">${paths.join('')}</g>`;
}

/** A text in as few lines as a width in pixels allows; a word that is wider stands alone. */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
