// Shared with the browser: no import, nothing of Node.

/** Queries longer than this many UTF-16 units are cut. */
const longestQuery = 200;

/** Letters with a stroke, and what stands for each in the index: neither is a letter of Vietnamese or of Ê Đê. */
const standIns: readonly (readonly [letter: string, standIn: string])[] = [
  ['đ', 'ḏ'],
  ['Đ', 'Ḏ'],
  ['ƀ', 'ḇ'],
  ['Ƀ', 'Ḇ'],
];

/**
 * Text as it goes into the index. Pagefind takes marks off on both sides, but a stroke is none that Unicode knows; ḏ
 * (d with a line below) has one, so it stands in for đ and is found by `d`, `đ` and `ḏ` alike, and so for ƀ. The text
 * keeps its own placement of tones: `hoà` and `hòa` are the same to Pagefind once marks are off.
 */
export const indexText = (text: string): string =>
  standIns.reduce((done, [letter, standIn]) => done.replaceAll(letter, standIn), text.normalize('NFC'));

/** What a reader typed, as it is asked of the index; typographic quotation marks ask for a phrase as straight ones do. */
export const queryText = (text: string): string =>
  indexText(
    text
      .slice(0, longestQuery)
      .replace(/[“”„«»]/g, '"')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/** Text out of the index, as it is printed. */
export const showText = (text: string): string =>
  standIns.reduce((done, [letter, standIn]) => done.replaceAll(standIn, letter), text);

/** Text as Pagefind compares it: marks off, small letters. */
export const foldText = (text: string): string =>
  indexText(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
