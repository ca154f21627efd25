import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** An import or export statement with a relative path, or a dynamic import of one. */
const specifier =
  /(?:\b(?:import|export)\s+(type\s)?[^'"`;]*?\bfrom|\bimport)\s*\(?\s*(['"])(\.{1,2}\/[^'"]+)\2/g;

/** The relative imports of a module's source that are there when it runs, as written, in the order of the text. */
export const relativeImports = (source: string): string[] =>
  [...source.matchAll(specifier)].filter((match) => match[1] === undefined).map((match) => match[3] ?? '');

/** Source files, each read once: the graphs of a project's templates share most of their modules. */
export class Sources {
  readonly #known = new Map<string, { readonly text: string; readonly imports: readonly string[] }>();

  /** The text of a file. */
  text(file: string): string {
    return this.#source(file).text;
  }

  /** The given modules and all that they import by relative path, as absolute paths, sorted. Types are gone when it runs and do not count. */
  graph(roots: readonly string[]): string[] {
    const seen = new Set<string>();
    const queue = roots.map((root) => resolve(root));
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      queue.push(...this.#source(file).imports);
    }
    return [...seen].sort();
  }

  #source(file: string) {
    const known = this.#known.get(file);
    if (known) return known;
    const text = readFileSync(file, 'utf8');
    const imports = relativeImports(text).map((path) => resolve(dirname(file), path));
    const source = { text, imports };
    this.#known.set(file, source);
    return source;
  }
}

/** The modules that some modules import, themselves included. */
export const moduleGraph = (roots: readonly string[]): string[] => new Sources().graph(roots);
