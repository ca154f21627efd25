import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
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
  if (!isKnown(name)) return '<aside class="note">\n';
  const begin = {
    'trich-dan': html`<figure class="pull-quote"><blockquote>`,
    'hop-tin': html`<aside class="info-box">${words && html`<p class="info-box-title">${words}</p>`}`,
    'ghi-chu': html`<aside class="note">`,
  };
  return `${begin[name].value}\n`;
}

function closing({ name, words }: ContainerMeta): string {
  if (name !== 'trich-dan') return '</aside>\n';
  return `</blockquote>${words === '' ? '' : html`<figcaption>${words}</figcaption>`.value}</figure>\n`;
}

const metaOf = (token: Token | undefined): ContainerMeta =>
  (token?.meta ?? { name: '', words: '', closed: true }) as ContainerMeta;

/** Pull quote, info box and note. They do not nest; one that is not closed runs to the end of the text. */
export function containers(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    'fence',
    'container',
    (state, startLine, endLine, silent) => {
      const lineText = (line: number): string =>
        state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
      const head = fence.exec(lineText(startLine))?.[1];
      if (head === undefined || head === '' || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4)
        return false;
      if (silent) return true;
      let line = startLine + 1;
      while (line < endLine && fence.exec(lineText(line))?.[1] !== '') line++;
      const [name = '', ...words] = head.split(/\s+/);
      const meta: ContainerMeta = { name, words: words.join(' '), closed: line < endLine };
      const open = state.push('container_open', 'div', 1);
      open.meta = meta;
      open.map = [startLine, line];
      const { parentType, lineMax } = state;
      state.lineMax = line;
      state.md.block.tokenize(state, startLine + 1, line);
      state.lineMax = lineMax;
      state.parentType = parentType;
      state.push('container_close', 'div', -1).meta = meta;
      state.line = meta.closed ? line + 1 : line;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
  markdown.renderer.rules.container_open = (tokens, index) => opening(metaOf(tokens[index]));
  markdown.renderer.rules.container_close = (tokens, index) => closing(metaOf(tokens[index]));
}
