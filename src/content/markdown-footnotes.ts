import type MarkdownIt from 'markdown-it';
import type { StateBlock, StateInline, Token } from 'markdown-it';
import { escapeHtml } from '../lib/html.ts';
import type { Environment } from './markdown-environment.ts';

/** One footnote of a body while it is parsed. */
export interface Footnote {
  /** From 1, in the order in which the text first points at them; 0 while nothing does. */
  number: number;
  /** How often the text points at it. */
  uses: number;
  /** Lines of the body, from 0. */
  readonly lines: readonly [start: number, end: number];
  /** Whether its label was taken already, so that nothing can point at it. */
  readonly taken: boolean;
}

/** One place of the text that points at a footnote; `use` counts from 1. */
interface Reference {
  readonly note: Footnote;
  readonly use: number;
}

const refOf = (token: Token | undefined): Reference => token?.meta as Reference;
const noteOf = (token: Token | undefined): Footnote => token?.meta as Footnote;

/** Labels are short, so that text full of brackets is looked through once. */
const label = /\[\^([\w-]{1,32})\]/y;
const definition = /\[\^([\w-]{1,32})\]:[ \t]*/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Where the text of a line begins. */
const startOf = ({ bMarks, tShift }: StateBlock, line: number): number =>
  (bMarks[line] ?? 0) + (tShift[line] ?? 0);

/** `[^1]: words`, up to an empty line or the next footnote. */
function define(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const head = matchAt(definition, state.src, startOf(state, startLine));
  if (head === null) return false;
  if (silent) return true;
  let line = startLine + 1;
  while (line < endLine && !state.isEmpty(line) && (state.sCount[line] ?? 0) >= state.blkIndent) {
    if (matchAt(definition, state.src, startOf(state, line))) break;
    line++;
  }
  const env = state.env as Environment;
  env.footnotes ??= new Map();
  const name = head[1] ?? '';
  const taken = env.footnotes.has(name);
  const note: Footnote = { number: 0, uses: 0, lines: [startLine, line], taken };
  env.footnotes.set(taken ? `${name} ${startLine}` : name, note);
  state.push('footnote_open', 'li', 1).meta = note;
  const words = state.push('inline', '', 0);
  const [first = '', ...rest] = state.getLines(startLine, line, state.blkIndent, false).split('\n');
  words.content = [first.replace(/^\s*\[\^[\w-]+\]:/, ''), ...rest].map((text) => text.trim()).join('\n');
  words.map = [startLine, line];
  words.children = [];
  state.push('footnote_close', 'li', -1).meta = note;
  state.line = line;
  return true;
}

/** `[^1]` where a footnote of that label stands anywhere in the body. */
function refer(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b) return false;
  const { footnotes } = state.env as Environment;
  const found = footnotes && matchAt(label, state.src, state.pos);
  const note = found && footnotes.get(found[1] ?? '');
  if (!found || !note) return false;
  if (!silent) state.push('footnote_ref', '', 0).meta = { note, use: 0 };
  state.pos += found[0].length;
  return true;
}

/** Takes the footnotes out of the running text, and puts those that it points at behind it, in the order of their numbers. */
function gather(tokens: readonly Token[]): Token[] {
  const text: Token[] = [];
  const notes = new Map<Footnote, Token[]>();
  let open: Token[] | undefined;
  for (const token of tokens) {
    if (token.type === 'footnote_open') {
      open = [];
      notes.set(token.meta as Footnote, open);
    }
    (open ?? text).push(token);
    if (token.type === 'footnote_close') open = undefined;
  }
  const used: Footnote[] = [];
  const count = (among: readonly Token[]): void => {
    for (const token of among.flatMap(({ children }) => children ?? [])) {
      if (token.type !== 'footnote_ref') continue;
      const { note } = refOf(token);
      note.uses += 1;
      token.meta.use = note.uses;
      if (note.number === 0) note.number = used.push(note);
    }
  };
  count(text);
  // A footnote may point at another: the list grows while it is walked.
  for (const note of used) count(notes.get(note) ?? []);
  return [...text, ...used.flatMap((note) => notes.get(note) ?? [])];
}

const refId = ({ number }: Footnote, use: number): string => `nhac-${number}${use === 1 ? '' : `-${use}`}`;

/** Sources and asides below the text: `[^1]` in it, and a paragraph `[^1]: words`. */
export function footnotes(markdown: MarkdownIt): void {
  const alt = { alt: ['paragraph', 'reference'] };
  markdown.block.ruler.before('reference', 'footnote', define, alt);
  markdown.inline.ruler.before('link', 'footnote_ref', refer);
  markdown.core.ruler.after('inline', 'footnotes', (state) => {
    if ((state.env as Environment).footnotes) state.tokens = gather(state.tokens);
  });
  const { rules } = markdown.renderer;
  rules.footnote_ref = (tokens, index, _options, env: Environment) => {
    const { note, use } = refOf(tokens[index]);
    const name = escapeHtml(`${env.words?.note ?? ''} ${note.number}`.trim());
    return `<sup class="footnote-ref"><a id="${refId(note, use)}" href="#chu-thich-${note.number}" role="doc-noteref" aria-label="${name}">${note.number}</a></sup>`;
  };
  rules.footnote_open = (tokens, index, _options, env: Environment) => {
    const { number } = noteOf(tokens[index]);
    const name = escapeHtml(env.words?.notes ?? '');
    const begin = `<section class="footnotes" role="doc-endnotes" aria-label="${name}"><p class="footnotes-title">${name}</p>\n<ol>\n`;
    return `${number === 1 ? begin : ''}<li id="chu-thich-${number}">`;
  };
  rules.footnote_close = (tokens, index, _options, env: Environment) => {
    const note = noteOf(tokens[index]);
    const name = `${env.words?.back ?? ''} ${note.number}`.trim();
    const back = Array.from({ length: note.uses }, (_, at) => {
      const which = note.uses > 1 ? ` (${at + 1})` : '';
      return ` <a href="#${refId(note, at + 1)}" role="doc-backlink" aria-label="${escapeHtml(name + which)}">↩\ufe0e</a>`;
    });
    const last = tokens[index + 1]?.type !== 'footnote_open';
    return `${back.join('')}</li>\n${last ? '</ol></section>\n' : ''}`;
  };
}
