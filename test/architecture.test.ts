import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kindNames } from '../src/model/page.ts';
import { kinds } from '../src/pages/kinds.ts';
import { root } from './support/run-khobao.ts';
import { type Import, type SourceFile, sourceFiles } from './support/source-files.ts';

const files = sourceFiles();
const byPath = new Map(files.map((file) => [file.path, file]));
const inSource = files.filter(({ path }) => path.startsWith('src/'));
const inProduct = files.filter(({ path }) => /^(?:src|layouts)\//.test(path) || path === '.eleventy.ts');

/**
 * DESIGN §4, as it stands there: which room may import which; `type x` means types only. Beside the table: the settings
 * are a leaf that the command line and (as a type) the plan read, the command line speaks (strings), and the scripts of
 * the browser share the rules of the query with `search`.
 */
const doors: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  model: ['lib'],
  strings: ['model'],
  site: ['type model'],
  state: ['model', 'lib', 'strings'],
  images: ['model', 'lib', 'strings', 'state'],
  search: ['model', 'lib', 'strings', 'state'],
  publish: ['model', 'lib', 'strings'],
  report: ['model', 'lib', 'strings'],
  content: ['model', 'lib', 'strings', 'state'],
  catalogue: ['model', 'lib', 'strings', 'state', 'type content'],
  checks: ['model', 'lib', 'strings', 'state', 'type content', 'type catalogue'],
  // An import holds what it writes against the archive's own readers, of articles and of pictures.
  import: ['content', 'images', 'model', 'lib', 'strings'],
  pages: ['model', 'lib', 'strings', 'site'],
  plan: ['pages', 'model', 'lib', 'type site'],
  render: ['model', 'lib', 'strings'],
  layouts: ['type pages', 'model', 'lib', 'strings'],
  assets: ['model', 'lib', 'strings', 'search'],
  links: [],
  build: [
    ...['catalogue', 'checks', 'content', 'images', 'lib', 'links', 'model', 'pages', 'plan', 'publish'],
    ...['render', 'search', 'site', 'state', 'strings'],
  ],
  serve: ['build', 'report', 'lib'],
  merge: ['publish', 'state', 'model', 'lib', 'site', 'strings'],
  deliver: ['publish', 'state', 'model', 'site', 'strings'],
  commands: [
    ...[
      'build',
      'deliver',
      'merge',
      'serve',
      'content',
      'checks',
      'import',
      'report',
      'lib',
      'model',
      'strings',
      'site',
    ],
  ],
  cli: ['commands'],
  eleventy: ['render', 'build'],
};

/** The room that a file belongs to; undefined outside the house (scripts, tests), where every door is open. */
function roomOf(path: string): string | undefined {
  if (path === '.eleventy.ts') return 'eleventy';
  if (path.startsWith('layouts/assets/')) return 'assets';
  if (path.startsWith('layouts/')) return 'layouts';
  return /^src\/([^/.]+)/.exec(path)?.[1];
}

function mayImport(room: string, { target, typeOnly }: Import): boolean {
  const other = roomOf(target);
  if (other === undefined) return false;
  const open = doors[room] ?? [];
  return other === room || open.includes(other) || (typeOnly && open.includes(`type ${other}`));
}

