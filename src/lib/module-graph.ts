import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const specifier = /(?:\bfrom|\bimport)\s*\(?\s*(['"])(\.{1,2}\/[^'"]+)\1/g;

/** The relative imports of a module's source, as written, in the order of the text. */
export const relativeImports = (source: string): string[] =>
  [...source.matchAll(specifier)].map((match) => match[2] ?? '');

/** The given modules and all that they import by relative path, as absolute paths, sorted. Types count too: erring wide is safe. */
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
