/** The signs that a rule of our dialect may take up inside a paragraph. */
const meaning = /[\\`*_[\]<&=~^|\0]/;
/** A paragraph of one line, which begins with what opens no other block: a letter, a number that is no item's, a few signs. */
const opening = /^(?!\d+[.)])[\p{L}\p{N}"'“‘…(]/u;
const lineInside = /[^\n]\n[^\n]/;

/**
 * The paragraphs of a body that has nothing but plain ones, a blank line between each: most of a newspaper. Undefined for
 * every other body, which is the parser's to read; `test/content/markdown-plain.test.ts` holds both against each other.
 */
export function plainParagraphs(markdown: string): readonly string[] | undefined {
  if (meaning.test(markdown) || lineInside.test(markdown)) return undefined;
  const paragraphs = markdown.split('\n').filter((line) => line !== '');
  // White space at an edge is cut off; a paragraph of one word may be an address, which becomes a card (`markdown-embeds.ts`).
  for (const text of paragraphs)
    if (!opening.test(text) || text.trim() !== text || !text.includes(' ')) return undefined;
  return paragraphs.length === 0 ? undefined : paragraphs;
}