/** Where third parties live; a name that ends in `/` is a room. Tests may use all of them. */
const homes: Readonly<Record<string, readonly string[]>> = {
  '@11ty/eleventy': ['src/render/', '.eleventy.ts'],
  sharp: ['src/images/', 'scripts/'],
  'exif-reader': ['src/images/'],
  diff: ['src/content/'],
  'fast-xml-parser': ['src/images/'],
  fflate: ['src/search/pagefind/write-index.ts'],
  htmlparser2: ['src/search/pagefind/read-page.ts'],
  pagefind: ['src/search/pagefind/reader-files.ts'],
  'gray-matter': ['src/content/front-matter.ts'],
  yaml: ['src/content/'],
  'markdown-it': ['src/content/markdown.ts', 'src/content/markdown-'],
  'node:sqlite': ['src/state/'],
  // Untrusted pages are parsed, and turned into Markdown, in one room.
  parse5: ['src/import/parse-html.ts'],
  'hast-util-from-parse5': ['src/import/parse-html.ts'],
  'hast-util-select': ['src/import/'],
  'hast-util-to-html': ['src/import/readable-body.ts'],
  'hast-util-to-mdast': ['src/import/body-tree.ts'],
  'mdast-util-to-markdown': ['src/import/write-markdown.ts'],
  'mdast-util-gfm-table': ['src/import/write-markdown.ts'],
  '@mozilla/readability': ['src/import/readable-body.ts'],
  linkedom: ['src/import/readable-body.ts'],
  // Types alone.
  hast: ['src/import/'],
  mdast: ['src/import/'],
  'subset-font': ['scripts/fonts.ts'],
  fontkit: ['scripts/fonts/'],
  // Types alone; nothing of it is left when pages are made.
  'schema-dts': ['layouts/parts/'],
  'playwright-core': ['scripts/'],
  'axe-core': ['scripts/audit/'],
  'html-validate': ['scripts/audit/'],
  feed: ['layouts/pages/feed.11ty.ts', 'src/pages/feed.ts'],
};

const packageOf = (specifier: string): string =>
  specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? '');

/** Everything that a file needs when it runs, itself included. */
function reached(start: SourceFile): SourceFile[] {
  const seen = new Set<SourceFile>();
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { target, typeOnly } of file.imports) {
      const next = byPath.get(target);
      if (next !== undefined && !typeOnly) queue.push(next);
    }
  }
  return [...seen];
}

/** The files whose code matches, as lines for a failed assertion. */
const matching = (among: readonly SourceFile[], pattern: RegExp): string[] =>
  among.flatMap(({ path, code }) =>
    code.split('\n').flatMap((line) => (pattern.test(line) ? [`${path}: ${line.trim()}`] : [])),
  );

const clock = /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)/;

test('rooms import only through the doors of DESIGN §4', () => {
  const through = inProduct.flatMap(({ path, imports }) => {
    const room = roomOf(path) ?? '';
    assert.ok(room in doors, `${path} stands in no room`);
    return imports
      .filter((found) => found.local && !mayImport(room, found))
      .map(({ target }) => `${path} imports ${target}`);
  });
  assert.deepEqual(through, []);
});

test('every relative import names a file that is there', () => {
  const lost = files.flatMap(({ path, imports }) =>
    imports
      .filter(({ local, target }) => local && !byPath.has(target))
      .map(({ target }) => `${path} imports ${target}`),
  );
  assert.deepEqual(lost, []);
});

test('each third party has one home', () => {
  const astray = files.flatMap(({ path, imports }) =>
    imports
      .map(({ target, local }) => (local ? '' : packageOf(target)))
      .filter((name) => name !== '' && (name in homes || !name.startsWith('node:')))
      .filter((name) => !path.startsWith('test/') && !homes[name]?.some((home) => path.startsWith(home)))
      .map((name) => `${path} imports ${name}`),
  );
  assert.deepEqual(astray, []);
});

test('lib and the site’s pages use nothing but Node and themselves', () => {
  const foreign = inSource
    .filter(({ path }) => /^src\/(?:lib|model|pages|plan)\//.test(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ local, target }) => !local && !target.startsWith('node:'))
        .map(({ target }) => `${path} imports ${target}`),
    );
  assert.deepEqual(foreign, []);
});

