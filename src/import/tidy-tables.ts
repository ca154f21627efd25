import type { Element, Parents, Root } from 'hast';
import {
  allOf,
  type Content,
  firstOf,
  isElement,
  isInline,
  made,
  namesOf,
  propertyOf,
  replaceElements,
  textOf,
} from './element-text.ts';

/** Letters of a cell; what is longer makes the table a layout. */
const longestCell = 800;

const cellsOf = (row: Element): Element[] =>
  row.children.filter((child) => isElement(child)).filter(({ tagName }) => /^t[dh]$/.test(tagName));

/** Whether a table without columns is drawn as a box. */
function isBox(table: Element): boolean {
  const marked = (element: Element): boolean =>
    propertyOf(element, 'bgColor') !== '' ||
    Number(propertyOf(element, 'border')) > 0 ||
    /(?:^|[\s;])(?:border|background)(?:-color)?:\s*(?!none|0|transparent)/i.test(
      propertyOf(element, 'style'),
    ) ||
    /box|hop|khung/.test(namesOf(element));
  return marked(table) || allOf(table, 'td').some(marked);
}

/** The content of a cell as running text: its blocks side by side, the items of its lists with a semicolon between. */
function inOneLine(parent: Parents): Content[] {
  return (parent.children as Content[]).flatMap((child, index): Content[] => {
    if (!isElement(child)) return [child];
    if (child.tagName === 'br') return [{ type: 'text', value: ' ' }];
    if (isInline(child)) return [{ ...child, children: inOneLine(child) as Element['children'] }];
    // Items of a list part themselves; what else stands in lines of its own keeps a space around it.
    if (child.tagName === 'li') {
      const first = !parent.children.slice(0, index).some(isElement);
      return [{ type: 'text', value: first ? '' : '; ' }, ...inOneLine(child)];
    }
    return [{ type: 'text', value: ' ' }, ...inOneLine(child), { type: 'text', value: ' ' }];
  });
}

/** The cells of a table one after the other, as blocks. */
const unrolled = (table: Element): Content[] => [
  ...allOf(table, 'caption').map((caption) => made('p', caption.children)),
  ...allOf(table, 'tr')
    .filter((row) => !allOf(table, 'table').some((inner) => allOf(inner, 'tr').includes(row)))
    .flatMap(cellsOf)
    .map((cell) => made('div', cell.children)),
];

/** What a table is: figures of a report stay a table, a lone cell with a frame is a box, and a layout is its content. */
function tidyTable(table: Element): readonly Content[] | undefined {
  const rows = allOf(table, 'tr').filter((row) => textOf(row) !== '' || firstOf(row, 'img') !== undefined);
  const cells = rows.map((row) => cellsOf(row).filter((cell) => textOf(cell) !== '' || firstOf(cell, 'img')));
  const columns = Math.max(0, ...cells.map(({ length }) => length));
  const layout =
    firstOf(table, 'table', 'aside', 'figure', 'h2', 'h3') !== undefined ||
    allOf(table, 'p').some((block) =>
      allOf(block, 'img').some((image) => propertyOf(image, 'src').startsWith('picture:')),
    ) ||
    cells.flat().some((cell) => textOf(cell).length > longestCell);
  if (columns < 2 && !layout && cells.flat().length > 0 && isBox(table))
    return [made('aside', unrolled(table), { dataBlock: 'hop-tin' })];
  if (columns < 2 || layout) return unrolled(table);
  for (const cell of rows.flatMap(cellsOf)) cell.children = inOneLine(cell) as Element['children'];
  // Markdown has no table without a head.
  for (const cell of cellsOf(rows[0] as Element)) cell.tagName = 'th';
  const captions = allOf(table, 'caption').map((caption) => made('p', caption.children));
  const kept = made('table', [made('tbody', rows)]);
  return [...captions, kept];
}

/** Tidies every table of a body, the inner ones first. */
export const tidyTables = (root: Root): void =>
  replaceElements(root, (element) => (element.tagName === 'table' ? tidyTable(element) : undefined));
