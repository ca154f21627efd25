import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** An import or export statement with a relative path, or a dynamic import of one. */
const specifier =
  /(?:\b(?:import|export)\s+(type\s)?[^'"`;]*?\bfrom|\bimport)\s*\(?\s*(['"])(\.{1,2}\/[^'"]+)\2/g;

/** The relative imports of a module's source that are there when it runs, as written, in the order of the text. */
export const relativeImports = (source: string): string[] =>
  [...source.matchAll(specifier)].filter((match) => match[1] === undefined).map((match) => match[3] ?? '');

/** The given modules and all that they import by relative path, as absolute paths, sorted. Types are gone when it runs and do not count. */
export function moduleGraph(roots: readonly string[]): string[] {
  const seen = new Set<string>();
  const queue = roots.map((root) => resolve(root));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const path of relativeImports(readFileSync(file, 'utf8'))) queue.push(resolve(dirname(file), path));
  }
  return [...seen].sort();
}
