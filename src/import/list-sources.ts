import { createReadStream, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { digestOf } from '../lib/digest.ts';
import { decodePage } from './decode-page.ts';

/** Something that gives one article. */
export interface Source {
  /** Its file, absolute. */
  readonly file: string;
  /** As people call it. */
  readonly shown: string;
  readonly kind: 'page' | 'text' | 'json';
  /** The line of a file of JSON lines. */
  readonly line?: string;
  /** What a list says of it. */
  readonly legacy?: string;
  readonly category?: string;
  readonly date?: string;
  /** The file that a list names is not there. */
  readonly lost?: true;
}

const pages = /\.(?:html?|mht(?:ml)?|xhtml|shtml|aspx?|php\d?|jsp|cfm|html?\.orig)$/i;
const texts = /\.(?:txt|text)$/i;
const lines = /\.(?:jsonl|ndjson)$/i;
const lists = /\.(?:tsv|csv)$/i;

/** Whether a file without a known ending begins like a page: mirrors keep `/bai/1234` as it was. */
function looksLikePage(file: string): boolean {
  if (extname(file) !== '' && !/^\.\d+$/.test(extname(file))) return false;
  const { text } = decodePage(readFileSync(file).subarray(0, 2_000));
  return /^\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(text);
}

const kindOf = (file: string): Source['kind'] | undefined =>
  pages.test(file) ? 'page' : texts.test(file) ? 'text' : lines.test(file) ? 'json' : undefined;

/** The files of a folder and below it, sorted; links are not followed, and what a browser saved beside a page is passed over. */
function* filesBelow(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const stems = new Set(
    entries.filter((e) => e.isFile() && pages.test(e.name)).map((e) => e.name.replace(pages, '')),
  );
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const beside = [...stems].some(
      (stem) => entry.name.startsWith(`${stem}_`) || entry.name === `${stem}.files`,
    );
    if (entry.isDirectory() && !beside && entry.name !== 'node_modules') yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}

/** The cells of a line of a list: parted by tabs, semicolons or commas, in quotation marks or not. */
function cellsOf(line: string): string[] {
  const comma = line.includes('\t')
    ? '\t'
    : /^[^,]*;/.test(line) && !/^"?https?:[^;]*,/.test(line)
      ? ';'
      : ',';
  const cells: string[] = [];
  let rest = line;
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(rest);
    const end = quoted ? quoted[0].length : rest.indexOf(comma) < 0 ? rest.length : rest.indexOf(comma);
    cells.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : rest.slice(0, end).trim());
    if (end >= rest.length) return cells;
    rest = rest.slice(end + 1);
  }
}

/** A list of old addresses with their files: address, file, and category and date where they are known. */
function* ofList(file: string, shown: string): Generator<Source> {
  const { text } = decodePage(readFileSync(file));
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [legacy = '', name = '', category = '', date = ''] = cellsOf(line.normalize('NFC'));
    if (!/^https?:\/\//i.test(legacy)) continue;
    const path = resolve(dirname(file), name);
    const there = name !== '' && lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
    const more = { legacy, ...(category !== '' && { category }), ...(date !== '' && { date }) };
    if (!there) yield { file: path, shown: `${shown}:${index + 1}`, kind: 'page', lost: true, ...more };
    else yield { file: path, shown: name, kind: kindOf(path) === 'text' ? 'text' : 'page', ...more };
  }
}

async function* ofLines(file: string, shown: string): AsyncGenerator<Source> {
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim() !== '') yield { file, shown: `${shown}#${number}`, kind: 'json', line };
  }
}

async function* ofFile(file: string, shown: string, asked: boolean): AsyncGenerator<Source> {
  const kind = kindOf(file);
  if (kind === 'json') yield* ofLines(file, shown);
  else if (kind !== undefined) yield { file, shown, kind };
  else if (asked && lists.test(file)) yield* ofList(file, shown);
  else if (looksLikePage(file)) yield { file, shown, kind: 'page' };
}

/** Everything that the given files, folders and lists hold, in a fixed order. */
export async function* listSources(given: readonly string[]): AsyncGenerator<Source> {
  for (const path of given) {
    if (!lstatSync(path).isDirectory()) yield* ofFile(path, basename(path), true);
    else for (const file of filesBelow(path)) yield* ofFile(file, relative(path, file), false);
  }
}

/** What a source is known by from one import to the next. */
export const sourceKey = ({ file, shown, kind, legacy }: Source): string =>
  legacy ?? (kind === 'json' ? `${file}#${shown.split('#').at(-1)}` : file);

/** The bytes of a source, and their digest. */
export function sourceBytes({ file, line }: Source): { readonly bytes: Uint8Array; readonly digest: string } {
  const bytes = line === undefined ? readFileSync(file) : new TextEncoder().encode(line);
  return { bytes, digest: digestOf(bytes) };
}
