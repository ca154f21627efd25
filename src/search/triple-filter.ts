import { must } from '../lib/unreachable.ts';
import type { Syllable } from './posting.ts';
import { bitsOf, blockArticles, cellOf, tripleCells, tripleHash } from './triples.ts';
import { VarintReader } from './varint.ts';
import { VarintWriter } from './varint-writer.ts';

/** Triples to a byte of a filter: four bits for each, of which it sets two, so that one of six others is taken for it. */
const triplesPerByte = 2;

/** Gathers the triples of a group's bodies. */
export class TripleFilter {
  /** The triples of the block that is open. */
  #hashes = new Uint32Array(1 << 16);
  #count = 0;
  #articles = 0;
  /** Of each block the bits of its cells. */
  readonly #blocks: Uint8Array[][] = [];

  /** Takes in the body of the next article, text by text. */
  add(body: readonly (readonly Syllable[])[]): void {
    this.#articles++;
    for (const text of body) {
      let [first, second] = text;
      for (const third of text.slice(2)) {
        if (first && second) this.#take(tripleHash(first, second, third));
        [first, second] = [second, third];
      }
    }
    if (this.#articles % blockArticles === 0) this.#close();
  }

  #take(triple: number): void {
    if (this.#count === this.#hashes.length) {
      const larger = new Uint32Array(this.#hashes.length * 2);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    this.#hashes[this.#count++] = triple;
  }

  /** Ends the open block. */
  #close(): void {
    const sorted = this.#hashes.subarray(0, this.#count).sort();
    this.#count = 0;
    let at = 0;
    const cells = Array.from({ length: tripleCells }, (_, cell) => {
      const begin = at;
      let different = 0;
      for (; at < sorted.length && cellOf(sorted[at] ?? 0) === cell; at++)
        if (at === begin || sorted[at] !== sorted[at - 1]) different++;
      const bits = new Uint8Array(Math.ceil(different / triplesPerByte));
      for (const triple of sorted.subarray(begin, at))
        for (const bit of bitsOf(triple, bits.length))
          bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
      return bits;
    });
    this.#blocks.push(cells);
  }

  /** All cells one after the other, as `blocksWith` reads them. Nothing can be added after. */
  cells(): Uint8Array {
    if (this.#articles % blockArticles > 0) this.#close();
    const writer = new VarintWriter();
    const inner = new VarintWriter();
    for (let cell = 0; cell < tripleCells; cell++) {
      for (const block of this.#blocks) {
        const bits = must(block[cell], 'a cell');
        inner.write(bits.length);
        inner.writeBytes(bits);
      }
      const bytes = inner.take();
      writer.write(bytes.length);
      writer.writeBytes(bytes);
    }
    return writer.take();
  }
}

/** Cuts the cells of a group into those of each bucket. */
export function cellsByBucket(cells: Uint8Array, buckets: number): Uint8Array[] {
  const reader = new VarintReader(cells);
  return Array.from({ length: buckets }, () => {
    const begin = reader.at;
    for (let cell = 0; cell < tripleCells / buckets; cell++) reader.at = reader.end();
    return cells.subarray(begin, reader.at);
  });
}
