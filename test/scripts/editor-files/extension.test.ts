import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { articleFields } from '../../../src/content/article-fields.ts';
import { rulesOf } from '../../../src/content/fields.ts';
import { frontMatterSchemas } from '../../../src/content/front-matter-schema.ts';
import { vi } from '../../../src/strings/vi.ts';
import { inFields } from '../../checks/catalogue/fields.ts';
import { marked } from '../../support/marked.ts';
import { root } from '../../support/run-khobao.ts';

interface Suggestion {
  readonly kind: 'field' | 'value';
  readonly label: string;
  readonly needed?: boolean;
}

interface Fault {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

interface FrontMatter {
  suggest(lines: readonly string[], at: number, typed: string, schema: object, known?: object): Suggestion[];
  describe(
    lines: readonly string[],
    at: number,
    column: number,
    schema: object,
  ): { title: string } | undefined;
  faults(lines: readonly string[], schema: object, words: object): Fault[];
}

const folder = join(root, '.vscode/extensions/khobao');
const load = createRequire(import.meta.url);
const { suggest, describe, faults } = load(join(folder, 'front-matter.cjs')) as FrontMatter;
const { article } = frontMatterSchemas(vi);
assert.ok(article);

/** What is offered where «» stands. */
function offered(text: string, known = {}): readonly string[] {
  const lines = text.replace('«»', '').split('\n');
  const at = text.slice(0, text.indexOf('«»')).split('\n').length - 1;
  const typed = text.split('\n')[at]?.split('«»')[0] ?? '';
  return suggest(lines, at, typed, article ?? {}, known).map(({ label }) => label);
}

const all = [...rulesOf(articleFields).keys()];

test('names of fields are offered, but for those that stand there already', () => {
  assert.deepEqual(offered('---\n«»\n---\n'), all);
  assert.deepEqual(
    offered('---\ntitle: A\nsum«»\n---\n'),
    all.filter((name) => name !== 'title'),
  );
  assert.deepEqual(offered('---\nimage:\n  src: /images/a.jpg\n  «»\n---\n'), [
    'alt',
    'caption',
    'credit',
    'focus',
  ]);
  assert.deepEqual(offered('---\ncorrections:\n  - date: 2024-07-15\n    «»\n---\n'), ['text']);
  assert.deepEqual(offered('---\nrelated:\n  - «»\n---\n'), ['url', 'title']);
});

test('values are offered where they are known', () => {
  assert.deepEqual(offered('---\ndraft: «»\n---\n'), ['true', 'false']);
  assert.ok(offered('---\nimage:\n  focus: «»\n---\n').includes('top-left'));
  assert.deepEqual(offered('---\ncategory: «»\n---\n', { category: ['kinh-te'] }), ['kinh-te']);
  assert.deepEqual(offered('---\nimage:\n  src: «»\n---\n', { 'image.src': ['/images/a.jpg'] }), [
    '/images/a.jpg',
  ]);
});

test('outside of front matter nothing is offered, explained or marked', () => {
  assert.deepEqual(offered('---\ntitle: A\n---\n\n«»\n'), []);
  assert.deepEqual(offered('Chữ«»\n'), []);
  assert.deepEqual(offered('---\n# sum«»\n---\n'), []);
  assert.equal(describe(['---', 'title: A', '---', 'date: x'], 3, 1, article), undefined);
  assert.deepEqual(faults(['Chữ', 'sumary: x'], article, vi.guide.marks), []);
});

test('a name is explained', () => {
  assert.match(describe(['---', 'summary: A', '---'], 1, 3, article)?.title ?? '', /^Sapo/);
  assert.match(describe(['---', 'image:', '  alt: A', '---'], 2, 3, article)?.title ?? '', /^Điều nhìn thấy/);
  assert.equal(describe(['---', 'summary: A', '---'], 1, 10, article), undefined);
});

test('what is marked is what check refuses, in the same place', () => {
  const plain = inFields.filter(
    ([rule, says]) => rule === 'unknown-field' && !says.includes('__proto__') && !says.includes('“link”'),
  );
  const forms = inFields.filter(
    ([, , text]) =>
      /^(?:draft|featured|lang|updated|publishAt): «/m.test(text) && !text.includes('2024-07-14'),
  );
  assert.ok(plain.length >= 3 && forms.length >= 5);
  for (const [rule, says, text] of [...plain, ...forms]) {
    const { text: written, line, column, length } = marked(text);
    const found = faults(written.split('\n'), article, vi.guide.marks);
    assert.deepEqual(
      found.map((fault) => [fault.line + 1, fault.start + 1, fault.end - fault.start]),
      [[line, column, length]],
      `${rule}: ${says}`,
    );
  }
  assert.match(
    faults(['---', 'title: A', 'date: 2024-07-15', '---'], article, vi.guide.marks)[0]?.message ?? '',
    /category/,
  );
});

test('nothing is marked in the sample archive', () => {
  const articles = join(root, 'content/articles');
  const files = readdirSync(articles, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  assert.ok(files.length > 30);
  for (const file of files) {
    const lines = readFileSync(join(articles, file), 'utf8').split('\n');
    assert.deepEqual(faults(lines, article, vi.guide.marks), [], file);
  }
});

test('in VS Code: the extension starts, marks what is open, and completes from the archive', () => {
  const calls: Record<string, unknown[]> = {};
  const note =
    (name: string) =>
    (...values: unknown[]) => {
      calls[name] = values;
      return { dispose() {} };
    };
  const uri = { fsPath: join(root, 'content/articles/2024/07/bai.md') };
  const text = '---\ntitle: A\ndate: 2024-07-15\ncategory: \nsumary: x\n---\n';
  const document = { uri, languageId: 'markdown', getText: () => text };
  const set = note('set');
  interface Item {
    readonly label: string;
  }
  /** A class of VS Code that keeps what it is given under these names. */
  const keeping = (...names: string[]) =>
    class {
      constructor(...values: unknown[]) {
        Object.assign(this, Object.fromEntries(names.map((name, at) => [name, values[at]])));
      }
    };
  const vscode = {
    CompletionItem: keeping('label', 'kind'),
    CompletionItemKind: { Field: 4, Value: 11 },
    DiagnosticSeverity: { Warning: 1 },
    Range: keeping('start'),
    Diagnostic: keeping('range', 'message'),
    Hover: keeping('contents'),
    workspace: {
      textDocuments: [document],
      getWorkspaceFolder: () => ({ uri: { fsPath: root } }),
      onDidOpenTextDocument: note('open'),
      onDidChangeTextDocument: note('change'),
      onDidCloseTextDocument: note('close'),
    },
    languages: {
      createDiagnosticCollection: () => ({ set, delete() {}, dispose() {} }),
      registerCompletionItemProvider: note('completion'),
      registerHoverProvider: note('hover'),
    },
  };
  const found = new Module('vscode');
  found.exports = vscode;
  const resolver = Module as unknown as { _resolveFilename: (name: string, ...rest: unknown[]) => string };
  const resolve = resolver._resolveFilename;
  resolver._resolveFilename = (name, ...rest) => (name === 'vscode' ? 'vscode' : resolve(name, ...rest));
  load.cache.vscode = found;
  try {
    const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly main: string;
    };
    const { activate } = load(join(folder, main)) as {
      activate(context: { subscriptions: unknown[] }): void;
    };
    const subscriptions: unknown[] = [];
    activate({ subscriptions });
    assert.equal(subscriptions.length, 6);
  } finally {
    resolver._resolveFilename = resolve;
    delete load.cache.vscode;
  }
  const [, told] = calls.set as [unknown, readonly { readonly message: string }[]];
  assert.deepEqual(
    told.map(({ message }) => message),
    ['Không có trường “sumary” ở đây.'],
  );
  const [language, provider] = calls.completion as [
    string,
    { provideCompletionItems(d: object, p: object): Item[] },
  ];
  assert.equal(language, 'markdown');
  const items = provider.provideCompletionItems(document, { line: 3, character: 10 });
  assert.ok(items.some(({ label }) => label === 'nong-nghiep'));
  const [, hover] = calls.hover as [
    string,
    { provideHover(d: object, p: object): { contents: readonly string[] } },
  ];
  assert.match(
    hover.provideHover(document, { line: 1, character: 2 }).contents[0] ?? '',
    /\*\*title\*\*: Tiêu đề bài/,
  );
});
