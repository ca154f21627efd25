// Shared with the browser: no import, nothing of Node.

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/** The text of HTML without tags that our own renderer escaped. */
export const decodeEntities = (html: string): string =>
  html.includes('&')
    ? html.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
    : html;

/** What begins or ends a block of text. */
const blockTag =
  /<\/?(?:p|h[1-6]|li|ul|ol|blockquote|figure|figcaption|aside|div|table|tr|td|th|pre|hr|br)\b[^>]*>/g;

/**
 * The text of HTML that our own renderer made, block by block: every `<` in it that is no tag is escaped. What it gives
 * is text, fit to be searched and shown as text, never as HTML.
 */
export const blocksOf = (html: string): string[] =>
  decodeEntities(html.replace(blockTag, '\n').replace(/<[^>]*>/g, ''))
    .split('\n')
    .map((block) => block.trim())
    .filter((block) => block !== '');
