import type { Category } from '../model/article.ts';
import type { Reading } from '../model/desk.ts';
import { type CategoryId, type ContentPath, categoryId } from '../model/ids.ts';
import { isReserved } from '../model/reserved.ts';
import type { Strings } from '../strings/strings.ts';
import { openFile } from './decode.ts';
import { complete, slug, text } from './field-readers.ts';
import { type FieldTable, readFields } from './fields.ts';
import { parseYaml } from './front-matter.ts';
import { type Shape, shaped } from './shape.ts';
import type { Value } from './value.ts';

interface CategoryFields {
  readonly id: string;
  readonly title: string;
  readonly order: number;
  readonly description: string;
  /** Read by itself, so that their places are kept. */
  readonly children: readonly Value[];
}

const orderForm = /^-?\d{1,6}$/;

/** The fields of a category, of the first or of the second level. */
export const categoryFields = (
  words: Strings['problems']['categories'],
  second: boolean,
): FieldTable<CategoryFields> => ({
  id: {
    help: 'categoryId',
    required: true,
    read: shaped(slug.shape, (value, name, fieldWords) => {
      const id = slug(value, name, fieldWords);
      if (id === undefined || !isReserved(id)) return id;
      value.report('reserved-name', words.reserved(id));
      return undefined;
    }),
  },
  title: { help: 'categoryTitle', required: true, read: text(80) },
  order: {
    help: 'categoryOrder',
    byDefault: 0,
    read: shaped({ kind: 'number' }, (value, name) => {
      if (orderForm.test(value.text ?? '')) return Number(value.text);
      value.report(`field-${name}`, words.order);
      return undefined;
    }),
  },
  description: {
    help: 'categoryDescription',
    byDefault: '',
    read: text(500),
  },
  children: {
    help: 'categoryChildren',
    byDefault: [],
    read: shaped(second ? { kind: 'never' } : childrenShape(words), (value) => {
      if (second) value.report('category-depth', words.depth);
      else if (value.items === undefined) value.report('categories', words.notList);
      return second ? [] : value.items;
    }),
  },
});

const childrenShape = (words: Strings['problems']['categories']): Shape => ({
  kind: 'list',
  item: { kind: 'fields', table: categoryFields(words, true) },
  most: Number.POSITIVE_INFINITY,
});

/** Reads `categories.yaml`: a list of categories, each with its second level under `children`. */
export function readCategories(
  path: ContentPath,
  bytes: Uint8Array,
  words: Strings['problems'],
): Reading<Category[]> {
  const file = openFile(path, bytes, words);
  if (!file.readable) return { problems: file.problems };
  const list = parseYaml(file, file.source.text, 0, words.frontMatter)?.items;
  if (list === undefined || list.length === 0) {
    if (!file.spoilt) file.report('categories', 0, 1, words.categories.notList);
    return { problems: file.problems };
  }
  const found: Category[] = [];
  const seen = new Set<string>();
  const add = (value: Value, parent?: CategoryId): void => {
    const rules = categoryFields(words.categories, parent !== undefined);
    if (value.entries === undefined) return value.report('categories', words.categories.notList);
    const read = readFields(value, rules, words.frontMatter);
    const id = categoryId(read.id ?? '');
    if (read.id !== undefined && seen.has(id))
      value.entry('id')?.report('duplicate-category', words.categories.twice(id));
    seen.add(id);
    const fields = complete(read, rules);
    if (fields !== undefined) {
      const { children: _, ...rest } = fields;
      found.push({ ...rest, id, ...(parent !== undefined && { parent }) });
    }
    for (const child of read.children ?? []) add(child, id);
  };
  for (const value of list) add(value);
  return file.spoilt ? { problems: file.problems } : { value: found, problems: file.problems };
}
