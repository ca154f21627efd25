import { frontMatterSchemas } from '../../src/content/front-matter-schema.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { snippetsFile } from './snippets.ts';
import { tasksFile } from './tasks.ts';

/** What the tables give for editors' programs: texts of files by their paths from the project's root. */
export function editorFiles(words: Strings): ReadonlyMap<string, string> {
  const schemas = Object.entries(frontMatterSchemas(words)).map(
    ([name, schema]) => [`docs/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
  );
  return new Map([
    ...schemas,
    ['.vscode/khobao.code-snippets', snippetsFile(words.guide)],
    ['.vscode/tasks.json', tasksFile(words)],
  ]);
}
