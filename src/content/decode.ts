import type { ContentPath } from '../model/ids.ts';
import type { vi } from '../strings/vi.ts';
import { ContentFile } from './content-file.ts';
import { controlIn } from './control-characters.ts';

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

const unixLines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** NFC and one form of line end: what all later offsets and digests count in. */
const canonical = (text: string): string => unixLines(text).normalize('NFC');

/** The text of a file; throws when its bytes are not UTF-8. */
export const decodeText = (bytes: Uint8Array): string => canonical(strict.decode(bytes));

/** The text of a file as it was typed, but for its ends of lines; undefined when its bytes are not UTF-8. */
export function typedText(bytes: Uint8Array): string | undefined {
  try {
    return unixLines(strict.decode(bytes));
  } catch {
    return undefined;
  }
}

/** UTF-16 units of a line. A paragraph of a newspaper is far shorter; every fault carries its line. */
const longestLine = 20_000;

/**
 * Opens a content file for reading. Bytes that are not UTF-8, characters that cannot be printed and lines without end
 * are told as Problems, each at its first place.
 */
export function openFile(path: ContentPath, bytes: Uint8Array, words: typeof vi.problems): ContentFile {
  const decoded = decode(bytes);
  const file = new ContentFile(path, decoded.text);
  const { source } = file;
  if (!decoded.fine) {
    const at = Math.max(0, source.text.indexOf('\ufffd'));
    file.report('encoding', at, at + 1, words.file.encoding);
    file.readable = false;
    return file;
  }
  const hidden = controlIn(source.text);
  if (hidden)
    file.report('control-character', hidden.at, hidden.at + 1, words.frontMatter.control(hidden.code));
  const long = source.longerThan(longestLine);
  if (long !== undefined) {
    const place = { line: long, column: 1, length: 1, text: '' };
    file.tell('long-line', place, words.file.longLine(longestLine));
    file.readable = false;
  }
  return file;
}

/** The text of the bytes, with marks in place of those that are not UTF-8. */
function decode(bytes: Uint8Array): { readonly text: string; readonly fine: boolean } {
  try {
    return { text: decodeText(bytes), fine: true };
  } catch {
    return { text: canonical(lenient.decode(bytes)), fine: false };
  }
}
