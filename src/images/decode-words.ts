const utf8 = new TextDecoder('utf-8', { fatal: true });
/** What Vietnamese programs wrote before Unicode; for Western letters the same as Latin-1 nearly everywhere. */
const old = new TextDecoder('windows-1258');

/** The text of bytes that say of no encoding which it is. */
export function decodeWords(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return old.decode(bytes);
  }
}
