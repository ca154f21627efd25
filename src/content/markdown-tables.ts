import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { escapeHtml } from '../lib/html.ts';
import type { Environment } from './markdown-environment.ts';

/** Letters of a region's name that are heard through. */
const longestHeads = 80;

/** What stands in the heads of a table: by this several on one page are told apart. */
function headsOf(tokens: readonly Token[], open: number): string {
  const heads: string[] = [];
  for (let at = open; tokens[at] !== undefined && tokens[at]?.type !== 'thead_close'; at++)
    if (tokens[at]?.type === 'th_open') heads.push(wordsOf(tokens[at + 1]));
  const text = heads.filter((head) => head !== '').join(', ');
  return text.length <= longestHeads ? text : `${text.slice(0, text.lastIndexOf(' ', longestHeads))}…`;
}

const wordsOf = (inline: Token | undefined): string =>
  (inline?.children ?? [])
    .map(({ content }) => content)
    .join('')
    .trim();

/** Tables stand in a region that scrolls sideways, reachable by keyboard. No style attribute: the policy forbids it. */
export function tables(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  rules.table_open = (tokens, index, _options, env: Environment) => {
    const name = [env.tableLabel ?? '', headsOf(tokens, index)].filter((text) => text !== '').join(': ');
    return `<div class="table" role="region" tabindex="0" aria-label="${escapeHtml(name)}"><table>\n`;
  };
  rules.table_close = () => '</table></div>\n';
  for (const cell of ['th_open', 'td_open'] as const)
    rules[cell] = (tokens, index) => {
      const token = tokens[index];
      const align = /text-align:(right|center)/.exec(String(token?.attrGet('style') ?? ''))?.[1];
      const scope = cell === 'th_open' ? ' scope="col"' : '';
      return `<${cell.slice(0, 2)}${scope}${align === undefined ? '' : ` class="${align}"`}>`;
    };
}
