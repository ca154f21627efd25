import type {
  BlockContent,
  DefinitionContent,
  Node,
  Parent,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { cleanLine } from './clean-text.ts';

/** `==words==`. */
export interface Mark extends Parent {
  type: 'mark';
  children: PhrasingContent[];
}

/** `::: name words`, blocks, `:::`. */
export interface Container extends Parent {
  type: 'container';
  name: 'trich-dan' | 'hop-tin' | 'ghi-chu';
  words: string;
  children: (BlockContent | DefinitionContent)[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mark: Mark;
  }
  interface BlockContentMap {
    container: Container;
  }
  interface RootContentMap {
    mark: Mark;
    container: Container;
  }
}

const inline = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'mark',
  'link',
  'inlineCode',
  'footnoteReference',
]);

function gather(node: Node, into: string[]): void {
  if (node.type === 'break') into.push(' ');
  else if ('value' in node) into.push(String(node.value));
  else if ('children' in node) {
    const apart = !inline.has(node.type);
    if (apart) into.push(' ');
    for (const child of (node as Parent).children) gather(child, into);
    if (apart) into.push(' ');
  }
}

/** The words of a node as one line; a picture has none. */
export function plainOf(node: Node): string {
  const parts: string[] = [];
  gather(node, parts);
  return cleanLine(parts.join(''));
}

/** The only picture of a paragraph that holds nothing else, as its number. */
export function pictureOf(block: RootContent | undefined): number | undefined {
  if (block?.type !== 'paragraph') return undefined;
  const solid = block.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [image] = solid;
  return solid.length === 1 && image?.type === 'image' ? pictureNumber(image.url) : undefined;
}

/** The number in `picture:3`. */
export function pictureNumber(url: string): number | undefined {
  const number = /^picture:(\d+)$/.exec(url)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** A paragraph of plain text. */
export const paragraphOf = (text: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value: text }],
});

/** A body of blocks. */
export const bodyOfBlocks = (blocks: readonly RootContent[]): Root => ({
  type: 'root',
  children: [...blocks],
});
