import { gunzipSync } from 'node:zlib';
import { must } from '../../src/lib/unreachable.ts';
import type { IndexFile } from '../../src/search/index-file.ts';

/** A value out of CBOR: whole numbers, texts and lists. */
type Value = number | string | Value[];

/** Reads CBOR (RFC 8949), as far as Pagefind's files use it. */
function readCbor(bytes: Buffer): Value {
  let at = 0;
  const read = (): Value => {
    const first = bytes.readUInt8(at++);
    const [type, short] = [first >> 5, first & 31];
    let value = short;
    if (short > 23) {
      const width = 2 ** (short - 24);
      value = bytes.readUIntBE(at, width);
      at += width;
    }
    if (type === 0) return value;
    if (type === 1) return -1 - value;
    if (type === 4) return Array.from({ length: value }, read);
    if (type !== 3) throw new Error(`CBOR of type ${type} at ${at}`);
    at += value;
    return bytes.toString('utf8', at - value, at);
  };
  const value = read();
  if (at !== bytes.length) throw new Error(`${bytes.length - at} bytes behind the CBOR`);
  return value;
}

const signature = 'pagefind_dcd';

/** What is in a file of an index of Pagefind's, behind its packing and signature. */
export function unpacked(file: Uint8Array): Buffer {
  const bytes = gunzipSync(file);
  if (bytes.toString('utf8', 0, signature.length) !== signature) throw new Error('not Pagefind’s');
  return bytes.subarray(signature.length);
}

const list = (value: Value | undefined): Value[] => {
  if (!Array.isArray(value)) throw new Error(`no list: ${value}`);
  return value;
};

const byName = (a: Value, b: Value): number => (String(list(a)[0]) < String(list(b)[0]) ? -1 : 1);

/**
 * What an index says: everything but the names of its files, which come from their bytes, and the order of what Pagefind
 * keeps in hash maps (filters, their values, ways to write a word).
 */
export function saidBy(files: readonly IndexFile[]) {
  const contentOf = (path: string): Buffer =>
    unpacked(must(files.find((file) => file.path === path)?.content, path));
  const [meta] = files.filter(({ path }) => path.endsWith('.pf_meta'));
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages, ...told } = JSON.parse(Buffer.from(must(entry, 'entry').content).toString());
  const [version, pages, chunks, filters, sorts, fields] = list(
    readCbor(contentOf(must(meta, 'pf_meta').path)),
  );
  return {
    ...{
      entry: { ...told, languages: { vi: { ...languages.vi, hash: '' } } },
      version,
      fields,
      sorts: list(sorts).toSorted(byName),
    },
    fragments: list(pages).map((page) => {
      const [name, words] = list(page);
      return { words, fragment: contentOf(`fragment/${name}.pf_fragment`).toString() };
    }),
    chunks: list(chunks).map((chunk) => {
      const [from, to, name] = list(chunk);
      const words = list(list(readCbor(contentOf(`index/${name}.pf_index`)))[0]).map((word) => {
        const [text, inPages, variants] = list(word);
        return [text, inPages, list(variants).toSorted(byName)];
      });
      return { from, to, words };
    }),
    filters: list(filters)
      .toSorted(byName)
      .map((filter) => {
        const [name, file] = list(filter);
        const [told, values] = list(readCbor(contentOf(`filter/${file}.pf_filter`)));
        return { name, told, values: list(values).toSorted(byName) };
      }),
  };
}
