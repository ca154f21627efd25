import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked } from '../support/marked.ts';
import { problemsOf } from '../support/problems-of.ts';
import { testSite } from '../support/site.ts';
import { fileArchive } from './catalogue/file-archive.ts';
import { inFiles } from './catalogue/files.ts';

for (const mistake of inFiles) {
  const { rule, says, path, text } = mistake;
  test(`${path}: ${rule}: ${says}`, async (t) => {
    const { line, column, length } = marked(text);
    const site = await fileArchive(t, mistake);
    const found = (await problemsOf(site)).filter(({ file }) => file === path);
    assert.deepEqual(
      found.map(({ rule: by, place }) => [by, place.line, place.column, place.length]),
      [[rule, line, column, length]],
      JSON.stringify(found),
    );
    const [{ message, hint } = { message: '', hint: '' }] = found;
    assert.ok(message.includes(says), message);
    assert.match(message, /^\P{Ll}.*\.$/su, 'a sentence');
    assert.ok(hint.length > 8, hint);
  });
}

test('an archive without categories is told', async (t) => {
  const site = testSite(t);
  site.remove('categories.yaml');
  const [problem] = await problemsOf(site);
  assert.deepEqual([problem?.rule, problem?.file], ['categories', 'categories.yaml']);
});
