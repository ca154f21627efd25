import type { Place } from '../lib/source-text.ts';

/** Columns of a screen that a problem's line may take. */
const room = 100;
/** Of these, at most so many stand before the place. */
const roomBefore = 33;

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });

const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Makes content safe to print: control characters could move the cursor, colour the screen or turn the direction of
 * writing, and invisible ones could not be pointed at. Tabs become a space.
 */
export const printable = (text: string): string => text.replace(/\t/g, ' ').replace(unprintable, '\ufffd');

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]|\ufe0f|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

/** Columns that a grapheme takes on a screen: East Asian wide and emoji two, marks without a letter none. */
function width(grapheme: string): number {
  if (/^\p{M}+$/u.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

const columns = (graphemes: readonly string[]): number =>
  graphemes.reduce((sum, grapheme) => sum + width(grapheme), 0);

/** How many graphemes from `start` on, in steps of `step`, fit into so many columns. */
function fitting(graphemes: readonly string[], start: number, step: 1 | -1, most: number): number {
  let count = 0;
  let used = 0;
  for (let at = start; at >= 0 && at < graphemes.length; at += step) {
    used += width(graphemes[at] ?? '');
    if (used > most) break;
    count++;
  }
  return count;
}

/** The first graphemes of a line, printable. They are cut first and replaced then: columns count the text as it is. */
function graphemesOf(line: string, most: number): string[] {
  const found: string[] = [];
  for (const { segment } of segmenter.segment(line)) {
    found.push(printable(segment));
    if (found.length > most) break;
  }
  return found;
}

/** The line of a problem, cut to what fits around its place, and the squiggle that goes under it. */
export function codeFrame(place: Place): { readonly line: string; readonly squiggle: string } {
  const all = graphemesOf(place.text, place.column + room);
  const start = Math.min(place.column - 1, all.length);
  const isShort = columns(all) <= room;
  const from = isShort ? 0 : start - fitting(all, start - 1, -1, roomBefore);
  const to = isShort ? all.length : from + fitting(all, from, 1, room);
  const before = from > 0 ? '…' : '';
  const after = to < all.length ? '…' : '';
  // A place behind the end, or one without width, still gets a sign.
  const under = columns(all.slice(start, Math.min(start + place.length, to))) || 1;
  return {
    line: `${before}${all.slice(from, to).join('')}${after}`,
    squiggle: `${' '.repeat(before.length + columns(all.slice(from, start)))}${'~'.repeat(under)}`,
  };
}
