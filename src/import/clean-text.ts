/** Marks that nobody sees: soft hyphens, zero-width spaces, marks of direction, byte order marks. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Joiners belong to pictograms and to other scripts; between Latin letters they only break words in two. */
const joiners = /(?<=\p{Script=Latin}\p{M}*)[\u200c\u200d]|[\u200c\u200d](?=\p{Script=Latin})/gu;
/** What no text may hold: controls but tab and line ends, and what is no character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const control = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;
const western = new TextDecoder('windows-1252');

/** Old programs wrote the quotation marks and dashes of Windows at code points that Unicode gives to controls. */
const fromWindows = (char: string): string => western.decode(Uint8Array.of(char.charCodeAt(0)));

/** A text in NFC without characters that cannot be printed; white space stays as it is. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\x80-\x9f]/g, fromWindows)
    .replace(control, '')
    .replace(unseen, '')
    .replace(joiners, '')
    .normalize('NFC');

/** A clean text as one line: every run of white space is one space. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/** What two texts are compared by: no case, no marks of punctuation, one space between words. */
export const comparable = (text: string): string =>
  cleanText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
