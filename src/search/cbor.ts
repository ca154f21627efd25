/** One item of CBOR (RFC 8949) and where it stands; only what Pagefind's files hold: numbers, texts, arrays. */
export interface CborItem {
  /** Offset of its first byte. */
  readonly start: number;
  /** Offset behind its last byte. */
  readonly end: number;
  /** Set for a text. */
  readonly text?: string;
  /** Set for an array. */
  readonly items?: readonly CborItem[];
}

/** The value in an item's head and where the head ends. */
function head(bytes: Buffer, start: number): { major: number; value: number; end: number } {
  const first = bytes.readUInt8(start);
  const short = first & 31;
  const major = first >> 5;
  if (short < 24) return { major, value: short, end: start + 1 };
  const width = 2 ** (short - 24);
  if (width > 4) throw new Error(`Pagefind's index: unexpected CBOR head ${first} at ${start}`);
  return { major, value: bytes.readUIntBE(start + 1, width), end: start + 1 + width };
}

/** Reads one item. Throws on what Pagefind 1.5 does not write. */
export function readCbor(bytes: Buffer, start = 0): CborItem {
  const { major, value, end } = head(bytes, start);
  if (major === 0) return { start, end };
  if (major === 3) return { start, end: end + value, text: bytes.toString('utf8', end, end + value) };
  if (major !== 4) throw new Error(`Pagefind's index: unexpected CBOR type ${major} at ${start}`);
  const items: CborItem[] = [];
  let at = end;
  for (let i = 0; i < value; i++) {
    const item = readCbor(bytes, at);
    items.push(item);
    at = item.end;
  }
  return { start, end: at, items };
}

/** The CBOR of a text shorter than 256 bytes. */
export function cborText(text: string): Buffer {
  const bytes = Buffer.from(text);
  if (bytes.length > 255) throw new Error('text too long for a short CBOR head');
  const start = bytes.length < 24 ? [0x60 + bytes.length] : [0x78, bytes.length];
  return Buffer.concat([Buffer.from(start), bytes]);
}
