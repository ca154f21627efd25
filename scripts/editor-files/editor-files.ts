import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frontMatterSchemas } from '../../src/content/front-matter-schema.ts';
import { type Strings, stringsOf } from '../../src/strings/strings.ts';
import { toldMistakes } from '../../test/checks/catalogue/told-mistakes.ts';
import { fieldsTable } from './fields-table.ts';
import { withParts } from './handbook.ts';
import { rulesTable, toldOfLinks } from './rules-table.ts';
import { snippetsFile } from './snippets.ts';
import { snippetsTable } from './snippets-table.ts';
import { tasksFile } from './tasks.ts';

/** The editors' handbook, from the project's root. It is in Vietnamese whatever the site's language is. */
export const handbookPath = 'docs/bien-tap.md';

/** The handbook with its tables made anew; what checks say, they are asked for every mistake of the catalogue. */
async function handbook(root: string): Promise<string> {
  const words = stringsOf('vi');
  const cleanups: (() => void)[] = [];
  try {
    const told = await toldMistakes({ after: (done) => void cleanups.push(done as () => void) });
    return withParts(readFileSync(join(root, handbookPath), 'utf8'), {
      snippets: snippetsTable(words.guide),
      fields: fieldsTable(words),
      rules: rulesTable({ ...told, external: toldOfLinks(words) }, words),
    });
  } finally {
    for (const done of cleanups) done();
  }
}

/** What the tables give for editors and their programs: texts of files by their paths from the project's root. */
export async function editorFiles(root: string, words: Strings): Promise<ReadonlyMap<string, string>> {
  const schemas = Object.entries(frontMatterSchemas(words)).map(
    ([name, schema]) => [`docs/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
  );
  return new Map([
    ...schemas,
    ['.vscode/khobao.code-snippets', snippetsFile(words.guide)],
    ['.vscode/tasks.json', tasksFile(words)],
    ['.vscode/extensions/khobao/words.json', `${JSON.stringify(words.guide.marks, null, 2)}\n`],
    [handbookPath, await handbook(root)],
  ]);
}
