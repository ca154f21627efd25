import type MarkdownIt from 'markdown-it';

const equals = 0x3d;

/** A highlighted passage: `==words==` becomes `<mark>`. Not across lines of code, not empty, not beside a space inside. */
export function highlight(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('emphasis', 'highlight', (state, silent) => {
    const { src, pos, posMax } = state;
    if (src.charCodeAt(pos) !== equals || src.charCodeAt(pos + 1) !== equals) return false;
    const end = src.indexOf('==', pos + 2);
    if (end < 0 || end >= posMax || end === pos + 2) return false;
    if (/\s/.test(src[pos + 2] ?? '') || /\s/.test(src[end - 1] ?? '') || src[end + 2] === '=') return false;
    if (silent) return true;
    state.pos = pos + 2;
    state.posMax = end;
    state.push('mark_open', 'mark', 1).markup = '==';
    state.md.inline.tokenize(state);
    state.push('mark_close', 'mark', -1).markup = '==';
    state.pos = end + 2;
    state.posMax = posMax;
    return true;
  });
}
