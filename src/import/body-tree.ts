import type { Element, Root as Page } from 'hast';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { Heading, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { type Container, type Mark, pictureOf, plainOf } from './body-nodes.ts';
import { comparable } from './clean-text.ts';
import { propertyOf } from './element-text.ts';

const mark: Handle = (state, node): Mark => ({
  type: 'mark',
  children: state.all(node) as PhrasingContent[],
});

const aside: Handle = (state, node) => {
  const children = state.toFlow(state.all(node)) as Container['children'];
  const name = propertyOf(node, 'dataBlock');
  if (name === '') return children;
  return { type: 'container', name, words: propertyOf(node, 'dataWords'), children } as Container;
};

/** A reference to a footnote, and a footnote: `[^1]`. */
const reference: Handle = (state, node) => {
  const label = propertyOf(node, 'dataNote');
  if (label === '') return state.all(node);
  return { type: 'footnoteReference', identifier: label, label };
};
const definition: Handle = (state, node) => {
  const label = propertyOf(node, 'dataNote');
  return {
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: [{ type: 'paragraph', children: state.all(node) as PhrasingContent[] }],
  };
};

const nothing: Handle = () => undefined;

const isEmpty = (node: Nodes): boolean =>
  'children' in node && node.type !== 'root' && plainOf(node) === '' && !holdsPicture(node);

const holdsPicture = (node: Nodes): boolean =>
  node.type === 'image' ||
  ('children' in node && node.children.some((child) => holdsPicture(child as Nodes)));

/** Takes out what holds nothing, and what the archive's Markdown has no sign for. */
function tidy(node: Parents): void {
  for (const child of node.children) if ('children' in child) tidy(child);
  const keepEmpty = node.type === 'tableRow' || node.type === 'table';
  const next = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'delete') return child.children;
    if (child.type === 'html' || child.type === 'thematicBreak') return [];
    return !keepEmpty && isEmpty(child) ? [] : [child];
  });
  (node as Root).children = next as RootContent[];
}

/** Headings begin at the second level and go down one at a time, whatever sizes the page used. */
function levelHeadings(body: Root): void {
  const headings = body.children.filter((block): block is Heading => block.type === 'heading');
  const levels = [...new Set(headings.map(({ depth }) => depth))].sort();
  let above = 1;
  for (const heading of headings) {
    const wanted = levels.indexOf(heading.depth) + 2;
    heading.depth = Math.min(wanted, above + 1, 6) as Heading['depth'];
    above = heading.depth;
    // A heading is bold by itself.
    heading.children = heading.children.flatMap((child) =>
      child.type === 'strong' ? child.children : [child],
    );
  }
}

/** Marks of the end of a sentence: a line that has one is no heading. */
const sentence = /[.:;,!…”"»)]$/u;
const longestHeading = 110;

/** A short line in bold alone, with text below it, is what newspapers call a small title. */
function boldHeadings(body: Root): void {
  body.children = body.children.map((block, index): RootContent => {
    if (block.type !== 'paragraph') return block;
    const solid = block.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    const [only] = solid;
    const text = plainOf(block);
    const below = body.children[index + 1];
    const stands = index > 0 && below?.type === 'paragraph' && pictureOf(below) === undefined;
    const fits = text.length <= longestHeading && !sentence.test(text) && !holdsPicture(block);
    if (
      solid.length !== 1 ||
      only?.type !== 'strong' ||
      !fits ||
      !stands ||
      plainOf(below).length <= text.length
    )
      return block;
    return { type: 'heading', depth: 2, children: only.children };
  });
}

/** Makes headings of lines that stand for them, and puts their levels in order; to be done when lines of the end are gone. */
export function settleHeadings(body: Root): void {
  boldHeadings(body);
  levelHeadings(body);
}

/** The body of a page, tidied before, as blocks of Markdown. A heading that repeats the article's title is left out. */
export function bodyTree(page: Page | Element, title: string): Root {
  const made = toMdast(
    { type: 'root', children: page.children as Page['children'] },
    {
      document: true,
      newlines: false,
      handlers: {
        mark,
        aside,
        'x-ref': reference,
        'x-note': definition,
        iframe: nothing,
        video: nothing,
        audio: nothing,
      },
    },
  );
  const body: Root = made.type === 'root' ? made : { type: 'root', children: [made as RootContent] };
  tidy(body);
  body.children = body.children.filter(
    (block) => block.type !== 'heading' || comparable(plainOf(block)) !== comparable(title),
  );
  return body;
}
