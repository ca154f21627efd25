import type MarkdownIt from 'markdown-it';
import type { StateBlock, Token } from 'markdown-it';
import { html } from '../lib/html.ts';

/** The blocks that editors may open with `::: name words` and close with `:::`. */
export const containerNames = ['trich-dan', 'hop-tin', 'ghi-chu'] as const;
type ContainerName = (typeof containerNames)[number];

const fence = /^:{3,}[ \t]*(.*?)[ \t]*$/;

/** A container as its opening token remembers it. */
export interface ContainerMeta {
  readonly name: string;
  /** What follows the name: the speaker, or the box's title. */
  readonly words: string;
  readonly closed: boolean;
}

const isKnown = (name: string): name is ContainerName => containerNames.some((known) => known === name);

function opening({ name, words }: ContainerMeta): string {
  if (!isKnown(name)) return '<aside class="note" role="note">\n';
  const begin = {
    'trich-dan': html`<figure class="pull-quote"><blockquote>`,
    'hop-tin': html`<aside class="info-box" role="note">${words && html`<p class="info-box-title">${words}</p>`}`,
    'ghi-chu': html`<aside class="note" role="note">`,
  };
  return `${begin[name].value}\n`;
}

function closing({ name, words }: ContainerMeta): string {
  if (name !== 'trich-dan') return '</aside>\n';
  return `</blockquote>${words === '' ? '' : html`<figcaption>${words}</figcaption>`.value}</figure>\n`;
}

const metaOf = (token: Token | undefined): ContainerMeta =>
  (token?.meta ?? { name: '', words: '', closed: true }) as ContainerMeta;

const textOf = ({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string =>
  src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);

/**
 * The line that closes the container opened at `start`; `end` of what may hold it when none does. One that stands
 * inside closes first, and what looks like a fence within code is none.
 */
function closingLine(state: StateBlock, start: number, end: number): { line: number; closed: boolean } {
  let depth = 1;
  let code = '';
  let line = start + 1;
  for (; line < end; line++) {
    const text = textOf(state, line);
    // A line to the left of the list item that the container stands in ends both.
    if (text !== '' && (state.sCount[line] ?? 0) < state.blkIndent) break;
    const marks = /^(`{3,}|~{3,})/.exec(text)?.[1] ?? '';
    if (code !== '') code = marks.startsWith(code) && text.trim() === marks ? '' : code;
    else if (marks !== '') code = marks;
    else {
      const head = fence.exec(text)?.[1];
      if (head !== undefined) depth += head === '' ? -1 : 1;
      if (depth === 0) return { line, closed: true };
    }
  }
  return { line, closed: false };
}

function container(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const head = fence.exec(textOf(state, startLine))?.[1];
  if (head === undefined || head === '' || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4)
    return false;
  if (silent) return true;
  const { line, closed } = closingLine(state, startLine, endLine);
  const [name = '', ...words] = head.split(/\s+/);
  const meta: ContainerMeta = { name, words: words.join(' '), closed };
  const open = state.push('container_open', 'div', 1);
  open.meta = meta;
  open.map = [startLine, line];
  const { parentType, lineMax } = state;
  state.lineMax = line;
  state.md.block.tokenize(state, startLine + 1, line);
  state.lineMax = lineMax;
  state.parentType = parentType;
  state.push('container_close', 'div', -1).meta = meta;
  state.line = closed ? line + 1 : line;
  return true;
}

/** Pull quote, info box and note. One that is not closed runs to the end of what it stands in. */
export function containers(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'container', container, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.renderer.rules.container_open = (tokens, index) => opening(metaOf(tokens[index]));
  markdown.renderer.rules.container_close = (tokens, index) => closing(metaOf(tokens[index]));
}
