/** How an article compares with what it was made from. */
export interface Fidelity {
  /** Words of the source, with those of headline, sapo and captions. */
  readonly words: number;
  /** Words of the source that the article has not, each as often as it lacks. */
  readonly lost: readonly string[];
  /** Words of the article that the source has not. */
  readonly gained: readonly string[];
}

const letter = /[\p{L}\p{N}]/u;

/** A word without the marks at its ends; empty when it has no letter and no digit. */
function bare(word: string): string {
  const chars = [...word];
  const first = chars.findIndex((char) => letter.test(char));
  const last = chars.findLastIndex((char) => letter.test(char) || /\p{M}/u.test(char));
  return first < 0 ? '' : chars.slice(first, last + 1).join('');
}

/** The words of a text: what stands between white space and holds a letter or a digit, without the marks at its ends. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/\s+/)
    // An address alone in its paragraph is printed without its protocol.
    .map((word) => bare(word.replace(/^[<(]?https?:\/\/(?:www\.)?/i, '')))
    .filter((word) => word !== '');

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words that one list has more often than the other. */
function more(words: readonly string[], than: readonly string[]): string[] {
  const left = counted(than);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** Holds the words of an article against those of its source; a word that moved, as a caption does, is not lost. */
export const fidelityOf = (source: readonly string[], article: readonly string[]): Fidelity => ({
  words: source.length,
  lost: more(source, article),
  gained: more(article, source),
});

/** The share of the words that came through unchanged, in percent, rounded down to a tenth: 100 is all of them. */
export function scoreOf({ words, lost, gained }: Fidelity): number {
  const all = words + gained.length;
  return all === 0 ? 100 : Math.floor((1 - (lost.length + gained.length) / all) * 1_000) / 10;
}
