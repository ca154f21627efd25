/** Bits of a position; above them stands what several positions share. */
const positionBits = 24;

/** What several places share: the weight of a word in the text, or the field of the metadata. */
export const sharedOf = (place: number): number => place >>> positionBits;
export const positionOf = (place: number): number => place & (2 ** positionBits - 1);
const placeOf = (shared: number, position: number): number => ((shared << positionBits) | position) >>> 0;

const isMeta = (text: number): boolean => text % 2 === 1;

/** Places by their words: those of word `n` stand from `starts[n]` up to `starts[n + 1]`. */
export interface PlacesByWord {
  readonly starts: Uint32Array;
  /** Twice the number of the page, and one more for its metadata. */
  readonly texts: Uint32Array;
  readonly places: Uint32Array;
}

/** Where words stand, in arrays that grow: a shard has some 300,000 places, too many for objects. */
export class Places {
  #words = new Uint32Array(1 << 16);
  #texts = new Uint32Array(1 << 16);
  #places = new Uint32Array(1 << 16);
  #length = 0;

  /** Takes the next place of a text, `shared` below 256 and `position` below 2 ** 24; texts come in their order. */
  add(word: number, text: number, shared: number, position: number): void {
    if (this.#length === this.#words.length) {
      this.#words = doubled(this.#words);
      this.#texts = doubled(this.#texts);
      this.#places = doubled(this.#places);
    }
    this.#words[this.#length] = word;
    this.#texts[this.#length] = text;
    this.#places[this.#length++] = placeOf(shared, position);
  }

  /** All places by their words, of which there are so many; those of a word keep their order. `fields` are the numbers to give to the metadata's. */
  byWord(words: number, fields: readonly number[]): PlacesByWord {
    const starts = new Uint32Array(words + 1);
    for (let at = 0; at < this.#length; at++) increase(starts, valueAt(this.#words, at) + 1);
    for (let word = 1; word <= words; word++) increase(starts, word, valueAt(starts, word - 1));
    const next = starts.slice();
    const texts = new Uint32Array(this.#length);
    const places = new Uint32Array(this.#length);
    for (let at = 0; at < this.#length; at++) {
      const word = valueAt(this.#words, at);
      const place = valueAt(next, word);
      const text = valueAt(this.#texts, at);
      const told = valueAt(this.#places, at);
      texts[place] = text;
      places[place] = isMeta(text) ? placeOf(fields[sharedOf(told)] ?? 0, positionOf(told)) : told;
      increase(next, word);
    }
    return { starts, texts, places };
  }
}

const valueAt = (array: Uint32Array, at: number): number => array[at] as number;

function increase(array: Uint32Array, at: number, by = 1): void {
  array[at] = valueAt(array, at) + by;
}

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
