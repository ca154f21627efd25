// Shared with the browser: no import of Node's.
import { mix, pairHash, placeBits, type Syllable } from './posting.ts';
import { VarintReader } from './varint.ts';

/**
 * Three syllables that follow each other, and the next three, tell almost surely where a phrase stands. Beside the headlines of all
 * groups of articles stands for each block of articles a Bloom filter of the triples in its bodies, cut into cells by the bucket of a
 * triple's first pair: who looks that pair up has the answer in hand.
 */
export const tripleCells = 1 << 12;
/** Articles of one block: the fewer, the surer the answer and the more bytes it takes. */
export const blockArticles = 250;
/** The bits of a triple that tell it from others of its cell. */
const ownBits = 0xfffff;

/** What a triple is known by: its cell in the upper 12 bits, 20 of its own below. */
export function tripleHash(first: Syllable, second: Syllable, third: Syllable): number {
  const pair = pairHash(first, second);
  return ((pair & placeBits) | (mix(pair ^ Math.imul(third.hash, 0x9e3779b1)) >>> 12)) >>> 0;
}

/** The two bits that a triple sets in a cell of so many bytes. */
export function bitsOf(triple: number, bytes: number): readonly [number, number] {
  const own = triple & ownBits;
  return [own % (bytes * 8), mix(own) % (bytes * 8)];
}

export const cellOf = (triple: number): number => triple >>> 20;

/**
 * Of each group, the oldest first, the blocks that may have a triple, by the bucket of its first pair. What a bucket says of triples is, for
 * each group, a number of bytes and these: its cells one after the other, each of them again with a number of bytes before it,
 * and in it the bits of each block in the same way.
 */
export function blocksWith(bucket: Uint8Array, triple: number, buckets: number): number[][] {
  const reader = new VarintReader(bucket);
  const groups: number[][] = [];
  const end = reader.end();
  while (reader.at < end) {
    const next = reader.end();
    for (let cell = cellOf(triple) % (tripleCells / buckets); cell > 0; cell--) reader.at = reader.end();
    const cellEnd = reader.end();
    const blocks: number[] = [];
    for (let block = 0; reader.at < cellEnd; block++) {
      const bytes = reader.next();
      const has = (bit: number): number => ((bucket[reader.at + (bit >>> 3)] ?? 0) >>> (bit & 7)) & 1;
      if (bytes > 0 && bitsOf(triple, bytes).every(has)) blocks.push(block);
      reader.at += bytes;
    }
    groups.push(blocks);
    reader.at = next;
  }
  return groups;
}
