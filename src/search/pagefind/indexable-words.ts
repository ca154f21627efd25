/** A word under which Pagefind finds a piece of text. */
export interface IndexableWord {
  /** In small letters, without marks. */
  readonly word: string;
  /** With its marks, where it has any. */
  readonly original: string | undefined;
  /** Whether it is a part of a longer one, as `covid` is of `COVID-19`. */
  readonly isPart: boolean;
}

const ascii = /^[\0-\x7f]*$/;
const smallLetters = /^[a-z]+$/;
/** What is a part of words beside letters and digits (all of Unicode's class Pc). */
export const joiners = '_‿⁀⁔︳︴﹍﹎﹏＿';
const kept = new RegExp(`[\\p{Alphabetic}\\p{N}${joiners}]+`, 'gu');
const large = /\p{Uppercase}/gu;
const marks = /\p{M}/gu;
const severalForms = /[^\p{Alphabetic}\p{N}]|(?<!^)\p{Uppercase}/u;
const punctuation = /[!-/:-@[-`{-~]+/g;
/** Between small and large, before the last of several large letters, and between letters and digits. */
const borders =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=[\p{Lu}\p{Ll}])(?=[0-9])|(?<=[0-9])(?=[\p{Lu}\p{Ll}])/u;
const pictures = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const emoji = /^\p{RGI_Emoji}$/v;

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * The words under which Pagefind 1.5 finds a piece of text between blanks: the whole of it, the parts of what is put
 * together, and its emoji. (As its `get_indexable_words` does for a language that it has no stems for.)
 */
export function indexableWords(piece: string): IndexableWord[] {
  if (smallLetters.test(piece)) return [{ word: piece, original: undefined, isPart: false }];
  const whole = (piece.match(kept) ?? []).join('').replace(large, (letter) => letter.toLowerCase());
  const words: IndexableWord[] = whole === '' ? [] : [indexed(whole, false)];
  if (!severalForms.test(piece)) return words;
  const parts = piece.replace(punctuation, ' ').split(' ').flatMap(partsOf);
  if (whole !== '' && (parts.length > 1 || !whole.startsWith(parts[0] ?? '')))
    words.push(...parts.filter((part) => Buffer.byteLength(part) > 1).map((part) => indexed(part, true)));
  if (pictures.test(piece))
    for (const { segment } of graphemes.segment(piece))
      if (emoji.test(segment) || emoji.test(`${segment}\ufe0f`))
        words.push({ word: segment, original: undefined, isPart: false });
  return words;
}

const partsOf = (text: string): string[] =>
  text === '' ? [] : text.split(borders).map((part) => part.toLowerCase());

function indexed(text: string, isPart: boolean): IndexableWord {
  const word = ascii.test(text) ? text : text.normalize('NFD').replace(marks, '');
  return { word, original: word === text ? undefined : text, isPart };
}
