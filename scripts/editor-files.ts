// Writes what is made for editors from the tables that the program itself uses: `npm run editor-files`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { site } from '../src/site.ts';
import { stringsOf } from '../src/strings/strings.ts';
import { editorFiles } from './editor-files/editor-files.ts';

const root = join(import.meta.dirname, '..');
for (const [path, text] of await editorFiles(root, stringsOf(site.lang))) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  process.stdout.write(`${path}\n`);
}
