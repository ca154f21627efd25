import type { Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { cleanText } from './clean-text.ts';

type Node = DefaultTreeAdapterMap['node'];

/** Levels of a nest, as deep as browsers go: what walks the tree later does so by calling itself. */
const deepest = 512;
/** Elements and texts of a page. The largest of a newspaper have some ten thousand. */
const mostNodes = 400_000;

/** Whether a tree can be walked; the parser itself stands any depth. */
function isSound(document: Node): boolean {
  let level: Node[] = [document];
  let count = 0;
  for (let depth = 0; level.length > 0; depth++) {
    count += level.length;
    if (depth > deepest || count > mostNodes) return false;
    level = level.flatMap((node) => [
      ...('childNodes' in node ? node.childNodes : []),
      ...('content' in node ? [node.content as Node] : []),
    ]);
  }
  return true;
}

/** Spaces of other widths, and those at which no line ends: between words a space is a space. */
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** What a long run of white space comes down to; an empty line in a poem stays one. */
const oneBreak = (run: string): string => {
  const lines = run.split('\n').length - 1;
  return lines === 0 ? ' ' : lines === 1 ? '\n' : '\n\n';
};

/** Cleans every text of a tree; only now, for a page may write any character as a number. */
function cleanTexts(node: Nodes): void {
  if (node.type === 'text')
    node.value = cleanText(node.value)
      .replace(spaces, ' ')
      .replace(/\s{3,}/g, oneBreak);
  if ('children' in node) for (const child of node.children) cleanTexts(child);
}

/** The tree that a browser without scripts would make of a page; undefined when no page of a newspaper is so deep or large. */
export function parseHtml(html: string): Root | undefined {
  const document = parse(html, { scriptingEnabled: false });
  if (!isSound(document)) return undefined;
  const page = fromParse5(document) as Root;
  cleanTexts(page);
  return page;
}
