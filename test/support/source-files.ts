import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { root } from './run-khobao.ts';

/** One import of a source file. */
export interface Import {
  /** The imported file from the project's root (`src/lib/html.ts`), or a package's name. */
  readonly target: string;
  readonly local: boolean;
  /** Whether nothing of it is left when types are stripped. */
  readonly typeOnly: boolean;
}

/** One file of ours. */
export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

const folders = ['src', 'layouts', 'scripts', 'test'];
const endings = /\.(?:ts|js|css)$/;
const notOurs = /^(?:test\/(?:golden|fixtures)|scripts\/bench\/peers)\//;

const statement = /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s*from\s*)?['"]([^'"\n]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"\n]+)['"]/g;

/** Takes out comments; `//` within a text (an address) is left alone when a quote or a colon stands before it. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{},])\/\/.*$/gm, '$1');

/** `{ type A, type B }` leaves nothing, as `import type` does; a bare `import './x.ts'` is all effect. */
function onlyTypes(keyword: string | undefined, names: string | undefined): boolean {
  if (keyword !== undefined) return true;
  const listed = /^\{([\s\S]*)\}$/.exec(names?.trim() ?? '')?.[1];
  if (listed === undefined) return false;
  const parts = listed.split(',').filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every((part) => /^\s*type\s/.test(part));
}

function importsOf(path: string, code: string): Import[] {
  const imported = (specifier: string, typeOnly: boolean): Import => {
    const local = specifier.startsWith('.');
    const target = local ? posix.join(dirname(path), specifier) : specifier;
    return { target, local, typeOnly };
  };
  return [
    ...[...code.matchAll(statement)].map(([, keyword, names, specifier = '']) =>
      imported(specifier, onlyTypes(keyword, names)),
    ),
    ...[...code.matchAll(dynamic)].map(([, specifier = '']) => imported(specifier, false)),
  ];
}

/** Every source file of the project, by path. */
export function sourceFiles(): SourceFile[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
  return ['.eleventy.ts', ...paths]
    .filter((path) => !notOurs.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const code = withoutComments(text);
      return { path, text, code, imports: importsOf(path, code) };
    });
}
