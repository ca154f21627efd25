import { CborWriter } from './cbor-writer.ts';
import { type PlacesByWord, positionOf, sharedOf } from './places.ts';

/** The weight that Pagefind writes first and without saying it. */
const unsaidWeight = 25;

/** Writes where words stand, each as it is written in one way. */
export class FormWriter extends CborWriter {
  readonly #by: PlacesByWord;

  constructor(by: PlacesByWord) {
    super();
    this.#by = by;
  }

  /** Writes the pages of a form, each `[pages since the last, places in its text, places in its metadata]`. Gives how many numbers those are. */
  pages(form: number): number {
    const { starts, texts } = this.#by;
    const start = starts[form] as number;
    const end = starts[form + 1] as number;
    const pageAt = (at: number): number => (texts[at] as number) >> 1;
    let pages = 0;
    for (let at = start; at < end; at++) if (at === start || pageAt(at) !== pageAt(at - 1)) pages++;
    this.list(pages);
    let size = 0;
    let last = 0;
    for (let at = start; at < end; ) {
      const page = pageAt(at);
      const meta = this.#endOf(2 * page, at, end);
      const next = this.#endOf(2 * page + 1, meta, end);
      this.list(3);
      this.number(page - last);
      size += 1 + this.#places(at, meta, unsaidWeight) + this.#places(meta, next);
      last = page;
      at = next;
    }
    return size;
  }

  #endOf(text: number, from: number, end: number): number {
    let at = from;
    while (at < end && this.#by.texts[at] === text) at++;
    return at;
  }

  /**
   * Writes places: those that share a weight or field after each other, behind its number as a negative one, and each as
   * its distance from the one before. Gives how many numbers that took.
   */
  #places(from: number, end: number, unsaid = -1): number {
    const { places } = this.#by;
    if (end - from > 1) sortPlaces(places, from, end, unsaid);
    let count = end - from;
    let shared = unsaid;
    for (let at = from; at < end; at++) {
      const next = sharedOf(places[at] as number);
      if (next !== shared) count++;
      shared = next;
    }
    this.list(count);
    let last = 0;
    shared = unsaid;
    for (let at = from; at < end; at++) {
      const place = places[at] as number;
      if (sharedOf(place) !== shared) {
        shared = sharedOf(place);
        last = 0;
        this.number(-shared - 1);
      }
      this.number(positionOf(place) - last);
      last = positionOf(place);
    }
    return count;
  }
}

/** Sorts some of the places where they are, by insertion: they are few, or in order but for a headline's. */
function sortPlaces(places: Uint32Array, from: number, end: number, unsaid: number): void {
  const rank = (place: number): number => (sharedOf(place) === unsaid ? positionOf(place) : place);
  for (let next = from + 1; next < end; next++) {
    const place = places[next] as number;
    let at = next;
    for (; at > from && rank(places[at - 1] as number) > rank(place); at--)
      places[at] = places[at - 1] as number;
    places[at] = place;
  }
}
