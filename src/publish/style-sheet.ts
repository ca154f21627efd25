import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** A line that brings in a part: `@import "css/print.css" layer(print) print;`. */
const imported = /^@import "([^"]+)"(?: layer\(([\w-]+)\))?(?: ([^;]+))?;$/gm;

const posix = (path: string): string => path.split(sep).join('/');

/** The addresses of a part, from where the whole sheet stands. */
const moved = (css: string, part: string, sheet: string): string =>
  css.replace(
    /url\("([^":]+)"\)/g,
    (_, path: string) => `url("${posix(relative(dirname(sheet), join(dirname(part), path)))}")`,
  );

/** A style sheet with its parts in the place of their imports: each in its cascade layer, one file for a reader to fetch. */
export function wholeSheet(file: string): string {
  return readFileSync(file, 'utf8').replace(
    imported,
    (_, path: string, layer: string | undefined, media: string | undefined) => {
      const part = join(dirname(file), path);
      const css = moved(readFileSync(part, 'utf8').trim(), part, file);
      const layered = layer === undefined ? css : `@layer ${layer} {\n${css}\n}`;
      return media === undefined ? layered : `@media ${media} {\n${layered}\n}`;
    },
  );
}
