import { fold, syllablesOf } from './canon.ts';
import { commonSyllables } from './common-syllables.ts';
import { type Syllable, syllableOf, variantOf } from './posting.ts';

/** A syllable as it is written. */
export interface Written extends Syllable {
  readonly variant: number;
}

/** The syllables of texts; each is looked at once. */
export class KnownSyllables {
  readonly #known = new Map<string, Written>();
  /** Hash of every syllable -> the syllable, folded. */
  readonly texts = new Map<number, string>();

  of(text: string): Written[] {
    return syllablesOf(text).map((word) => this.#known.get(word) ?? this.#learn(word));
  }

  #learn(word: string): Written {
    const folded = fold(word);
    const known = { ...syllableOf(folded, commonSyllables), variant: variantOf(word, folded) };
    this.#known.set(word, known);
    this.texts.set(known.hash, folded);
    return known;
  }
}
