import { join } from 'node:path';
import { type Font, openSync, type PathCommand } from 'fontkit';
import { commonLetters, rareLetters } from './letters.ts';

/** The face of the newspaper's name and of headlines. */
const face = 'source-serif-700';

const signs: Readonly<Record<PathCommand['command'], string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** An outline in font units, the y axis downwards as SVG has it. */
const outline = (commands: readonly PathCommand[]): string =>
  commands
    .map(
      ({ command, args }) =>
        signs[command] + args.map((value, at) => Math.round(at % 2 === 0 ? value : -value)).join(' '),
    )
    .join('')
    .replaceAll(' -', '-');

const plain = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];

/** How much closer the second of two letters stands than the first one's width says, in font units. */
function kern(font: Font, pair: string): number {
  const { glyphs, positions } = font.layout(pair, { kern: true, liga: false });
  return glyphs.length === 2 ? Math.round((positions[0]?.xAdvance ?? 0) - (glyphs[0]?.advanceWidth ?? 0)) : 0;
}

/** Letters, their outlines and the kerning between plain ones, of the faces in a folder: what `card-letters.json` holds. */
export function cardLetters(folder: string) {
  const fonts = ['', '-rare'].map((ending) => openSync(join(folder, `${face}${ending}.woff2`)) as Font);
  const outlines: Record<string, readonly [number, string]> = {};
  for (const letter of commonLetters + rareLetters) {
    const code = letter.codePointAt(0) ?? 0;
    const font = fonts.find((each) => each.hasGlyphForCodePoint(code));
    // Marks without a letter are not typed in titles.
    if (font === undefined || /\p{M}/u.test(letter)) continue;
    const glyph = font.glyphForCodePoint(code);
    outlines[letter] = [Math.round(glyph.advanceWidth), outline(glyph.path.commands)];
  }
  const [font] = fonts;
  if (font === undefined) throw new Error(`no ${face}`);
  const pairs = plain.flatMap((left) => plain.map((right) => left + right));
  const kerns = Object.fromEntries(
    pairs.map((pair) => [pair, kern(font, pair)] as const).filter(([, value]) => value !== 0),
  );
  return { em: font.unitsPerEm, outlines, kerns };
}
