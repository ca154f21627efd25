import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { articleFields } from '../../src/content/article-fields.ts';
import { rulesOf } from '../../src/content/fields.ts';
import { frontMatterSchemas } from '../../src/content/front-matter-schema.ts';
import { en } from '../../src/strings/en.ts';
import { vi } from '../../src/strings/vi.ts';
import { inFields } from '../checks/catalogue/fields.ts';
import { marked } from '../support/marked.ts';
import { root } from '../support/run-khobao.ts';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const schemas = frontMatterSchemas(vi);
const valid = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile({ ...schema })]),
);

/** Front matter as a program for YAML 1.2 reads it. */
const frontOf = (text: string): unknown => parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '');

/** What the schema says against a value; empty when it takes it. */
function against(name: string, value: unknown): readonly string[] {
  const validate = valid[name];
  assert.ok(validate);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const content = join(root, 'content');
const filesBelow = (folder: string): string[] =>
  readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(content, folder, path));

test('the schemas take every file of the sample archive', () => {
  for (const [name, folder] of [
    ['article', 'articles'],
    ['author', 'authors'],
    ['page', 'pages'],
  ] as const) {
    const files = filesBelow(folder);
    assert.ok(files.length > 0);
    for (const file of files) assert.deepEqual(against(name, frontOf(readFileSync(file, 'utf8'))), [], file);
  }
  for (const name of ['categories', 'descriptions'])
    assert.deepEqual(against(name, parse(readFileSync(join(content, `${name}.yaml`), 'utf8'))), [], name);
});

test('every field is there, with its examples of both languages, and none is needed but those of the table', () => {
  const bare = { title: 'Bài', date: '2024-07-15', category: 'kinh-te' };
  for (const words of [vi, en])
    for (const [name, { help }] of rulesOf(articleFields)) {
      const example: unknown = parse(words.problems.frontMatter.examples[help]);
      assert.deepEqual(against('article', { ...bare, [name]: example }), [], name);
    }
  const rules = [...rulesOf(articleFields)];
  const { properties, required } = schemas.article as { properties: object; required: readonly string[] };
  assert.deepEqual(
    Object.keys(properties),
    rules.map(([name]) => name),
  );
  assert.deepEqual(
    required,
    rules.filter(([, rule]) => rule.required).map(([name]) => name),
  );
});

/** Faults that only the whole file, the archive or the calendar tells; a schema takes them. */
const beyond = [
  '2024-02-30',
  '2024-13-01',
  'sớm hơn',
  'không làm được địa chỉ',
  'có hai lần',
  'đã có trong danh sách',
];

const told = inFields.filter(
  ([rule, says, text]) =>
    /^(?:field-|unknown-field$)/.test(rule) && !beyond.some((part) => `${says} ${text}`.includes(part)),
);

test('what check refuses of a value, the schema refuses too', () => {
  assert.ok(told.length > 30);
  for (const [rule, says, text] of told)
    assert.notDeepEqual(against('article', frontOf(marked(text).text)), [], `${rule}: ${says}`);
});

test('one plain value stands for a list, and a category of the second level has no children', () => {
  const bare = { title: 'Bài', date: '2024-07-15', category: 'kinh-te' };
  assert.deepEqual(against('article', { ...bare, topics: 'Cà phê', related: '2024/07/x' }), []);
  const child = { id: 'b', title: 'B' };
  assert.deepEqual(against('categories', [{ id: 'a', title: 'A', children: [child] }]), []);
  assert.notDeepEqual(
    against('categories', [{ id: 'a', title: 'A', children: [{ ...child, children: [] }] }]),
    [],
  );
  assert.notDeepEqual(against('descriptions', [{ topic: 'A', series: 'B', description: 'C' }]), []);
});
