import { decodeText } from './decode.ts';
import { bodyStart } from './front-matter.ts';

/** The Markdown part of a content file that was read before without a Problem: NFC, the text whose digest readers give. */
export function bodyOf(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  return text.slice(bodyStart(text));
}
