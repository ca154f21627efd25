import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handbookPath } from '../../scripts/editor-files/editor-files.ts';
import { root } from './run-khobao.ts';

/** The editors' handbook. */
export const handbook = readFileSync(join(root, handbookPath), 'utf8');

/** A fenced block, with what stands behind its opening marks. */
interface Fence {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a Markdown text in their order, indented ones as well. */
export const fencesIn = (text: string): readonly Fence[] =>
  [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map(
    ([, indent = '', language = '', inner = '']) => ({
      language,
      text: inner.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );

/** The part of the handbook below a heading of the second level. */
export function sectionOf(title: string): string {
  const start = handbook.indexOf(`\n## ${title}`);
  if (start < 0) throw new Error(`the handbook has no section “${title}”`);
  const end = handbook.indexOf('\n## ', start + 1);
  return handbook.slice(start, end < 0 ? undefined : end);
}

/** The lines of the handbook that are typed in a terminal: those of blocks, and those named within a sentence. */
export const typedLines = (text: string): readonly string[] => [
  ...fencesIn(text)
    .filter(({ language }) => language === 'sh')
    .flatMap((fence) => fence.text.trim().split('\n')),
  ...[...text.replace(/^ *```\w[\s\S]*?^ *```$/gm, '').matchAll(/`((?:npx khobao|npm) [^`]+)`/g)].map(
    ([, line = '']) => line,
  ),
];

/** What `npx khobao …` and `npm …` of the handbook ask of our command line; undefined for another program, or for npm itself. */
export function khobaoLine(line: string): string | undefined {
  if (line.startsWith('npx khobao ')) return line.slice('npx khobao '.length);
  const [, script, rest = ''] = /^npm (?:run )?([a-z-]+)(?: -- (.*))?$/.exec(line) ?? [];
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const [, command] = /scripts\/khobao\.js (\w+)$/.exec(scripts[script ?? ''] ?? '') ?? [];
  return command === undefined ? undefined : `${command} ${rest}`.trim();
}
