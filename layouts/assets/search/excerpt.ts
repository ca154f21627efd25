import { showText } from '../../../src/search/text.ts';

/** A piece of an excerpt. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const plain = (text: string): string => showText(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));

/** Takes an excerpt of Pagefind's apart, so that it can be shown as text; punctuation around a hit is not marked. */
export function excerptPieces(excerpt: string): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, hit: boolean): void => {
    if (text !== '') pieces.push({ text, hit });
  };
  for (const [index, part] of excerpt.split(/<mark>([^<]*)<\/mark>/).entries()) {
    const text = plain(part);
    const word = index % 2 === 1 ? /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) : null;
    if (word === null) {
      add(text, false);
    } else {
      add(word[1] ?? '', false);
      add(word[2] ?? '', true);
      add(word[3] ?? '', false);
    }
  }
  return pieces;
}
