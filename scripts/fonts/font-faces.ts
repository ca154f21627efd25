import { type Font, openSync } from 'fontkit';
import { commonLetters, rareLetters } from './letters.ts';

/** A font of readers' machines that stands in for ours until it has come. */
export interface Fallback {
  readonly name: string;
  /** Others of the same measures, on machines that have not that one. */
  readonly or?: readonly string[];
  /** A package with a free font of the same measures, and how the names of its files begin. */
  readonly twin: string;
  readonly file: string;
}

/** A typeface and the faces of it that the theme uses. */
export interface Typeface {
  readonly family: string;
  readonly package: string;
  /** What its files are called. */
  readonly file: string;
  /** Best first. */
  readonly fallbacks: readonly Fallback[];
  readonly faces: readonly {
    readonly weight: number;
    readonly style: 'normal' | 'italic';
    /** In the package. */
    readonly source: string;
  }[];
}

/** Running text: what averages are taken over. */
const sample =
  'Sáng nay, bà con nông dân trong vùng bắt đầu thu hoạch vụ lúa hè thu, sớm hơn mọi năm gần mười ngày vì lo mưa lớn; giá lúa tại ruộng tăng nhẹ so với tuần trước.';

/** The average advance of a letter of running text, in parts of the em. */
export function averageAdvance(file: string): number {
  const font = openSync(file) as Font;
  const advances = font.glyphsForString(sample).map(({ advanceWidth }) => advanceWidth);
  return advances.reduce((sum, advance) => sum + advance, 0) / advances.length / font.unitsPerEm;
}

/** `U+0-7f, U+a0`, the runs of a text's characters. */
function unicodeRange(letters: string): string {
  const codes = [...new Set(Array.from(letters, (letter) => letter.codePointAt(0) ?? 0))].sort(
    (a, b) => a - b,
  );
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs
    .map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`)
    .join(', ');
}

const percent = (value: number): string => `${(value * 100).toFixed(2)}%`;

/** The twin's file of the same weight and style: packages of one maker name their files alike. */
const twinFile = ({ file }: Fallback, source: string): string => source.replace(/\/[^_]+_/, `/${file}_`);

/** What the systems call a face of a family: a full name, and a PostScript name where they want that. */
function localNames(family: string, weight: number, style: 'normal' | 'italic'): string[] {
  const face = `${weight >= 700 ? ' Bold' : ''}${style === 'italic' ? ' Italic' : ''}`;
  if (face === '') return [family];
  return [`${family}${face}`, `${family.replaceAll(' ', '')}-${face.replaceAll(' ', '')}`];
}

/**
 * The `@font-face` rules of a typeface: its faces, their rare letters, and its fallbacks at its measures. `whole` gives the file of
 * a whole font. A face that is not there when the first words are painted waits for the next page: on a bad line nothing
 * moves under the reader's eyes. Rare letters may come late: a single one moves nothing, and in another face it would
 * disfigure a name.
 */
export function fontFaces(
  { family, file, faces, fallbacks, package: name }: Typeface,
  whole: (packageName: string, path: string) => string,
): string {
  const rules = faces.flatMap(({ weight, style }) => {
    const face = `${file}-${weight}${style === 'italic' ? '-italic' : ''}`;
    const rule = (ending: string, letters: string, display: string): string => `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};
  font-display: ${display};
  src: url("../fonts/${face}${ending}.woff2") format("woff2");
  unicode-range: ${unicodeRange(letters)};
}
`;
    const onlyRare = [...rareLetters].filter((letter) => !commonLetters.includes(letter)).join('');
    return [rule('', commonLetters, 'optional'), rule('-rare', onlyRare, 'swap')];
  });
  for (const fallback of fallbacks)
    for (const { weight, style, source } of faces) {
      const ours = whole(name, source);
      const { ascent, descent, lineGap, unitsPerEm } = openSync(ours) as Font;
      const size = averageAdvance(ours) / averageAdvance(whole(fallback.twin, twinFile(fallback, source)));
      const share = (units: number): string => percent(Math.abs(units) / unitsPerEm / size);
      const names = [fallback.name, ...(fallback.or ?? [])].flatMap((each) =>
        localNames(each, weight, style),
      );
      rules.push(`@font-face {
  font-family: "${family} as ${fallback.name}";
  font-style: ${style};
  font-weight: ${weight};
  src: ${names.map((each) => `local("${each}")`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${share(ascent)};
  descent-override: ${share(descent)};
  line-gap-override: ${share(lineGap)};
}
`);
    }
  return rules.join('\n');
}
