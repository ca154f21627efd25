import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { stripTypes } from './strip-types.ts';

/** `import { a, b as c } from './x.ts';` as stripping types leaves it; nothing else is imported in the browser. */
const importForm = /^import\s*\{([^}]*)\}\s*from\s*(['"])(\.[^'"]*)\2;?[ \t]*\n?/gm;
/** `import './x.ts';`, for what it does. */
const bareImport = /^import\s*(['"])(\.[^'"]*)\1;?[ \t]*\n?/gm;
const exportForm = /^export\s+((?:async\s+)?(?:const|function\*?|class)\s+([\w$]+))/gm;

/** `a, b as c` of an import as the pattern that takes it out of a module's exports. */
const patternOf = (names: string): string =>
  names
    .split(',')
    .map((name) => name.trim().replace(/\s+as\s+/, ': '))
    .filter((name) => name !== '')
    .join(', ');

/**
 * An entry script and all that it imports as one file: each module a function that runs once and gives its exports, in the
 * order in which modules need each other. So a page waits for one script instead of twenty. Throws for forms of import and
 * export that the site's scripts do not use, and for modules that need each other. `allowed` says which files may be in it.
 */
export function bundleScript(entry: string, allowed: (file: string) => void): string {
  const names = new Map<string, string>();
  const open = new Set<string>();
  const parts: string[] = [];

  function add(file: string, isEntry: boolean): void {
    if (names.has(file)) return;
    if (open.has(file)) throw new Error(`client scripts that import each other: ${file}`);
    open.add(file);
    allowed(file);
    const source = stripTypes(readFileSync(file, 'utf8'), file);
    const imports: string[] = [];
    const bare = source.replace(bareImport, (_, _quote, from: string) => {
      add(resolve(dirname(file), from), false);
      return '';
    });
    let code = bare.replace(importForm, (_, what: string, _quote, from: string) => {
      const target = resolve(dirname(file), from);
      add(target, false);
      const pattern = patternOf(what);
      if (pattern !== '') imports.push(`const { ${pattern} } = ${names.get(target)};\n`);
      return '';
    });
    const exported: string[] = [];
    code = code.replace(exportForm, (_, rest: string, name: string) => {
      exported.push(name);
      return rest;
    });
    if (/^(?:import|export)\b/m.test(code))
      throw new Error(`${file}: a form of import or export that cannot be bundled`);
    if (isEntry) {
      parts.push(imports.join('') + code);
      return;
    }
    const name = `module${names.size + 1}`;
    names.set(file, name);
    parts.push(
      `const ${name} = (() => {\n${imports.join('')}${code}return { ${exported.join(', ')} };\n})();\n`,
    );
  }

  add(entry, true);
  return onFewLines(parts.join(''));
}

/**
 * Takes away what means nothing: indentation, the ends of lines that plainly go on, what separates the last of a list or of a block
 * from its end. No text goes over several lines (`stripTypes`); a line with two slashes may end in a comment.
 */
function onFewLines(code: string): string {
  const lines: string[] = [];
  for (const line of code.replace(/^[ \t]+/gm, '').split('\n')) {
    const before = lines.at(-1);
    const goesOn = before !== undefined && (/(?:[{([,]|=>)$/.test(before) || /^[)\]}.?:&|]/.test(line));
    if (!goesOn || before.includes('//')) {
      lines.push(line);
      continue;
    }
    const isLast =
      (before.endsWith(',') && /^[)\]}]/.test(line)) || (before.endsWith(';') && line.startsWith('}'));
    lines[lines.length - 1] = (isLast ? before.slice(0, -1) : before) + line;
  }
  return lines.join('\n');
}
