/** A place in a text file, for people: lines and columns count from 1. */
export interface Place {
  readonly line: number;
  /** In graphemes of the line after NFC, as an editor's cursor counts. */
  readonly column: number;
  /** Graphemes from `column` on that are meant; at least 1. */
  readonly length: number;
  /** The line itself, in NFC, without its end. */
  readonly text: string;
}

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** How many graphemes (what a person calls a character) the text has after NFC. */
export function graphemes(text: string): number {
  const normal = text.normalize('NFC');
  if (/^[\x20-\x7e\u00a0-\u02ff\u1e00-\u1eff]*$/.test(normal)) return normal.length;
  let count = 0;
  for (const _ of segmenter.segment(normal)) count++;
  return count;
}

/** A file's text, able to say where an offset stands. */
export class SourceText {
  readonly text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** The place of the UTF-16 offsets `start` up to `end`; a range over several lines is cut at the first. */
  place(start: number, end = start + 1): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const from = this.#starts[low] ?? 0;
    const line = this.line(low + 1);
    const before = this.text.slice(from, Math.min(start, from + line.length));
    const marked = this.text.slice(start, Math.max(start, Math.min(end, from + line.length)));
    return {
      line: low + 1,
      column: graphemes(before) + 1,
      length: Math.max(1, graphemes(marked)),
      text: line.normalize('NFC'),
    };
  }

  /** The text of a line (from 1) without its end; empty past the last. */
  line(number: number): string {
    const from = this.#starts[number - 1];
    if (from === undefined) return '';
    const next = this.#starts[number];
    return this.text.slice(from, next === undefined ? undefined : next - 1).replace(/\r$/, '');
  }

  /** The first line (from 1) of more than `limit` UTF-16 units. */
  longerThan(limit: number): number | undefined {
    const starts = this.#starts;
    for (let i = 0; i < starts.length; i++)
      if ((starts[i + 1] ?? this.text.length + 1) - 1 - (starts[i] ?? 0) > limit) return i + 1;
    return undefined;
  }

  /** The UTF-16 offset at which a line (from 1) begins; the text's end past the last. */
  offset(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }
}