test('pages are pure: no file, no clock, no chance, no process, in whatever they reach', () => {
  const pages = inSource.filter(({ path }) => path.startsWith('src/pages/'));
  assert.ok(pages.length >= kindNames.length);
  const all = [...new Set(pages.flatMap(reached))];
  const impure = all.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) =>
        /^node:(?:fs|http|https|net|os|child_process|worker_threads|process)/.test(target),
      )
      .map(({ target }) => `${path} imports ${target}`),
  );
  assert.deepEqual(impure, []);
  assert.deepEqual(matching(all, clock), []);
  assert.deepEqual(
    matching(all, /\bMath\.random\b|\brandomUUID\b|\bperformance\.|\bprocess\.|\bIntl\.DateTimeFormat\b/),
    [],
  );
});

test('scripts of the browser reach nothing of Node', () => {
  const scripts = files.filter(({ path }) => /^layouts\/assets\/.*\.ts$/.test(path));
  assert.ok(scripts.length > 0);
  const foreign = [...new Set(scripts.flatMap(reached))].flatMap(({ path, imports }) =>
    imports
      .filter(({ local, typeOnly }) => !local && !typeOnly)
      .map(({ target }) => `${path} imports ${target}`),
  );
  assert.deepEqual(foreign, []);
});

test('only the command line reads the clock and the environment', () => {
  const stages = inProduct.filter(
    ({ path }) => !/^(?:src\/(?:commands\/|cli\.ts$)|\.eleventy\.ts$)/.test(path),
  );
  // When a file was looked at is held against its time stamp; no output depends on it.
  const stamps = 'src/build/read-files.ts';
  // In the reader's browser: the pages themselves must not know what time it is.
  const inBrowser = ['layouts/assets/age.ts', 'layouts/assets/display.ts'];
  assert.deepEqual(
    matching(
      stages.filter(({ path }) => path !== stamps && !inBrowser.includes(path)),
      clock,
    ),
    [],
  );
  // Git is run without what a hook may have pointed it at; no output depends on it.
  const git = 'src/content/git.ts';
  // Pagefind is told how many threads to start; nothing is read.
  const indexer = 'src/build/index-worker.ts';
  assert.deepEqual(
    matching(
      stages.filter(({ path }) => path !== git && path !== indexer),
      /\bprocess\.env\b/,
    ),
    [],
  );
  assert.ok(
    matching([{ path: 'x', text: '', code: 'const at = Date.now();', imports: [] }], clock).length > 0,
  );
});

test('only the command line and reports print', () => {
  const quiet = inSource.filter(({ path }) => !/^src\/(?:commands\/|cli\.ts$|report\/)/.test(path));
  assert.deepEqual(matching(quiet, /\bconsole\.|\bprocess\.std(?:out|err)\b/), []);
});

test('every page kind has its file, its template and its line in kinds.ts, and there are no others', () => {
  const names = [...kindNames].sort();
  assert.deepEqual(Object.keys(kinds).sort(), names);
  const templates = readdirSync(join(root, 'layouts/pages'));
  assert.deepEqual(templates.sort(), names.map((name) => `${name}.11ty.ts`).sort());
  for (const name of names) {
    assert.equal(kinds[name].name, name);
    assert.ok(byPath.has(`src/pages/${name}.ts`), `src/pages/${name}.ts`);
  }
});

test('files are short, named after what they export, and never after nothing', () => {
  const long = files
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
  assert.deepEqual(long, []);
  const names = files.map(({ path }) => path.split('/').at(-1) ?? '');
  assert.deepEqual(
    names.filter((name) => !/^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:11ty|test|d))?\.(?:ts|js|css)$/.test(name)),
    [],
  );
  const empty = /(?:^|\/)(?:utils?|helpers?|misc|common|index)(?:\.[a-z]+$|\/)/;
  assert.deepEqual(
    files.map(({ path }) => path).filter((path) => empty.test(path)),
    [],
  );
});

test('default exports are for Eleventy alone', () => {
  const allowed = /^(?:\.eleventy\.ts|layouts\/pages\/[^/]+\.11ty\.ts|.*\.d\.ts)$/;
  const found = files.filter(({ path, code }) => !allowed.test(path) && /^\s*export default\b/m.test(code));
  assert.deepEqual(
    found.map(({ path }) => path),
    [],
  );
});
