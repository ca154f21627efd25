// Shared with the browser: no import, nothing of Node.

/** Longer runs of letters are no syllables of anything that a reader would mean. */
const longestWord = 14;
/** Words of fewer articles are mostly slips of the pen themselves; a small archive has nothing but such. */
const leastArticles = (words: number): number => (words > 4_000 ? 3 : 1);

/**
 * The syllables of a shard, folded, each with the binary logarithm of its number of articles: one to a line, in order,
 * each beginning with how many letters (up to nine) it shares with the one before.
 */
export function writeWords(frequencies: ReadonlyMap<string, number>): string {
  const least = leastArticles(frequencies.size);
  const words = [...frequencies]
    .filter(([word, articles]) => articles >= least && word.length <= longestWord && !/\d/.test(word))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  let last = '';
  const lines = words.map(([word, articles]) => {
    let shared = 0;
    while (shared < 9 && shared < last.length && last[shared] === word[shared]) shared++;
    last = word;
    return `${shared}${word.slice(shared)} ${Math.round(Math.log2(articles))}`;
  });
  return `${lines.join('\n')}\n`;
}

/** Syllables that the archive knows, in order, with the binary logarithm of how many articles of one shard have them, at most. */
export class WordList {
  readonly #words: readonly string[];
  readonly #weights: ReadonlyMap<string, number>;

  /** Takes the lists of one shard or several. */
  constructor(...texts: readonly string[]) {
    const weights = new Map<string, number>();
    for (const text of texts) {
      let last = '';
      for (const line of text.split('\n')) {
        const space = line.indexOf(' ');
        if (space < 0) continue;
        last = last.slice(0, Number(line[0])) + line.slice(1, space);
        weights.set(last, Math.max(weights.get(last) ?? 0, Number(line.slice(space + 1))));
      }
    }
    this.#weights = weights;
    this.#words = [...weights.keys()].sort();
  }

  /** Undefined for a word that the archive does not have. */
  weight(word: string): number | undefined {
    return this.#weights.get(word);
  }

  /** The commonest words that begin so. */
  beginning(start: string, limit: number): string[] {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    while (this.#words[low]?.startsWith(start)) found.push(this.#words[low++] ?? '');
    return this.commonest(found, limit);
  }

  commonest(words: readonly string[], limit: number): string[] {
    return words
      .filter((word) => this.#weights.has(word))
      .sort((a, b) => (this.#weights.get(b) ?? 0) - (this.#weights.get(a) ?? 0))
      .slice(0, limit);
  }
}
