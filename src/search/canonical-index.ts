import { gunzipSync } from 'node:zlib';
import { sha256 } from '../lib/digest.ts';
import { must } from '../lib/unreachable.ts';
import { type CborItem, cborText, readCbor } from './cbor.ts';

/** A file of an index, its path relative to the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Pagefind's reader knows its files by, packed or not. */
const signature = Buffer.from('pagefind_dcd');

/** The place of the list of filters, each `[name, hash]`, in Pagefind 1.5's metadata. */
const filtersAt = 3;

function unpack(file: IndexFile): Buffer {
  const bytes = gunzipSync(file.content);
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new Error(`not Pagefind's: ${file.path}`);
  return bytes.subarray(signature.length);
}

/**
 * Written without gzip, which Pagefind's reader accepts too: zlib packs differently from machine to machine.
 * (7 KB more for the metadata of 1,000 articles.)
 */
const pack = (...parts: readonly Uint8Array[]): Buffer => Buffer.concat([signature, ...parts]);

const items = (item: CborItem | undefined, what: string): readonly CborItem[] => must(item?.items, what);
const text = (item: CborItem | undefined, what: string): string => must(item?.text, what);

/** The item's bytes with its members in order of their first text. */
function sorted(bytes: Buffer, list: CborItem, write: (member: CborItem) => Uint8Array): Buffer {
  const members = items(list, 'list');
  const name = (member: CborItem): string => text(member.items?.[0], 'name');
  const ordered = members.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
  const head = bytes.subarray(list.start, members[0]?.start ?? list.end);
  return Buffer.concat([head, ...ordered.map(write)]);
}

/** A filter's file `[name, [[value, pages], …]]` with its values in order. */
function canonicalFilter(file: IndexFile): Buffer {
  const bytes = unpack(file);
  const [name, values] = items(readCbor(bytes), 'filter');
  const list = must(values, 'filter values');
  const raw = (member: CborItem): Uint8Array => bytes.subarray(member.start, member.end);
  return pack(bytes.subarray(0, must(name, 'filter name').end), sorted(bytes, list, raw));
}

/** The metadata with the new names of the filters, in order. */
function canonicalMeta(file: IndexFile, renamed: ReadonlyMap<string, string>): Buffer {
  const bytes = unpack(file);
  const root = readCbor(bytes);
  const list = must(items(root, 'metadata')[filtersAt], 'metadata filters');
  const write = (member: CborItem): Buffer => {
    const [name, hash] = items(member, 'metadata filter');
    const fresh = must(renamed.get(text(hash, 'filter hash')), 'renamed filter');
    return Buffer.concat([bytes.subarray(member.start, must(name, 'filter name').end), cborText(fresh)]);
  };
  return pack(bytes.subarray(0, list.start), sorted(bytes, list, write), bytes.subarray(list.end, root.end));
}

/**
 * The same index with the same bytes every time. Pagefind 1.5 writes the values of a filter in the random order of a
 * hash map, so two runs differ in the filters' files, and by their names in the metadata and the entry file.
 */
export function canonicalIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const entries = new Map<string, string>();
  const kept: IndexFile[] = [];
  const rename = (path: string, content: Buffer, known: Map<string, string>): IndexFile => {
    const [, hash, language] = must(
      /((?:filter\/|pagefind\.))(([^/_]+)_[^/.]+)\.pf_/.exec(path)?.slice(1),
      path,
    );
    const fresh = `${language}_${sha256(content).slice(0, 10)}`;
    known.set(must(hash, 'hash'), fresh);
    return { path: path.replace(must(hash, 'hash'), fresh), content };
  };
  for (const file of files) {
    if (file.path.endsWith('.pf_filter')) kept.push(rename(file.path, canonicalFilter(file), renamed));
    else if (!/\.pf_meta$|^pagefind-entry\.json$/.test(file.path)) kept.push(file);
  }
  for (const file of files) {
    if (file.path.endsWith('.pf_meta')) kept.push(rename(file.path, canonicalMeta(file, renamed), entries));
  }
  const entry = must(
    files.find(({ path }) => path === 'pagefind-entry.json'),
    'pagefind-entry.json',
  );
  let json = Buffer.from(entry.content).toString();
  for (const [hash, fresh] of entries) json = json.replaceAll(hash, fresh);
  return [...kept, { path: entry.path, content: Buffer.from(json) }];
}
