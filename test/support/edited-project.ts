import assert from 'node:assert/strict';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-khobao.ts';

/** What is replaced in the settings, `src/site.ts`, and by what. */
export type SettingsEdit = readonly [from: RegExp, to: string];

/** Puts a copy of the project below a folder, its settings edited as its owner would. Gives the project's folder. */
export function editedProject(folder: string, settings: readonly SettingsEdit[] = []): string {
  const project = join(folder, 'project');
  for (const name of ['src', 'layouts', 'package.json', '.eleventy.ts', 'scripts', 'content'])
    cpSync(join(root, name), join(project, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  const file = join(project, 'src/site.ts');
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of settings) {
    assert.match(text, from);
    text = text.replace(from, to);
  }
  writeFileSync(file, text);
  return project;
}
