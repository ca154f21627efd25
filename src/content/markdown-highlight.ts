import type MarkdownIt from 'markdown-it';
import type { StateInline, Token } from 'markdown-it';

const equals = 0x3d;

/** Collects `==` as a delimiter, so that pairs nest properly with emphasis and links. */
function collect(state: StateInline, silent: boolean): boolean {
  if (silent || state.src.charCodeAt(state.pos) !== equals) return false;
  const run = state.scanDelims(state.pos, true);
  if (run.length !== 2) return false;
  state.push('text', '', 0).content = '==';
  state.delimiters.push({
    marker: equals,
    // 0 turns off a rule of emphasis about runs of three.
    length: 0,
    token: state.tokens.length - 1,
    end: -1,
    open: run.can_open,
    close: run.can_close,
  });
  state.pos += run.length;
  return true;
}

function turn(token: Token | undefined, type: string, nesting: Token['nesting']): void {
  if (token) Object.assign(token, { type, tag: 'mark', nesting, markup: '==', content: '' });
}

/** Makes elements of the delimiters that markdown-it has paired. */
function pair({ tokens }: StateInline, delimiters: StateInline['delimiters']): void {
  for (const { marker, end, token } of delimiters) {
    if (marker !== equals || end === -1) continue;
    turn(tokens[token], 'mark_open', 1);
    turn(tokens[delimiters[end]?.token ?? -1], 'mark_close', -1);
  }
}

/** A highlighted passage: `==words==` becomes `<mark>`. Not beside a space inside, like emphasis. */
export function highlight(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('emphasis', 'highlight', collect);
  markdown.inline.ruler2.before('emphasis', 'highlight', (state) => {
    pair(state, state.delimiters);
    for (const meta of state.tokens_meta) if (meta?.delimiters) pair(state, meta.delimiters);
    return true;
  });
}
