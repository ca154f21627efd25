import type { Parents, Root } from 'hast';
import { cleanLine } from './clean-text.ts';
import { type Content, isBlank, isElement, isInline, made, mapChildren, textOf } from './element-text.ts';

/** Letters of a line, on average, from which lines are paragraphs: those of a poem or an address are shorter. */
const paragraphLine = 90;

/** Letters of a heading. */
const longestHeading = 200;

/** Blocks that hold other blocks. */
const holders = new Set([
  'div',
  'section',
  'article',
  'main',
  'center',
  'aside',
  'td',
  'th',
  'blockquote',
  'form',
  'fieldset',
  'details',
  'summary',
  'figure',
  'figcaption',
  'header',
  'footer',
  'nav',
]);

const isBreak = (node: Content): boolean => isElement(node) && node.tagName === 'br';
const isWhite = (node: Content): boolean => node.type === 'text' && cleanLine(node.value) === '';

/** Running text parted at empty lines; a single break stays unless its lines are as long as paragraphs. */
function paragraphs(run: readonly Content[]): Content[][] {
  const lines: Content[][] = [[]];
  const gaps: number[] = [];
  for (const node of run) {
    const line = lines.at(-1) as Content[];
    if (!isBreak(node)) line.push(node);
    else if (line.every((each) => isWhite(each) || each.type === 'comment')) {
      line.length = 0;
      if (gaps.length > 0) gaps.push((gaps.pop() ?? 0) + 1);
    } else {
      lines.push([]);
      gaps.push(1);
    }
  }
  const lengths = lines
    .map((line) => line.reduce((sum, node) => sum + textOf(node).length, 0))
    .filter((n) => n > 0);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const loose = lengths.length > 1 && average > paragraphLine;
  const blocks: Content[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = blocks.at(-1);
    if (last && !loose && gaps[index - 1] === 1) last.push(made('br'), ...line);
    else blocks.push([...line]);
  }
  return blocks.filter((block) => !block.every((node) => isBlank(node) || isBreak(node)));
}

/** Running text as paragraphs, and the blocks between it as they are. */
function inParagraphs(children: readonly Content[]): Content[] {
  const next: Content[] = [];
  let run: Content[] = [];
  const close = (): void => {
    next.push(...paragraphs(run).map((block) => made('p', block)));
    run = [];
  };
  for (const child of children) {
    if (isInline(child)) run.push(child);
    else {
      close();
      next.push(child);
    }
  }
  close();
  return next;
}

/** Makes a paragraph of every run of text that has none, and parts paragraphs at their empty lines and at blocks within them. */
export function splitBreaks(parent: Parents): void {
  for (const child of parent.children) if (isElement(child)) splitBreaks(child);
  mapChildren(parent, (child) => {
    if (!isElement(child)) return undefined;
    if (child.tagName === 'p') return inParagraphs(child.children);
    // A heading that was never closed: what stands in it before the first block is the heading.
    if (!/^h[1-6]$/.test(child.tagName) || !child.children.some((inner) => !isInline(inner)))
      return undefined;
    const [first, ...blocks] = inParagraphs(child.children);
    const short = isElement(first) && first.tagName === 'p' && textOf(first).length <= longestHeading;
    return short ? [made(child.tagName, first.children), ...blocks] : first ? [first, ...blocks] : [];
  });
  const holds = parent.type === 'root' || (isElement(parent) && holders.has(parent.tagName));
  const mixed = parent.children.some((child) => isElement(child) && !isInline(child));
  const cell = isElement(parent) && /^t[dh]$/.test(parent.tagName);
  if (!holds || (cell && !mixed)) return;
  (parent as Root).children = inParagraphs(parent.children as Content[]) as Root['children'];
}
