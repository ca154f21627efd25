import { gzipSync } from 'fflate';
import { sha256 } from '../../lib/digest.ts';
import { packageVersion } from '../../lib/package-version.ts';
import { must } from '../../lib/unreachable.ts';
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

/** The pages that have something, by their numbers. */
type PagesOf = ReadonlyMap<string, readonly number[]>;

/** Writes the files of one index, in the format of Pagefind 1.5. Equal pages in equal order give equal bytes. */
export function writeIndex(pages: readonly IndexedPage[]): IndexFile[] {
  const written: IndexFile[] = [];
  const put = (path: (name: string) => string, data: Uint8Array): string => {
    const name = `${language}_${sha256(data).slice(0, 10)}`;
    written.push({ path: path(name), content: packed(data) });
    return name;
  };
  const fields = [...new Set(pages.flatMap(({ meta }) => [...meta.keys()]))].sort();
  const index = new WordIndex(fields);
  for (const [number, page] of pages.entries()) index.add(page, number);
  const chunks = index.chunks().map((chunk) => ({
    ...chunk,
    name: put((name) => `index/${name}.pf_index`, chunk.bytes),
  }));
  const fragments = pages.map((page) => ({
    name: put((name) => `fragment/${name}.pf_fragment`, fragmentOf(page)),
    words: page.words.length,
  }));
  const filters = inOrder(pagesBy(pages)).map(([filter, values]) => ({
    filter,
    name: put((name) => `filter/${name}.pf_filter`, filterOf(filter, values)),
  }));
  const meta = put(
    (name) => `pagefind.${name}.pf_meta`,
    metaOf({ chunks, fragments, filters, sorts: inOrder(sortsOf(pages)), fields }),
  );
  const languages = { [language]: { hash: meta, wasm: null, page_count: pages.length } };
  const entry = { version, languages, include_characters: [...joiners] };
  return [...written, { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) }];
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

/** Filter -> value -> pages. */
function pagesBy(pages: readonly IndexedPage[]): Map<string, Map<string, number[]>> {
  const found = new Map<string, Map<string, number[]>>();
  for (const [number, { filters }] of pages.entries())
    for (const [filter, values] of filters) {
      const of = found.get(filter) ?? new Map<string, number[]>();
      found.set(filter, of);
      for (const value of values) of.set(value, [...(of.get(value) ?? []), number]);
    }
  return found;
}

/** By each key the numbers of the pages that have it, in the order of its values. */
function sortsOf(pages: readonly IndexedPage[]): Map<string, number[]> {
  const keys = new Set(pages.flatMap(({ sort }) => [...sort.keys()]));
  const sorted = (key: string): number[] =>
    [...pages.entries()]
      .filter(([, { sort }]) => sort.has(key))
      .map(([number, { sort }]) => ({ number, value: must(sort.get(key), key) }))
      .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
      .map(({ number }) => number);
  return new Map([...keys].map((key) => [key, sorted(key)]));
}

function filterOf(filter: string, values: PagesOf): Buffer {
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
