import type { Element, Parents, Root } from 'hast';
import {
  type Content,
  firstOf,
  isBlank,
  isElement,
  isInline,
  made,
  mapChildren,
  propertyOf,
  replaceElements,
  textOf,
} from './element-text.ts';

const emphasis = new Set(['strong', 'em', 'mark']);
const raised: Readonly<Record<string, string>> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };
/** Elements of looks alone, or of a meaning that the archive's Markdown has no sign for. */
const looks = new Set([
  ...[
    'font',
    'span',
    'u',
    'big',
    'small',
    'nobr',
    'ins',
    'del',
    's',
    'strike',
    'abbr',
    'acronym',
    'time',
    'label',
  ],
  ...[
    'tt',
    'bdi',
    'bdo',
    'cite',
    'dfn',
    'data',
    'kbd',
    'samp',
    'var',
    'wbr',
    'sup',
    'sub',
    'o:p',
    'st1:place',
  ],
]);

/** Elements that the writer of Markdown would leave out with their words: formulas, and what old browsers were told. */
const unknown =
  /^(?:math|m(?:i|n|o|s|row|text|sup|sub|subsup|frac|sqrt|root|over|under|table|tr|td|style|fenced|padded)|semantics|annotation|noembed|noframes|content|dialog|caption|optgroup|option|spacer|menuitem|ruby|rb|rp|rt|rtc|marquee|blink)$/;

/** Text that keeps its line ends: newspapers write poems so, and no programs. */
function asLines(element: Element): Element {
  mapChildren(element, (child) =>
    child.type === 'text' && child.value.includes('\n')
      ? child.value
          .split('\n')
          .flatMap((line, index): Content[] => [
            ...(index > 0 ? [made('br')] : []),
            { type: 'text', value: line },
          ])
      : undefined,
  );
  return made('div', element.children);
}

/** Whether a colour behind words sets them off from the page. */
function isPainted(style: string): boolean {
  const colour =
    /(?:^|;)\s*background(?:-color)?\s*:\s*([^;]+)/i.exec(style)?.[1]?.trim().toLowerCase() ?? '';
  return (
    colour !== '' &&
    !/^(?:white|transparent|inherit|initial|none|unset|window|#f{3}(?:f{3})?\b|#f[5-9a-f]{5}$|rgba?\(\s*2[45]\d\s*,\s*2[45]\d\s*,\s*2[45]\d)/.test(
      colour,
    )
  );
}

/** The element that the archive knows for one that is written otherwise; undefined for what stays. */
function renamed(element: Element, marks: ReadonlySet<Element>): string | undefined {
  const { tagName } = element;
  const style = propertyOf(element, 'style');
  if (tagName === 'b') return 'strong';
  if (tagName === 'i') return 'em';
  if (tagName === 'mark' || (marks.has(element) && isInline(element))) return 'mark';
  if (tagName !== 'span' && tagName !== 'font') return undefined;
  if (isPainted(style)) return 'mark';
  if (/font-weight:\s*(?:bold|[6-9]00)/i.test(style)) return 'strong';
  return /font-style:\s*italic/i.test(style) ? 'em' : undefined;
}

function plainInline(element: Element, marks: ReadonlySet<Element>): readonly Content[] | undefined {
  const digits = raised[element.tagName];
  const text = digits === undefined ? '' : textOf(element);
  if (digits !== undefined && /^\d{1,3}$/.test(text) && firstOf(element, 'a') === undefined)
    return [{ type: 'text', value: text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit) }];
  if (unknown.test(element.tagName)) return element.children;
  if (element.tagName === 'q')
    return [{ type: 'text', value: '“' }, ...element.children, { type: 'text', value: '”' }];
  if (element.tagName === 'pre' || element.tagName === 'listing' || element.tagName === 'xmp')
    return [asLines(element)];
  // A sign of Markdown holds one line of plain text.
  if (
    element.tagName === 'code' &&
    element.children.some((child) => child.type !== 'text' || /\n/.test(child.value))
  )
    return element.children;
  const name = renamed(element, marks);
  if (name !== undefined) return [made(name, element.children)];
  return looks.has(element.tagName) ? element.children : undefined;
}

/** Carries emphasis that stands around blocks into each of them. */
function carriedIn(element: Element): readonly Content[] | undefined {
  if (!emphasis.has(element.tagName) && element.tagName !== 'a') return undefined;
  if (!element.children.some((child) => isElement(child) && !isInline(child))) return undefined;
  const wrap = (children: readonly Content[]): Content[] =>
    runs(children).flatMap((run): Content[] => {
      const [first] = run;
      if (first && isInline(first))
        return run.every(isBlank) ? [...run] : [made(element.tagName, run, element.properties)];
      return run.map((block) =>
        isElement(block) ? { ...block, children: wrap(block.children) as Element['children'] } : block,
      );
    });
  return wrap(element.children);
}

