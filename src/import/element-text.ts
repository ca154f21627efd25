import type { Element, ElementContent, Nodes, Parents, Root, RootContent } from 'hast';
import { cleanLine } from './clean-text.ts';

export type Content = ElementContent | RootContent;

/** Elements that stand in the running text; all others begin a line of their own. */
const inline = new Set([
  ...[
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
  ],
  ...[
    'img',
    'ins',
    'kbd',
    'label',
    'mark',
    'nobr',
    'q',
    's',
    'samp',
    'small',
    'span',
    'strike',
    'strong',
    'sub',
  ],
  ...[
    'ruby',
    'rb',
    'rt',
    'rp',
    'sup',
    'time',
    'tt',
    'u',
    'var',
    'wbr',
    'picture',
    'source',
    'br',
    'svg',
    'button',
    'input',
    'x-ref',
  ],
]);

export const isElement = (node: Nodes | undefined): node is Element => node?.type === 'element';

/** Whether a node stands in the running text. */
export const isInline = (node: Nodes): boolean => !isElement(node) || inline.has(node.tagName);

/** Whether a node is nothing but white space or a comment. */
export const isBlank = (node: Nodes): boolean =>
  node.type === 'comment' ||
  node.type === 'doctype' ||
  (node.type === 'text' && cleanLine(node.value) === '');

const silent = new Set(['script', 'style', 'template', 'head', 'noscript', 'title', 'select', 'textarea']);

function gather(node: Nodes, into: string[]): void {
  if (node.type === 'text') into.push(node.value);
  else if ('children' in node) {
    const { children } = node;
    const breaks = isElement(node) && (node.tagName === 'br' || !inline.has(node.tagName));
    if (isElement(node) && silent.has(node.tagName)) return;
    if (breaks) into.push(' ');
    for (const child of children) gather(child, into);
    if (breaks) into.push(' ');
  }
}

/** The words of a node as one line, those of different blocks apart. */
export function textOf(node: Nodes): string {
  const parts: string[] = [];
  gather(node, parts);
  return cleanLine(parts.join(''));
}

/** The text of one property; lists of names with a space between. */
export function propertyOf(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}

/** Class names and id of an element in lower case: what its maker called it. */
export const namesOf = (element: Element): string =>
  `${propertyOf(element, 'className')} ${propertyOf(element, 'id')}`.toLowerCase().trim();

/** Every element below a node, in the order of the page. */
export function* elementsIn(node: Nodes): Generator<Element> {
  if (!('children' in node)) return;
  for (const child of [...node.children]) {
    if (isElement(child)) yield child;
    yield* elementsIn(child);
  }
}

/** The first element of one of the names. */
export function firstOf(node: Nodes, ...names: string[]): Element | undefined {
  for (const element of elementsIn(node)) if (names.includes(element.tagName)) return element;
  return undefined;
}

/** All elements of one of the names. */
export const allOf = (node: Nodes, ...names: string[]): Element[] =>
  [...elementsIn(node)].filter(({ tagName }) => names.includes(tagName));

/** A new element. */
export const made = (
  tagName: string,
  children: readonly Content[] = [],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children: children as ElementContent[] });

/** Puts what a function gives in the place of each child; a child for which it gives nothing new stays. */
export function mapChildren(
  parent: Parents,
  change: (child: Content, index: number) => readonly Content[] | undefined,
): void {
  const next = parent.children.flatMap((child, index) => change(child, index) ?? [child]);
  (parent as Root).children = next as RootContent[];
}

/** Walks a tree from its leaves up and lets a function replace each element. */
export function replaceElements(
  parent: Parents,
  change: (element: Element) => readonly Content[] | undefined,
): void {
  for (const child of parent.children) if (isElement(child)) replaceElements(child, change);
  mapChildren(parent, (child) => (isElement(child) ? change(child) : undefined));
}

/** Takes elements out of a tree. */
export function removeElements(parent: Parents, gone: ReadonlySet<Nodes>): void {
  if (gone.size === 0) return;
  mapChildren(parent, (child) => (gone.has(child) ? [] : undefined));
  for (const child of parent.children) if (isElement(child)) removeElements(child, gone);
}
