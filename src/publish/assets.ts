import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type OutputPath, outputPath } from '../model/ids.ts';
import { bundleScript } from './bundle-script.ts';
import { headersFile, nginxSnippet, policyFile } from './policy.ts';
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

/** Scripts that stand beside the search page: a service worker serves what is below its own folder. */
const besideSearch = ['search-worker.ts', 'offline.ts'];

/** The entry scripts, each with all that it imports, as JavaScript. They may import each other's parts and rules of `src/`. */
function scripts(entries: readonly string[], assetsDir: string, srcDir: string): Asset[] {
  const isBelow = (folder: string, file: string): boolean => !posix(relative(folder, file)).startsWith('../');
  const allowed = (file: string): void => {
    if (!file.endsWith('.ts') || !(isBelow(assetsDir, file) || isBelow(srcDir, file)))
      throw new Error(`a client script may not import ${file}`);
  };
  return entries.map((entry) => {
    const name = posix(relative(assetsDir, entry));
    const folder = besideSearch.includes(name) ? 'tim-kiem' : 'assets';
    return {
      path: outputPath(`${folder}/${name.replace(/\.ts$/, '.js')}`),
      bytes: Buffer.from(bundleScript(entry, allowed)),
    };
  });
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
