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
    const end = starts[form + 1] as number;
    const endOf = (text: number, from: number): number => {
      let at = from;
      while (at < end && texts[at] === text) at++;
      return at;
    };
    const pages: {
      readonly number: number;
      readonly from: number;
      readonly meta: number;
      readonly end: number;
    }[] = [];
    for (let at = starts[form] as number; at < end; at = pages.at(-1)?.end ?? end) {
      const number = (texts[at] as number) >> 1;
      const meta = endOf(2 * number, at);
      pages.push({ number, from: at, meta, end: endOf(2 * number + 1, meta) });
    }
    this.list(pages.length);
    let size = 0;
    let last = 0;
    for (const page of pages) {
      this.list(3);
      this.number(page.number - last);
      size += 1 + this.#places(page.from, page.meta, unsaidWeight) + this.#places(page.meta, page.end);
      last = page.number;
    }
    return size;
  }

  /**
   * Writes places: those that share a weight or field after each other, behind its number as a negative one, and each as
   * its distance from the one before. Gives how many numbers that took.
   */
  #places(from: number, end: number, unsaid = -1): number {
    const places = this.#by.places.subarray(from, end);
    const rank = (place: number): number => (sharedOf(place) === unsaid ? positionOf(place) : place);
    if (places.length > 1) places.sort((a, b) => rank(a) - rank(b));
    const numbers: number[] = [];
    let [shared, last] = [unsaid, 0];
    for (const place of places) {
      if (sharedOf(place) !== shared) {
        shared = sharedOf(place);
        last = 0;
        numbers.push(-shared - 1);
      }
      numbers.push(positionOf(place) - last);
      last = positionOf(place);
    }
    this.numbers(numbers);
    return numbers.length;
  }
}
