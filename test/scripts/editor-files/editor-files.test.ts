import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { editorFiles } from '../../../scripts/editor-files/editor-files.ts';
import { site } from '../../../src/site.ts';
import { stringsOf } from '../../../src/strings/strings.ts';
import { root } from '../../support/run-khobao.ts';

test('the committed files are those that the tables give: npm run editor-files', async () => {
  for (const [path, text] of await editorFiles(root, stringsOf(site.lang)))
    assert.equal(existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8'), text, path);
});

test('the settings of VS Code point at files that are there', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
    readonly 'yaml.schemas': Readonly<Record<string, string>>;
  };
  const schemas = Object.entries(settings['yaml.schemas']);
  assert.ok(schemas.length > 0);
  for (const [schema, file] of schemas) {
    assert.ok(existsSync(join(root, schema)), schema);
    assert.ok(existsSync(join(root, file)), file);
  }
});
