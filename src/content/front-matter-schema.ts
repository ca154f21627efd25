import { parse } from 'yaml';
import { momentForm } from '../lib/dates.ts';
import type { Strings } from '../strings/strings.ts';
import { articleFields } from './article-fields.ts';
import { type Field, rulesOf } from './fields.ts';
import { authorFields } from './read-author.ts';
import { categoryFields } from './read-categories.ts';
import { descriptionFields } from './read-descriptions.ts';
import { pageFields } from './read-page.ts';
import type { Shape } from './shape.ts';
import { shapeWords } from './shape-words.ts';

/** A JSON schema, draft 7: what editors' programs read. */
type JsonSchema = Readonly<Record<string, unknown>>;

const draft = 'http://json-schema.org/draft-07/schema#';

/** Which values a shape takes. A YAML reader may take a text of digits for a number, so a line may be one. */
function valuesOf(shape: Shape, words: Strings): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return { type: ['string', 'number'], minLength: 1, maxLength: shape.most };
    case 'form':
      return { type: 'string', pattern: shape.form.source };
    case 'moment':
      return { type: 'string', pattern: momentForm.source };
    case 'switch':
      return { type: 'boolean' };
    case 'number':
      return { type: 'integer' };
    case 'words':
      return { enum: shape.words };
    case 'list': {
      const items = valuesOf(shape.item, words);
      const most = Number.isFinite(shape.most) ? { maxItems: shape.most } : {};
      return { anyOf: [{ type: 'array', items, ...most }, items] };
    }
    case 'fields':
      return objectOf(shape.table, words);
    case 'either':
      return { anyOf: shape.shapes.map((one) => valuesOf(one, words)) };
    case 'never':
      return { not: {} };
  }
}

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

function fieldOf({ help, byDefault, read }: Field<unknown>, words: Strings): JsonSchema {
  const { help: lines, examples } = words.problems.frontMatter;
  const written = capital(shapeWords(read.shape, words.guide));
  return {
    title: capital(lines[help]),
    description: `${written}. ${words.guide.example(examples[help])}`,
    ...valuesOf(read.shape, words),
    ...(byDefault !== undefined && { default: byDefault }),
    // As the parser of a program reads them; every text stays text.
    examples: [parse(examples[help], { schema: 'core' })],
  };
}

/** The schema of a map with a closed list of fields. */
function objectOf(table: object, words: Strings): JsonSchema {
  const rules = [...rulesOf(table)].filter(([, { read }]) => read.shape.kind !== 'never');
  return {
    type: 'object',
    additionalProperties: false,
    required: rules.flatMap(([name, { required }]) => (required ? [name] : [])),
    properties: Object.fromEntries(rules.map(([name, field]) => [name, fieldOf(field, words)])),
  };
}

/** The schemas of all files with fields, by the name of the schema's file without its ending. */
export function frontMatterSchemas(words: Strings): Readonly<Record<string, JsonSchema>> {
  const { schemas: titles } = words.guide;
  const head = (name: keyof typeof titles) => ({ $schema: draft, title: titles[name] });
  const described = objectOf(descriptionFields, words);
  return {
    article: { ...head('article'), ...objectOf(articleFields, words) },
    author: { ...head('author'), ...objectOf(authorFields, words) },
    page: { ...head('page'), ...objectOf(pageFields, words) },
    categories: {
      ...head('categories'),
      ...{
        type: 'array',
        minItems: 1,
        items: objectOf(categoryFields(words.problems.categories, false), words),
      },
    },
    descriptions: {
      ...head('descriptions'),
      type: 'array',
      items: { ...described, oneOf: [{ required: ['topic'] }, { required: ['series'] }] },
    },
  };
}
