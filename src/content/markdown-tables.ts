import type MarkdownIt from 'markdown-it';
import { escapeHtml } from '../lib/html.ts';
import type { Environment } from './markdown-environment.ts';

/** Tables stand in a region that scrolls sideways, reachable by keyboard. No style attribute: the policy forbids it. */
export function tables(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  rules.table_open = (_tokens, _index, _options, env: Environment) =>
    `<div class="table" role="region" tabindex="0" aria-label="${escapeHtml(env.tableLabel ?? '')}"><table>\n`;
  rules.table_close = () => '</table></div>\n';
  for (const cell of ['th_open', 'td_open'] as const)
    rules[cell] = (tokens, index) => {
      const token = tokens[index];
      const align = /text-align:(right|center)/.exec(String(token?.attrGet('style') ?? ''))?.[1];
      const scope = cell === 'th_open' ? ' scope="col"' : '';
      return `<${cell.slice(0, 2)}${scope}${align === undefined ? '' : ` class="${align}"`}>`;
    };
}
