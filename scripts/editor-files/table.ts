/** Text within a cell of a Markdown table, with nothing in it that Markdown would read. */
export const cell = (text: string): string => text.replace(/[\\`*[\]<>|&~]/g, '\\$&').replace(/\s+/g, ' ');

/** Code within a cell; what it holds may hold backquotes. */
export function codeCell(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text.replaceAll('|', '\\|')}${fence}`;
}

/** A Markdown table; cells are Markdown. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
