// Shared with the browser: no import, nothing of Node.

/** Queries longer than this many UTF-16 units are cut. */
const longestQuery = 200;

/**
 * Text as it goes into the index. Pagefind takes marks off on both sides, but đ has none that Unicode knows; ḏ
 * (d with a line below) has one, so it stands in for đ and is found by `d`, `đ` and `ḏ` alike. The text keeps its own
 * placement of tones: `hoà` and `hòa` are the same to Pagefind once marks are off.
 */
export const indexText = (text: string): string =>
  text.normalize('NFC').replaceAll('đ', 'ḏ').replaceAll('Đ', 'Ḏ');

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
export const showText = (text: string): string => text.replaceAll('ḏ', 'đ').replaceAll('Ḏ', 'Đ');

/** Text as Pagefind compares it: marks off, small letters. */
export const foldText = (text: string): string =>
  indexText(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
