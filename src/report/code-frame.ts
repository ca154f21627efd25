import type { Place } from '../lib/source-text.ts';

/** Columns of a screen that a problem's line may take. */
const room = 100;

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Makes content safe to print: control characters could move the cursor or colour the screen. Tabs become a space. */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be replaced.
  text.replace(/\t/g, ' ').replace(/[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{20000}-\u{3fffd}]/u;

/** Columns that a grapheme takes on a screen. */
const width = (grapheme: string): number => (wide.test(grapheme) ? 2 : 1);

const columns = (graphemes: readonly string[]): number =>
  graphemes.reduce((sum, grapheme) => sum + width(grapheme), 0);

/** The line of a problem, cut to what fits around its place, and the squiggle that goes under it. */
export function codeFrame(place: Place): { readonly line: string; readonly squiggle: string } {
  const all = [...segmenter.segment(printable(place.text))].map(({ segment }) => segment);
  const start = Math.min(place.column - 1, all.length);
  const marked = Math.max(1, Math.min(place.length, Math.floor(room / 2)));
  // A third of the room before the place, the rest from it on.
  const from = columns(all) <= room ? 0 : Math.max(0, start - Math.floor(room / 3));
  let to = from;
  for (let used = 0; to < all.length && used < room; to++) used += width(all[to] ?? '');
  const before = from > 0 ? '…' : '';
  const after = to < all.length ? '…' : '';
  const shown = all.slice(from, to);
  const under = columns(all.slice(start, start + marked)) || 1;
  return {
    line: `${before}${shown.join('')}${after}`,
    squiggle: `${' '.repeat(before.length + columns(all.slice(from, start)))}${'~'.repeat(under)}`,
  };
}