/** Children in groups: those of running text together, each block for itself. */
function runs(children: readonly Content[]): Content[][] {
  const groups: Content[][] = [];
  for (const child of children) {
    const last = groups.at(-1);
    const [head] = last ?? [];
    if (isInline(child) && last && head && isInline(head)) last.push(child);
    else groups.push([child]);
  }
  return groups;
}

/** Lets line breaks out of emphasis, so that paragraphs can be parted at them. */
function partedAtBreaks(element: Element): readonly Content[] | undefined {
  if (!emphasis.has(element.tagName) && element.tagName !== 'a') return undefined;
  if (!element.children.some((child) => isElement(child) && child.tagName === 'br')) return undefined;
  const parts: Content[] = [];
  let open: Content[] = [];
  const close = (): void => {
    if (open.length > 0)
      parts.push(
        open.every(isBlank) ? { type: 'text', value: ' ' } : made(element.tagName, open, element.properties),
      );
    open = [];
  };
  for (const child of element.children)
    if (isElement(child) && child.tagName === 'br') {
      close();
      parts.push(child);
    } else open.push(child);
  close();
  return parts;
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** How many UTF-16 units at one end of a text are white space, or signs too. Counted, for a pattern would try every start. */
function looseAt(text: string, side: 'first' | 'last', signs: boolean): number {
  let count = 0;
  const loose = (char: string): boolean => /\s/.test(char) || (signs && !letter.test(char));
  const chars = [...text];
  for (const char of side === 'first' ? chars : chars.reverse()) {
    if (!loose(char)) break;
    count += char.length;
  }
  return count;
}

const edge = (node: Content | undefined, side: 'first' | 'last'): string => {
  const text =
    node === undefined ? '' : node.type === 'text' ? node.value : isElement(node) ? rawText(node) : '';
  return (side === 'first' ? [...text][0] : [...text].at(-1)) ?? '';
};
const rawText = (node: Parents): string =>
  (node.children as Content[])
    .map((child) =>
      child.type === 'text'
        ? child.value
        : isElement(child)
          ? child.tagName === 'br'
            ? '\n'
            : rawText(child)
          : '',
    )
    .join('');

/**
 * Moves white space out of emphasis and links, and signs too where a letter follows: `<b>LC: </b>Sáng` cannot be said in
 * Markdown, `**LC**: Sáng` can. Emphasis within the same emphasis, or around nothing, is taken off; neighbours are joined.
 */
function tidyEdges(parent: Parents): void {
  for (const child of parent.children) if (isElement(child)) tidyEdges(child);
  const tag = isElement(parent as Element) ? (parent as Element).tagName : '';
  const children = parent.children as Content[];
  const next: Content[] = [];
  for (const [index, child] of children.entries()) {
    if (!isElement(child) || !(emphasis.has(child.tagName) || child.tagName === 'a')) {
      next.push(child);
      continue;
    }
    if (child.tagName === tag || (rawText(child).trim() === '' && firstOf(child, 'img') === undefined)) {
      next.push(...(child.children as Content[]));
      continue;
    }
    const previous = next.at(-1);
    if (child.tagName !== 'a' && isElement(previous) && previous.tagName === child.tagName) {
      previous.children.push(...child.children);
      continue;
    }
    const before = take(child, 'first', letter.test(edge(next.at(-1), 'last')) && child.tagName !== 'a');
    const after = take(
      child,
      'last',
      letter.test(edge(children[index + 1], 'first')) && child.tagName !== 'a',
    );
    if (before !== '') next.push({ type: 'text', value: before });
    next.push(
      ...(rawText(child).trim() === '' && firstOf(child, 'img') === undefined
        ? (child.children as Content[])
        : [child]),
    );
    if (after !== '') next.push({ type: 'text', value: after });
  }
  (parent as Root).children = next as Root['children'];
}

/** Takes the white space (and signs) off one end of an element; what it took. */
function take(element: Element, side: 'first' | 'last', signs: boolean): string {
  const node = element.children[side === 'first' ? 0 : element.children.length - 1];
  if (node?.type !== 'text') return '';
  const count = looseAt(node.value, side, signs);
  const found = side === 'first' ? node.value.slice(0, count) : node.value.slice(node.value.length - count);
  // A text of signs alone is emphasised as it is.
  if (found.trim() !== '' && found.length === node.value.length) return '';
  node.value =
    side === 'first' ? node.value.slice(found.length) : node.value.slice(0, node.value.length - found.length);
  return found;
}

/** Brings the running text of a body into the few elements that the archive's Markdown has. */
export function tidyInline(root: Root, marks: ReadonlySet<Element>): void {
  replaceElements(root, (element) => plainInline(element, marks));
  // Bottom up, a break leaves one element at a time.
  replaceElements(root, partedAtBreaks);
  replaceElements(root, carriedIn);
  mapChildren(root, (child) => (child.type === 'comment' ? [] : undefined));
  tidyEdges(root);
}
