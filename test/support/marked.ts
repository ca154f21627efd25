/** A text without its marks « and », and the offsets that they stood at: what a fault should point to. */
export function marked(text: string): {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
} {
  const start = text.indexOf('«');
  const end = text.indexOf('»');
  if (start < 0 || end < start) throw new Error('the text has no «place»');
  const before = text.slice(0, start).normalize('NFC').split('\n');
  return {
    text: text.replace(/[«»]/g, ''),
    line: before.length,
    column: [...(before.at(-1) ?? '')].length + 1,
    length: Math.max(1, [...text.slice(start + 1, end).normalize('NFC')].length),
  };
}
