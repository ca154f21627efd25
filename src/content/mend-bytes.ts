import type { Span } from '../model/prose.ts';

/** Text to stand in the place of a stretch of a file in NFC. */
export interface TextEdit extends Span {
  readonly text: string;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lineEnd = /\r\n?|\n/;

/** The text with the edits made, first come first; one that would touch an earlier one, or another line, is left for another time. */
function applied(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: put } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done || lineEnd.test(text.slice(start, end) + put)) continue;
    result += text.slice(done, start) + put;
    done = end;
  }
  return result + text.slice(done);
}

/**
 * The bytes of a text file with edits made whose offsets count in its text in NFC with `\n` at the ends of lines. Lines
 * that no edit touches keep their bytes, each line its end, the file its byte order mark; `inNfc` writes all of it in NFC.
 */
export function mendBytes(bytes: Uint8Array, edits: readonly TextEdit[], inNfc: boolean): Uint8Array {
  const raw = strict.decode(bytes);
  const mark = raw.startsWith('\ufeff') ? '\ufeff' : '';
  const body = raw.slice(mark.length);
  const ends = body.match(/\r\n?|\n/g) ?? [];
  const typed = body.split(lineEnd);
  const normal = typed.map((line) => line.normalize('NFC'));
  const mended = applied(normal.join('\n'), edits).split('\n');
  const lines = mended.map(
    (line, at) => (line === normal[at] && !inNfc ? typed[at] : line) + (ends[at] ?? ''),
  );
  return new TextEncoder().encode(mark + lines.join(''));
}

/** A change of whole lines; `line` and `before` count from 1. */
export type LineEdit =
  | { readonly kind: 'insert'; readonly before: number; readonly text: string }
  | { readonly kind: 'drop'; readonly line: number };

/** The bytes of a text file with lines put in or taken out; every other line keeps its bytes and its end. */
export function editLines(bytes: Uint8Array, edits: readonly LineEdit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const lines = strict.decode(bytes).match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];
  const end = /[\r\n]+$/.exec(lines[0] ?? '')?.[0] ?? '\n';
  const result = lines.flatMap((line, at) => {
    const put = edits.flatMap((edit) =>
      edit.kind === 'insert' && edit.before === at + 1 ? [edit.text + end] : [],
    );
    const isDropped = edits.some((edit) => edit.kind === 'drop' && edit.line === at + 1);
    return isDropped ? put : [...put, line];
  });
  return new TextEncoder().encode(result.join(''));
}
