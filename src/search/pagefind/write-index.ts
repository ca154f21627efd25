import { gzipSync } from 'fflate';
import { sha256 } from '../../lib/digest.ts';
import { packageVersion } from '../../lib/package-version.ts';
import type { IndexFile } from '../index-file.ts';
import { CborWriter } from './cbor-writer.ts';
import { joiners } from './indexable-words.ts';
import type { PageText } from './read-page.ts';
import { type Chunk, WordIndex } from './word-index.ts';

/** The language that all pages are taken for: a page's `lang` must not split the index, and there are no stems for Vietnamese. */
const language = 'vi';

/** What Pagefind's reader knows its files by. */
const signature = Buffer.from('pagefind_dcd');

/** The reader says so in the console where it is of another version than an index. */
const version = packageVersion('pagefind');

/** A page and its address. */
export interface IndexedPage extends PageText {
  readonly url: string;
}

/**
 * Writes the files of one index, in the format of Pagefind 1.5. Equal pages in equal order give equal bytes. A page is let
 * go before the next is asked for.
 */
export function writeIndex(pages: Iterable<IndexedPage>): IndexFile[] {
  const written: IndexFile[] = [];
  const put = (path: (name: string) => string, data: Uint8Array): string => {
    const name = `${language}_${sha256(data).slice(0, 10)}`;
    written.push({ path: path(name), content: packed(data) });
    return name;
  };
  const index = new WordIndex();
  const fragments: { readonly name: string; readonly words: number }[] = [];
  const filters = new Map<string, Map<string, number[]>>();
  const sorts = new Map<string, { readonly page: number; readonly value: string }[]>();
  for (const page of pages) {
    const number = fragments.length;
    index.add(page, number);
    for (const [filter, values] of page.filters)
      for (const value of values) listIn(mapIn(filters, filter), value).push(number);
    for (const [key, value] of page.sort) listIn(sorts, key).push({ page: number, value });
    const name = put((name) => `fragment/${name}.pf_fragment`, fragmentOf(page));
    fragments.push({ name, words: page.words.length });
  }
  const meta = metaOf({
    fragments,
    chunks: index.chunks().map((chunk) => ({
      ...chunk,
      name: put((name) => `index/${name}.pf_index`, chunk.bytes),
    })),
    filters: inOrder(filters).map(([filter, values]) => ({
      filter,
      name: put((name) => `filter/${name}.pf_filter`, filterOf(filter, values)),
    })),
    sorts: inOrder(sorts).map(([key, values]) => [key, values.sort(byValue).map(({ page }) => page)]),
    fields: index.fields(),
  });
  const hash = put((name) => `pagefind.${name}.pf_meta`, meta);
  const languages = { [language]: { hash, wasm: null, page_count: fragments.length } };
  const entry = { version, languages, include_characters: [...joiners] };
  return [...written, { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) }];
}

const byValue = (a: { readonly value: string }, b: { readonly value: string }): number =>
  a.value < b.value ? -1 : a.value > b.value ? 1 : 0;

function listIn<Item>(map: Map<string, Item[]>, key: string): Item[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function mapIn<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const inner = map.get(key) ?? new Map<string, Value>();
  map.set(key, inner);
  return inner;
}

/** Packed by a library of its own: the packer of a runtime does it otherwise from machine to machine. */
const packed = (data: Uint8Array): Uint8Array => gzipSync(Buffer.concat([signature, data]), { mtime: 0 });

const inOrder = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

const inObject = (map: ReadonlyMap<string, unknown>) => Object.fromEntries(inOrder(map));

function fragmentOf({ url, words, filters, meta, anchors }: IndexedPage): Buffer {
  const content = words.join(' ');
  const fragment = {
    url,
    content,
    word_count: words.length,
    filters: inObject(filters),
    meta: inObject(meta),
    anchors,
  };
  return Buffer.from(JSON.stringify(fragment));
}

function filterOf(filter: string, values: ReadonlyMap<string, readonly number[]>): Buffer {
  const writer = new CborWriter();
  writer.list(2);
  writer.text(filter);
  writer.list(values.size);
  for (const [value, pages] of inOrder(values)) {
    writer.list(2);
    writer.text(value);
    writer.numbers(pages);
  }
  return writer.bytes();
}

interface Meta {
  readonly chunks: readonly (Chunk & { readonly name: string })[];
  readonly fragments: readonly { readonly name: string; readonly words: number }[];
  readonly filters: readonly { readonly filter: string; readonly name: string }[];
  readonly sorts: readonly (readonly [key: string, pages: readonly number[]])[];
  readonly fields: readonly string[];
}

function metaOf({ chunks, fragments, filters, sorts, fields }: Meta): Buffer {
  const writer = new CborWriter();
  const list = <Each>(members: readonly Each[], width: number, write: (each: Each) => void): void => {
    writer.list(members.length);
    for (const each of members) {
      writer.list(width);
      write(each);
    }
  };
  writer.list(6);
  writer.text(version);
  list(fragments, 2, ({ name, words }) => {
    writer.text(name);
    writer.number(words);
  });
  list(chunks, 3, ({ from, to, name }) => {
    for (const text of [from, to, name]) writer.text(text);
  });
  list(filters, 2, ({ filter, name }) => {
    for (const text of [filter, name]) writer.text(text);
  });
  list(sorts, 2, ([key, pages]) => {
    writer.text(key);
    writer.numbers(pages);
  });
  writer.list(fields.length);
  for (const field of fields) writer.text(field);
  return writer.bytes();
}
