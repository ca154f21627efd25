/**
 * Takes from a font the outlines of the letters that a category's card may show:
 * `node scripts/card-letters.ts BeVietnamPro-Bold.ttf`, the file as `@expo-google-fonts/be-vietnam-pro` has it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import opentype from 'opentype.js';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node scripts/card-letters.ts <font.ttf>');
const bytes = readFileSync(file);
const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
const plain = [...range(0x41, 0x5a), ...range(0x61, 0x7a)];
const letters = [
  ...range(0x20, 0x7e),
  ...'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư',
  ...range(0x1ea0, 0x1ef9),
  // Of names in the languages of the highlands.
  ...'ČčÑñĔĕĬĭŎŏŬŭɃƀ',
  ...'\u00a0«»·°–—‘’“”…•',
];

/** An outline in font units, the y axis downwards as SVG has it. */
function outline(commands: readonly opentype.Command[]): string {
  let [atX, atY]: (number | undefined)[] = [];
  let text = '';
  for (const { type, x, y, x1, y1, x2, y2 } of commands) {
    // The font's contours begin with a line to where they are.
    if (type === 'L' && x === atX && y === atY) continue;
    [atX, atY] = [x, y];
    const points = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined);
    text += type + points.map((value, at) => Math.round(at % 2 === 0 ? value : -value)).join(' ');
  }
  return text.replaceAll(' -', '-');
}

const outlines = Object.fromEntries(
  letters
    .map((letter) => [letter, font.charToGlyph(letter)] as const)
    .filter(([, glyph]) => glyph.index !== 0)
    .map(
      ([
        letter,
        {
          advanceWidth,
          path: { commands },
        },
      ]) => [letter, [advanceWidth, outline(commands)]],
    ),
);
const kerns = Object.fromEntries(
  plain
    .flatMap((left) => plain.map((right) => [left, right] as const))
    .map(
      ([left, right]) =>
        [left + right, font.getKerningValue(font.charToGlyph(left), font.charToGlyph(right))] as const,
    )
    .filter(([, value]) => value !== 0),
);
const text = JSON.stringify({ em: font.unitsPerEm, outlines, kerns }).replaceAll('],"', '],\n"');
writeFileSync(path.join(import.meta.dirname, '..', 'src', 'images', 'card-letters.json'), `${text}\n`);
console.log(
  `${Object.keys(outlines).length} letters, ${Object.keys(kerns).length} pairs, ${text.length} bytes`,
);
