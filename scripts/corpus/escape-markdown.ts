/** Signs that Markdown reads within a line. */
const inline = /[\\`*_{}[\]<>~^|=&$]/g;
/** Signs that Markdown reads at the start of a line: headings, lists, rules, containers. */
const leading = /^(?:[#+:-]|\d{1,9}(?=[.)]))/;

/** One line of text, without signs that no page should hold. */
export const plainLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();

/** A paragraph as Markdown that prints the text word for word. */
export function escapeMarkdown(text: string): string {
  const line = plainLine(text).replace(inline, '\\$&');
  // A number cannot be escaped, the dot or bracket behind it can.
  return line.replace(leading, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}
