import assert from 'node:assert/strict';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-khobao.ts';

const settings: readonly (readonly [RegExp, string])[] = [
  [/name: 'Kho Báo'/, "name: 'The Storehouse'"],
  [/tagline: '.*'/, "tagline: 'News of the province'"],
  [/description: '.*'/, "description: 'All that happened, day by day.'"],
  [/notice:\s+'.*'/, "notice: 'The province does not exist.'"],
  [/lang: 'vi'/, "lang: 'en'"],
];

/**
 * Puts below a folder a copy of the project whose settings are those of an English newspaper: what its owner would edit,
 * and no more. Returns the project's folder.
 */
export function englishProject(folder: string): string {
  const project = join(folder, 'project');
  for (const name of ['src', 'layouts', 'package.json', '.eleventy.ts', 'scripts', 'content'])
    cpSync(join(root, name), join(project, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  const file = join(project, 'src/site.ts');
  const text = settings.reduce(
    (before, [from, to]) => {
      assert.match(before, from);
      return before.replace(from, to);
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, text);
  return project;
}
