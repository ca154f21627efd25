import type { Element, Root } from 'hast';
import {
  type Content,
  firstOf,
  isBlank,
  isElement,
  isInline,
  made,
  namesOf,
  propertyOf,
  replaceElements,
  textOf,
} from './element-text.ts';

/** Elements of a page that the profile's selectors found, by what they are. */
export interface NamedBlocks {
  readonly heading: ReadonlySet<Element>;
  readonly quote: ReadonlySet<Element>;
  readonly box: ReadonlySet<Element>;
  readonly note: ReadonlySet<Element>;
}

/** Letters of the title of a box, and of the name under a quote. */
const longestTitle = 120;

const solid = (element: Element): Content[] => element.children.filter((child) => !isBlank(child));

/** Takes the title off a box: its first heading, or a first line that is bold alone. */
function titleOf(box: Element): string {
  const [first] = solid(box);
  if (!isElement(first) || isInline(first)) return '';
  const text = textOf(first);
  const inner = solid(first);
  const bold =
    /^h[1-6]$/.test(first.tagName) ||
    /title|heading|tieu-?de/.test(namesOf(first)) ||
    (inner.length === 1 && isElement(inner[0]) && /^(?:b|strong)$/.test(inner[0].tagName));
  if (!bold || text === '' || text.length > longestTitle || solid(box).length < 2) return '';
  box.children = box.children.filter((child) => child !== first);
  return text;
}

/** Takes the name of who speaks off a quote: `cite`, a caption, a last line that begins with a dash. */
function speakerOf(quote: Element): string {
  const named =
    firstOf(quote, 'cite', 'figcaption', 'footer') ??
    solid(quote).findLast(
      (child): child is Element => isElement(child) && /author|tac-?gia|name|speaker/.test(namesOf(child)),
    );
  const last = solid(quote).at(-1);
  const dashed =
    isElement(last) && solid(quote).length > 1 && /^\s*[-–—―]\s*\S/.test(textOf(last)) ? last : undefined;
  const found = named ?? dashed;
  const text = found === undefined ? '' : textOf(found).replace(/^[-–—―\s]+/, '');
  if (found === undefined || text === '' || text.length > longestTitle || text === textOf(quote)) return '';
  replaceElements(quote, (element) => (element === found ? [] : undefined));
  return text;
}

/** Words that may follow the name of a block: one line, which the reader of Markdown takes as it is. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Marks pull quotes, boxes and notes of the editors as such, and small titles as headings. */
export function markBlocks(body: Root, blocks: NamedBlocks): void {
  replaceElements(body, (element) => {
    if (isInline(element) || textOf(element) === '') return undefined;
    if (
      blocks.heading.has(element) &&
      textOf(element).length <= longestTitle &&
      !/^h[1-6]$/.test(element.tagName)
    )
      return [made('h2', element.children)];
    const own = /^h[1-6]$/.test(element.tagName) || element.tagName === 'p';
    const inner = own ? made('div', [made('p', element.children)]) : element;
    const block = (name: string, words: string): Element[] => [
      made('aside', inner.children, { dataBlock: name, dataWords: oneLine(words) }),
    ];
    if (propertyOf(element, 'dataBlock') !== '') return undefined;
    if (blocks.quote.has(element)) return block('trich-dan', speakerOf(inner));
    if (blocks.box.has(element)) return block('hop-tin', titleOf(inner));
    return blocks.note.has(element) ? block('ghi-chu', '') : undefined;
  });
}
