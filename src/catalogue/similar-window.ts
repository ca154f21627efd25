/** An expression that stands in more of the window than this says nothing of an article. */
const commonest = 40;
/** Two articles that share one expression only share a phrase, not a subject. */
const leastShared = 2;

interface Held<Id> {
  readonly id: Id;
  readonly words: ReadonlyMap<string, number>;
}

/**
 * The last so many articles under their words: an inverted index that slides along the archive. What it answers depends
 * on the articles in the window alone, so that an edit has a bounded reach, and it never holds more than the window.
 */
export class SimilarWindow<Id> {
  readonly #size: number;
  /** The articles in the window by number; numbers count up for ever. */
  readonly #held = new Map<number, Held<Id>>();
  /** Word -> the numbers of the articles that have it, ascending. */
  readonly #postings = new Map<string, number[]>();
  #next = 0;

  constructor(size: number) {
    this.#size = size;
  }

  /** Takes in the next article, in the order of the archive from the oldest on; the oldest in the window falls out. */
  add(id: Id, words: ReadonlyMap<string, number>): void {
    const number = this.#next++;
    this.#held.set(number, { id, words });
    for (const word of words.keys()) {
      const posting = this.#postings.get(word);
      if (posting) posting.push(number);
      else this.#postings.set(word, [number]);
    }
    this.#drop(number - this.#size);
  }

  #drop(number: number): void {
    const held = this.#held.get(number);
    if (held === undefined) return;
    this.#held.delete(number);
    for (const word of held.words.keys()) {
      const posting = this.#postings.get(word);
      // The oldest stands first in each of its postings.
      posting?.shift();
      if (posting?.length === 0) this.#postings.delete(word);
    }
  }

  /**
   * The articles in the window that are most like one with these words, best first, of equal ones the newer. An
   * expression counts by its weights in both and the less the more articles have it (as in TF-IDF, within the window).
   */
  similar(words: ReadonlyMap<string, number>, limit: number): Id[] {
    const scores = new Map<number, { score: number; shared: number }>();
    for (const [word, weight] of words) {
      const posting = this.#postings.get(word);
      if (posting === undefined || posting.length > commonest) continue;
      for (const number of posting) {
        const score = (weight * (this.#held.get(number)?.words.get(word) ?? 0)) / posting.length;
        const found = scores.get(number);
        if (found) {
          found.score += score;
          found.shared++;
        } else scores.set(number, { score, shared: 1 });
      }
    }
    return [...scores]
      .filter(([, { shared }]) => shared >= leastShared)
      .sort(([a, { score: one }], [b, { score: other }]) => other - one || b - a)
      .slice(0, limit)
      .flatMap(([number]) => this.#held.get(number)?.id ?? []);
  }
}
