import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { assetOutputs } from '../../src/publish/assets.ts';
import { bundleScript } from '../../src/publish/bundle-script.ts';
import { stripTypes } from '../../src/publish/strip-types.ts';

/** The assets of a project with the given files, as text by path. */
function outputs(t: TestContext, files: Readonly<Record<string, string>>): Map<string, string> {
  const root = mkdtempSync(join(tmpdir(), 'khobao-assets-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const made = assetOutputs(join(root, 'layouts'), join(root, 'src'));
  return new Map(made.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
}

test('a style sheet is one file with its parts in their layers; scripts lose their types and hold what they import', (t) => {
  const made = outputs(t, {
    'layouts/assets/site.css':
      '@layer base;\n@import "css/base.css" layer(base);\n@import "css/print.css" print;\n',
    'layouts/assets/css/base.css': 'a{src:url("../fonts/a.woff2")}',
    'layouts/assets/css/print.css': 'b{}',
    'layouts/assets/fonts/a.woff2': 'font',
    'layouts/assets/.hidden': 'x',
    'layouts/assets/entry.ts':
      "import { b } from './parts/b.ts';\nimport type { C } from './parts/c.ts';\nconst one = 1;\nconst a: C = b();\nself.told = [one, a];\n",
    'layouts/assets/parts/b.ts':
      "import { fold as low } from '../../../src/search/text.ts';\nimport { one } from './one.ts';\nexport const b = (): string => low(one);\n",
    'layouts/assets/parts/c.ts': 'export type C = string;\n',
    'layouts/assets/parts/one.ts':
      "import { fold } from '../../../src/search/text.ts';\nexport const one = fold('One');\n",
    'layouts/assets/parts/unused.ts': 'export const unused = 1;\n',
    'src/search/text.ts':
      "import { low } from '../lib/low.ts';\nexport function fold(x: string): string {\n  return low(x);\n}\n",
    'src/lib/low.ts': '/** Says. */\nexport const low = (x: string): string => x.toLowerCase(); // why\n',
  });
  const expected = ['assets/entry.js', 'assets/fonts/a.woff2', 'assets/site.css'];
  assert.deepEqual([...made.keys()], ['_headers', ...expected, 'nginx-headers.conf']);
  assert.equal(
    made.get('assets/site.css'),
    '@layer base;\n@layer base {\na{src:url("fonts/a.woff2")}\n}\n@media print {\nb{}\n}\n',
  );
  const self: { told?: unknown } = {};
  new Function('self', made.get('assets/entry.js') ?? '')(self);
  // Each module has names of its own: `one` and `low` mean different things in different files.
  assert.deepEqual(self.told, [1, 'one']);
  assert.equal(made.get('assets/entry.js')?.match(/toLowerCase/g)?.length, 1, 'a module stands there once');
});

test('a script may not import from elsewhere', (t) => {
  assert.throws(
    () => outputs(t, { 'layouts/assets/a.ts': "import '../../content/x.ts';\n", 'content/x.ts': '' }),
    /may not import/,
  );
});

test('taking comments away leaves the code alone', () => {
  const source = [
    '/* one */ const a = 1; /* two */',
    '// gone',
    "const url = 'https://x'; // stays",
    '/** gone',
    ' * too */',
    "const star = '/*'; const end = '*/';",
    '  // gone as well',
    'const last: number = a;',
  ].join('\n');
  const code = stripTypes(source, 'a.ts');
  assert.doesNotMatch(code, /gone/);
  const run = new Function(`${code}\nreturn [a, url, star, end, last];`);
  assert.deepEqual(run(), [1, 'https://x', '/*', '*/', 1]);
  assert.throws(() => stripTypes('const a = `\n// text\n`;', 'a.ts'), /a\.ts:1/);
  // Hardly a blank where types stood, and text keeps its own.
  const typed = "function c(d: string, e?: Map<string, number>): string { return 'd  e' satisfies string; }";
  assert.match(stripTypes(typed, 'b.ts'), /^function c\(d ?, e *\) *\{ return 'd {2}e' *; \}$/);
  assert.ok(stripTypes(typed, 'b.ts').length < 45);
});

test('a bundle does what its modules do, on fewer lines', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-bundle-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const parts = [
    'export const parts = [',
    '  "a, ]",',
    "  'https://x', // stays,",
    '  /[,)\\]}]/.source,',
    '];',
  ];
  const entry = [
    "import { parts } from './parts.ts';",
    'function of(',
    '  all: readonly string[],',
    '  sign = ",",',
    '): string {',
    '  for (',
    '    let at = 0;',
    '    at < 1;',
    '    at++',
    '  ) {',
    '    if (all.length > 0) continue;',
    '  }',
    '  const long = all',
    '    .map((each) => each)',
    '    .join(sign);',
    '  return all.length > 1',
    '    ? long',
    '    : `;}`;',
    '}',
    'const list = [of(parts), of([])]',
    'const [first, second] = list',
    'Object.assign(globalThis, {',
    '  bundled: [first, second],',
    '});',
  ];
  writeFileSync(join(folder, 'parts.ts'), parts.join('\n'));
  writeFileSync(join(folder, 'entry.ts'), entry.join('\n'));
  const code = bundleScript(join(folder, 'entry.ts'), () => {});
  new Function(code)();
  t.after(() => Reflect.deleteProperty(globalThis, 'bundled'));
  assert.deepEqual(Reflect.get(globalThis, 'bundled'), ['a, ],https://x,[,)\\]}]', ';}']);
  assert.ok(code.split('\n').length < parts.length + entry.length - 12, code);
});

test('stripping says nothing, and other warnings are still heard', async () => {
  const heard: string[] = [];
  const listen = (warning: Error) => heard.push(warning.name);
  process.on('warning', listen);
  stripTypes('const a: number = 1;', 'a.ts');
  process.emitWarning('careful', 'CustomWarning');
  await new Promise((done) => setTimeout(done, 20));
  process.off('warning', listen);
  assert.deepEqual(heard, ['CustomWarning']);
});

test('the site’s own scripts are whole: each is one file, and the search page’s are light', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const made = assetOutputs(join(root, 'layouts'), join(root, 'src')).filter(({ path }) =>
    path.endsWith('.js'),
  );
  assert.deepEqual(
    made.map(({ path }) => path.replace(/^assets\/|\.js$/g, '')),
    [
      'age',
      'article',
      'display',
      'instant',
      'not-found',
      'search',
      'tim-kiem/offline',
      'tim-kiem/search-worker',
    ],
  );
  for (const { path, bytes } of made)
    assert.doesNotMatch(Buffer.from(bytes).toString(), /^(?:import(?!\()|export)\b/m, path);
  // What the search page loads, and any other page for the box of its masthead.
  for (const wanted of [/\/(?:search|offline)/, /\/(?:instant|search-worker|offline)/]) {
    const loaded = made.filter(({ path }) => wanted.test(path));
    assert.equal(loaded.length, 3);
    const packed = loaded.reduce((sum, { bytes }) => sum + gzipSync(bytes).length, 0);
    assert.ok(packed <= 25 * 1024, `${packed} bytes`);
  }
});
