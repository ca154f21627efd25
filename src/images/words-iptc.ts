import { decodeWords } from './decode-words.ts';

/** What IPTC's older form (IIM, record 2) has of a picture's words: each dataset with its texts, in the order of the file. */
export type IptcTexts = ReadonlyMap<number, readonly string[]>;

/** Datasets of record 2 that are read. */
export const iptc = {
  created: 55,
  byline: 80,
  credit: 110,
  source: 115,
  copyright: 116,
  caption: 120,
} as const;

/** Longest text of a dataset that is read, in bytes: IPTC allows 2,000 for a caption. */
const longest = 8_000;

/** The part with IPTC's data in what Photoshop leaves: blocks `8BIM`, number 0x0404. Files without such blocks are it. */
function iimOf(bytes: Buffer): Buffer | undefined {
  const first = bytes.indexOf('8BIM', 0, 'latin1');
  if (first < 0) return bytes[0] === 0x1c ? bytes : undefined;
  for (let at = first; at + 12 <= bytes.length && bytes.toString('latin1', at, at + 4) === '8BIM'; ) {
    const number = bytes.readUInt16BE(at + 4);
    // A name with its length before it, filled up to an even number of bytes.
    const name = at + 6;
    const size = name + (((bytes[name] ?? 0) + 2) & ~1);
    if (size + 4 > bytes.length) return undefined;
    const length = bytes.readUInt32BE(size);
    if (number === 0x0404) return bytes.subarray(size + 4, size + 4 + length);
    at = size + 4 + length + (length & 1);
  }
  return undefined;
}

/** Reads what a picture file's IPTC block says. What is broken ends the reading; nothing throws. */
export function readIptc(block: Buffer): IptcTexts {
  const texts = new Map<number, string[]>();
  const bytes = iimOf(block);
  for (let at = 0; bytes !== undefined && at + 5 <= bytes.length && bytes[at] === 0x1c; ) {
    const [record = 0, dataset = 0] = [bytes[at + 1], bytes[at + 2]];
    const length = bytes.readUInt16BE(at + 3);
    // Lengths of more than 32,767 bytes are written otherwise; no text has them.
    if (length > 0x7fff || at + 5 + length > bytes.length) break;
    if (record === 2 && length <= longest) {
      const known = texts.get(dataset) ?? [];
      texts.set(dataset, [...known, decodeWords(bytes.subarray(at + 5, at + 5 + length))]);
    }
    at += 5 + length;
  }
  return texts;
}
