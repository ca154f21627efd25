import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assetOutputs } from '../../src/publish/assets.ts';
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

test('a style sheet is one file with its parts in their layers; scripts lose their types and take their imports along', (t) => {
  const made = outputs(t, {
    'layouts/assets/site.css':
      '@layer base;\n@import "css/base.css" layer(base);\n@import "css/print.css" print;\n',
    'layouts/assets/css/base.css': 'a{src:url("../fonts/a.woff2")}',
    'layouts/assets/css/print.css': 'b{}',
    'layouts/assets/fonts/a.woff2': 'font',
    'layouts/assets/.hidden': 'x',
    'layouts/assets/entry.ts':
      "import { b } from './parts/b.ts';\nimport type { C } from './parts/c.ts';\nexport const a: C = b();\n",
    'layouts/assets/parts/b.ts':
      "import { fold } from '../../../src/search/text.ts';\nimport { a } from '../entry.ts';\nexport const b = () => fold(a);\n",
    'layouts/assets/parts/c.ts': 'export type C = string;\n',
    'layouts/assets/parts/unused.ts': 'export const unused = 1;\n',
    'src/search/text.ts': "export { low as fold } from '../lib/low.ts';\n",
    'src/lib/low.ts': '/** Says. */\nexport const low = (x: string): string => x; // why\n',
  });
  const expected = [
    'assets/entry.js',
    'assets/fonts/a.woff2',
    'assets/parts/b.js',
    'assets/site.css',
    'assets/src/lib/low.js',
    'assets/src/search/text.js',
  ];
  assert.deepEqual([...made.keys()], ['_headers', ...expected, 'nginx-headers.conf']);
  assert.equal(
    made.get('assets/site.css'),
    '@layer base;\n@layer base {\na{src:url("fonts/a.woff2")}\n}\n@media print {\nb{}\n}\n',
  );
  assert.match(
    made.get('assets/entry.js') ?? '',
    /^import \{ b \} from '\.\/parts\/b\.js';\nexport const a\s+= b\(\);\n$/,
  );
  assert.match(made.get('assets/parts/b.js') ?? '', /from '\.\.\/src\/search\/text\.js'/);
  assert.match(made.get('assets/parts/b.js') ?? '', /from '\.\.\/entry\.js'/);
  assert.match(made.get('assets/src/search/text.js') ?? '', /from '\.\.\/lib\/low\.js'/);
  assert.match(made.get('assets/src/lib/low.js') ?? '', /^export const low/);
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

test('the site’s own scripts are whole: each import of theirs is an output too', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const made = new Map(
    assetOutputs(join(root, 'layouts'), join(root, 'src')).map(({ path, bytes }) => [
      path as string,
      Buffer.from(bytes).toString(),
    ]),
  );
  assert.ok(made.has('assets/search.js') && made.has('assets/src/search/text.js'));
  for (const [path, code] of made) {
    if (!path.endsWith('.js')) continue;
    for (const [, target] of code.matchAll(/\bfrom '(\.[^']+)'/g))
      assert.ok(made.has(join(dirname(path), target ?? '')), `${path} imports ${target}`);
  }
});
