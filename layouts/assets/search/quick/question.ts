import { canon, fold, syllablesOf } from '../../../../src/search/canon.ts';
import { fromTelex, fromVni } from '../../../../src/search/keyboard.ts';
import type { WordList } from '../../../../src/search/word-list.ts';

/** A syllable of a question. */
export interface Asked {
  /** As `canon` writes it. */
  readonly word: string;
  readonly folded: string;
}

/** What a reader means, as far as the words tell. */
export interface Question {
  readonly syllables: readonly Asked[];
  /** Phrases in quotation marks: they must stand so. */
  readonly phrases: readonly (readonly Asked[])[];
  /** What must not stand in the article. */
  readonly without: readonly (readonly Asked[])[];
  /** How the words were read when the keyboard had left Telex or VNI behind. */
  readonly rewritten?: string;
}

/** A word of so few articles (binary logarithm) is more likely meant to be something else that is common. */
const rare = 4;

export const askedOf = (text: string): Asked[] =>
  syllablesOf(text).map((word) => ({ word, folded: fold(word) }));

/** Reads words typed in Telex or VNI without an input method; undefined when they are none. */
function rewrite(words: readonly string[], list: WordList): string[] | undefined {
  const weight = (word: string): number => list.weight(fold(word)) ?? -1;
  const ascii = words.filter((word) => /^[\0-\x7f]+$/.test(word));
  if (ascii.length < words.length * 0.6) return undefined;
  const guesses = words.map((word) =>
    [fromTelex(word), fromVni(word)].find((guess) => guess !== undefined && weight(guess) >= 0),
  );
  if (!words.some((word, at) => guesses[at] !== undefined && weight(word) < rare)) return undefined;
  return words.map((word, at) => {
    const guess = guesses[at];
    const isMeant = guess !== undefined && (weight(word) < rare || weight(guess) > weight(word) + 1);
    return isMeant ? guess : word;
  });
}

/** Takes a question apart. `list` is absent until it is loaded; `exactly` leaves the words as they were typed. */
export function questionOf(text: string, list: WordList | undefined, exactly = false): Question {
  const phrases: Asked[][] = [];
  const without: Asked[][] = [];
  const rest = text
    .replace(/[“”„«»]/g, '"')
    .replace(/(?<!\S)-"([^"]+)"/g, (_, phrase: string) => {
      without.push(askedOf(phrase));
      return ' ';
    })
    .replace(/(?<!\S)-(\p{L}\S*)/gu, (_, word: string) => {
      without.push(askedOf(word));
      return ' ';
    })
    .replace(/"([^"]+)"/g, (_, phrase: string) => {
      phrases.push(askedOf(phrase));
      return ` ${phrase} `;
    });
  const words = canon(rest).split(/\s+/).filter(Boolean);
  const better = list && !exactly ? rewrite(words, list) : undefined;
  return {
    syllables: askedOf((better ?? words).join(' ')),
    phrases: phrases.filter((phrase) => phrase.length > 0),
    without: without.filter((phrase) => phrase.length > 0),
    ...(better && { rewritten: better.join(' ') }),
  };
}
