import { articleFields } from '../../src/content/article-fields.ts';
import { type Field, rulesOf } from '../../src/content/fields.ts';
import { authorFields } from '../../src/content/read-author.ts';
import { categoryFields } from '../../src/content/read-categories.ts';
import { descriptionFields } from '../../src/content/read-descriptions.ts';
import { pageFields } from '../../src/content/read-page.ts';
import type { Shape } from '../../src/content/shape.ts';
import { shapeWords } from '../../src/content/shape-words.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { cell, codeCell, table } from './table.ts';

/** The tables of fields that stand in a shape. */
function nested(shape: Shape): readonly object[] {
  if (shape.kind === 'fields') return [shape.table];
  if (shape.kind === 'list') return nested(shape.item);
  return shape.kind === 'either' ? shape.shapes.flatMap(nested) : [];
}

function rows(fields: object, above: string, words: Strings): (readonly string[])[] {
  const { help, examples } = words.problems.frontMatter;
  return [...rulesOf(fields)].flatMap(([name, field]: [string, Field<unknown>]) => {
    const { shape } = field.read;
    if (shape.kind === 'never') return [];
    const needed = field.required ? ` **(${words.guide.required.toLowerCase()})**` : '';
    const row = [
      `\`${above}${name}\`${needed}`,
      cell(help[field.help]),
      cell(shapeWords(shape, words.guide)),
      codeCell(`${name}: ${examples[field.help]}`),
    ];
    const below = nested(shape).flatMap((inner) => rows(inner, `${above}${name}.`, words));
    return [row, ...below];
  });
}

/** Every field of every kind of file, with an example, under headings of the third level. */
export function fieldsTable(words: Strings): string {
  const { schemas, tables } = words.guide;
  const kinds = {
    article: articleFields,
    author: authorFields,
    page: pageFields,
    categories: categoryFields(words.problems.categories, false),
    descriptions: descriptionFields,
  };
  return Object.entries(kinds)
    .map(
      ([name, fields]) =>
        `### ${schemas[name as keyof typeof kinds]}\n\n${table(tables.fields, rows(fields, '', words))}`,
    )
    .join('\n');
}
