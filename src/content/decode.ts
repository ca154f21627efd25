import type { ContentPath } from '../model/ids.ts';
import type { vi } from '../strings/vi.ts';
import { ContentFile } from './content-file.ts';

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** NFC and one form of line end: what all later offsets and digests count in. */
const canonical = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC');

/** The text of a file; throws when its bytes are not UTF-8. */
export const decodeText = (bytes: Uint8Array): string => canonical(strict.decode(bytes));

/** Opens a content file for reading. Bytes that are not UTF-8 are told as a Problem at the first of them. */
export function openFile(path: ContentPath, bytes: Uint8Array, words: typeof vi.problems): ContentFile {
  try {
    return new ContentFile(path, decodeText(bytes));
  } catch {
    const file = new ContentFile(path, canonical(lenient.decode(bytes)));
    const at = Math.max(0, file.source.text.indexOf('\ufffd'));
    file.report('encoding', at, at + 1, words.file.encoding);
    return file;
  }
}
