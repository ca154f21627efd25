import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { relativeImports } from '../lib/module-graph.ts';
import { type OutputPath, outputPath } from '../model/ids.ts';
import { headersFile, nginxSnippet, policyFile } from './policy.ts';
import { stripTypes } from './strip-types.ts';
import { wholeSheet } from './style-sheet.ts';

/** A file of the site that is the same whatever the content is. */
export interface Asset {
  readonly path: OutputPath;
  readonly bytes: Uint8Array;
}

const posix = (path: string): string => path.split(sep).join('/');

/** Files below a folder, relative to it, with `/`; none whose name or folder begins with a dot. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix(relative(folder, join(entry.parentPath, entry.name))))
    .filter((path) => !/(^|\/)\./.test(path));

/** Where modules of the browser stand: those of `layouts/assets/` under `assets/`, those of `src/` under `assets/src/`. */
function scriptPath(file: string, assetsDir: string, srcDir: string): string {
  for (const [folder, prefix] of [
    [assetsDir, 'assets'],
    [srcDir, 'assets/src'],
  ] as const) {
    const path = posix(relative(folder, file));
    if (!path.startsWith('../') && file.endsWith('.ts')) return `${prefix}/${path.replace(/\.ts$/, '.js')}`;
  }
  throw new Error(`a client script may not import ${file}`);
}

/** The specifier by which one script of the site imports another. */
function specifier(from: string, to: string): string {
  const path = posix(relative(dirname(from), to));
  return path.startsWith('../') ? path : `./${path}`;
}

/** The entry scripts and all that they import, as JavaScript. */
function scripts(entries: readonly string[], assetsDir: string, srcDir: string): Asset[] {
  const made = new Map<string, string>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const path = scriptPath(file, assetsDir, srcDir);
    if (made.has(path)) continue;
    let code = stripTypes(readFileSync(file, 'utf8'), file);
    for (const written of new Set(relativeImports(code))) {
      const target = resolve(dirname(file), written);
      queue.push(target);
      const link = specifier(path, scriptPath(target, assetsDir, srcDir));
      for (const quote of ["'", '"'])
        code = code.replaceAll(`${quote}${written}${quote}`, `${quote}${link}${quote}`);
    }
    made.set(path, code);
  }
  return [...made].map(([path, code]) => ({ path: outputPath(path), bytes: Buffer.from(code) }));
}

/**
 * The site's own files by path: fonts and whatever else stands in `layouts/assets/`, style sheets and client scripts
 * (every `.css` and `.ts` there is an entry; those in folders come only where imported), and the header policy for the
 * usual servers.
 * `base` is the path at which the site stands, with both slashes.
 */
export function assetOutputs(layoutsDir: string, srcDir: string, base = '/'): Asset[] {
  const assetsDir = resolve(layoutsDir, 'assets');
  const files = filesBelow(assetsDir);
  const still = files
    .filter((path) => !/\.(?:ts|css)$/.test(path))
    .map((path) => ({ path: outputPath(`assets/${path}`), bytes: readFileSync(join(assetsDir, path)) }));
  const sheets = files
    .filter((path) => /^[^/]+\.css$/.test(path))
    .map((path) => ({
      path: outputPath(`assets/${path}`),
      bytes: Buffer.from(wholeSheet(join(assetsDir, path))),
    }));
  const entries = files.filter((path) => /^[^/]+\.ts$/.test(path)).map((path) => join(assetsDir, path));
  const policy = [
    { path: outputPath('_headers'), bytes: Buffer.from(headersFile()) },
    { path: outputPath(policyFile), bytes: Buffer.from(nginxSnippet(base)) },
  ];
  return [...still, ...sheets, ...scripts(entries, assetsDir, resolve(srcDir)), ...policy].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}
