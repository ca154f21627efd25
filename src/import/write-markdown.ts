import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';
import type { Container, Mark } from './body-nodes.ts';

const mark: Handle = (node: Mark, _, state, info) => {
  const tracker = state.createTracker(info);
  let value = tracker.move('==');
  value += tracker.move(state.containerPhrasing(node, { before: value, after: '=', ...tracker.current() }));
  return value + tracker.move('==');
};

const container: Handle = (node: Container, _, state, info) => {
  const tracker = state.createTracker(info);
  const head = tracker.move(`::: ${node.name}${node.words === '' ? '' : ` ${node.words}`}\n`);
  return `${head}${tracker.move(state.containerFlow(node, tracker.current()))}\n:::`;
};

const footnoteReference: Handle = ({ label }: FootnoteReference) => `[^${label}]`;

/** A footnote of the archive is one paragraph: an empty line would end it. */
const footnoteDefinition: Handle = (node: FootnoteDefinition, _, state, info) => {
  const words = node.children.map((block) =>
    block.type === 'paragraph' ? state.containerPhrasing(block, { ...info, before: ' ', after: '\n' }) : '',
  );
  return `[^${node.label}]: ${words
    .join(' ')
    .replace(/\s*\n\s*/g, ' ')
    .trim()}`;
};

/** A body in the archive's own Markdown: what the page printed and no more, every sign that would be read as one escaped. */
export const writeMarkdown = (body: Root): string =>
  toMarkdown(body, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    incrementListMarker: true,
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    handlers: { mark, container, footnoteReference, footnoteDefinition },
    unsafe: [
      { character: '=', after: '=', inConstruct: 'phrasing' },
      { character: '=', before: '=', inConstruct: 'phrasing' },
      { atBreak: true, character: ':', after: '::' },
    ],
    join: [(left, right) => (left.type === 'list' && right.type === 'list' ? 1 : undefined)],
  });
