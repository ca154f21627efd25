/** An expression that stands in more of the window than this says nothing of an article. */
const commonest = 40;
/** Two articles that share one expression only share a phrase, not a subject. */
const leastShared = 2;

/** Who in the window has a word, ascending by number, and the weight of the word in each. */
interface Posting {
  readonly numbers: number[];
  readonly weights: number[];
}

/**
 * The last so many articles under their words: an inverted index that slides along the archive. What it answers depends
 * on the articles in the window alone, so that an edit has a bounded reach, and it never holds more than the window.
 */
export class SimilarWindow<Id> {
  readonly #size: number;
  /** The articles in the window; numbers count up for ever, an article's place is its number modulo the size. */
  readonly #held: { readonly id: Id; readonly words: ReadonlyMap<string, number> }[] = [];
  readonly #postings = new Map<string, Posting>();
  /** By place; all zero between two questions. */
  readonly #scores: Float64Array;
  readonly #shared: Uint16Array;
  #next = 0;

  constructor(size: number) {
    this.#size = size;
    this.#scores = new Float64Array(size);
    this.#shared = new Uint16Array(size);
  }

  /** Takes in the next article, in the order of the archive from the oldest on; the oldest in the window falls out. */
  add(id: Id, words: ReadonlyMap<string, number>): void {
    const number = this.#next++;
    const place = number % this.#size;
    for (const word of this.#held[place]?.words.keys() ?? []) {
      const posting = this.#postings.get(word);
      // The oldest stands first in each of its postings.
      posting?.numbers.shift();
      posting?.weights.shift();
      if (posting?.numbers.length === 0) this.#postings.delete(word);
    }
    this.#held[place] = { id, words };
    for (const [word, weight] of words) {
      const posting = this.#postings.get(word);
      if (posting) {
        posting.numbers.push(number);
        posting.weights.push(weight);
      } else this.#postings.set(word, { numbers: [number], weights: [weight] });
    }
  }

  /**
   * The articles in the window that are most like one with these words, best first, of equal ones the newer. An
   * expression counts by its weights in both and the less the more articles have it (as in TF-IDF, within the window).
   */
  similar(words: ReadonlyMap<string, number>, limit: number): Id[] {
    const [scores, shared] = [this.#scores, this.#shared];
    const touched: number[] = [];
    for (const [word, weight] of words) {
      const posting = this.#postings.get(word);
      if (posting === undefined || posting.numbers.length > commonest) continue;
      const { numbers, weights } = posting;
      const rarity = weight / numbers.length;
      for (let index = 0; index < numbers.length; index++) {
        const number = numbers[index] ?? 0;
        const place = number % this.#size;
        if (shared[place] === 0) touched.push(number);
        scores[place] = (scores[place] ?? 0) + rarity * (weights[index] ?? 0);
        shared[place] = (shared[place] ?? 0) + 1;
      }
    }
    const found = touched
      .map((number) => ({ number, place: number % this.#size }))
      .filter(({ place }) => (shared[place] ?? 0) >= leastShared)
      .map(({ number, place }) => ({ number, place, score: scores[place] ?? 0 }));
    for (const number of touched) {
      scores[number % this.#size] = 0;
      shared[number % this.#size] = 0;
    }
    return found
      .sort((a, b) => b.score - a.score || b.number - a.number)
      .slice(0, limit)
      .flatMap(({ place }) => this.#held[place]?.id ?? []);
  }
}
