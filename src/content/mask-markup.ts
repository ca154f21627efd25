import { nothing, thing } from '../model/prose.ts';

/** Signs of Markdown within a block, leftmost first; what a group holds is prose and stays. */
const markup = new RegExp(
  [
    /\\(?<escaped>[!-/:-@[-`{-~])/,
    /(?<ticks>`+)(?!`)[\s\S]*?[^`]\k<ticks>(?!`)/,
    /\[\^[\w-]{1,32}\]:?/,
    /!?\[(?!\^)/,
    /\]\(\s*(?:<[^>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"(?<title>(?:\\.|[^"\\])*)"|'(?<single>(?:\\.|[^'\\])*)'))?\s*\)/,
    /\]\[[^\]\n]*\]/,
    /<(?:https?:|mailto:)[^>\s]*>/,
    /\b(?:https?:\/\/|www\.)[^\s<>"”)\]]+/,
    /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
    /\*+|={2}|~{1,2}|\]/,
    /(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/u,
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,20});/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);

/** What begins a line of a block and is none of its words: signs of quotations, lists and headings. */
const prefix = /^[ \t]*(?:>[ \t]?)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:#{1,6}(?:[ \t]+|$))?/gm;
const closingMarks = /[ \t]+#+[ \t]*$/gm;

const blank = (text: string, sign: string): string => text.replace(/[^\n]/g, sign);

/** The words of a block, as long as its Markdown: signs that print nothing and what is no prose are masked. */
export function maskMarkup(block: string, isHeading = false): string {
  const lines = block.replace(prefix, (found) => blank(found, nothing));
  const whole = isHeading ? lines.replace(closingMarks, (found) => blank(found, nothing)) : lines;
  return whole.replace(markup, (found: string, ...rest: unknown[]) => {
    const { escaped, ticks, title, single } = rest.at(-1) as Record<string, string | undefined>;
    if (escaped !== undefined) return nothing + escaped;
    const words = title ?? single;
    if (words !== undefined && words !== '') {
      const at = found.lastIndexOf(words);
      return (
        thing + blank(found.slice(1, at), nothing) + words + blank(found.slice(at + words.length), nothing)
      );
    }
    const isThing = ticks !== undefined || /^(?:<|http|www|&)|@/i.test(found);
    return blank(found, isThing ? thing : nothing);
  });
}
