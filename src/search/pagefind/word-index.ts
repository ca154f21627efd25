import { CborWriter } from './cbor-writer.ts';
import { FormWriter } from './form-writer.ts';
import { indexableWords } from './indexable-words.ts';
import { Places } from './places.ts';
import { type PageText, piecesOf } from './read-page.ts';

/** A run of words that follow each other, which is a file of the index. */
export interface Chunk {
  /** The beginnings of its first and of its last word, as long as tells them from the neighbours'. */
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

/** Numbers after which a chunk ends, as Pagefind counts them by itself. */
const chunkSize = 20_000;

/** Forms of a word by how they are written, '' for the one without marks; each has a number. */
type Forms = Map<string, number>;

/** The numbers of the forms that a piece of text is found by. */
interface Found {
  readonly whole: readonly number[];
  readonly parts: readonly number[];
}

/** The words of a shard's pages, as Pagefind 1.5 reads them. */
export class WordIndex {
  /** By how they are looked up, without marks. */
  readonly #words = new Map<string, Forms>();
  /** A shard has most of its pieces of text again and again. */
  readonly #found = new Map<string, Found>();
  readonly #places = new Places();
  /** Fields of the metadata, each with its number for the time being. */
  readonly #fields = new Map<string, number>();
  #forms = 0;

  /** The fields of the metadata that any page has, in order. */
  fields(): string[] {
    return [...this.#fields.keys()].sort();
  }

  /** Takes a page in; pages come in the order of their numbers. */
  add({ words, weights, meta }: PageText, page: number): void {
    for (let at = 0; at < words.length; at++) {
      const { whole, parts } = this.#find(words[at] as string);
      const weight = weights[at] as number;
      for (const form of whole) this.#places.add(form, 2 * page, weight, at);
      if (parts.length === 0) continue;
      const share = Math.max(1, Math.floor(weight / parts.length));
      for (const form of parts) this.#places.add(form, 2 * page, share, at);
    }
    for (const [name, text] of meta) {
      const field = this.#fields.get(name) ?? this.#fields.size;
      this.#fields.set(name, field);
      for (const [at, piece] of piecesOf(text).entries()) {
        const { whole, parts } = this.#find(piece);
        for (const form of [...whole, ...parts]) this.#places.add(form, 2 * page + 1, field, at);
      }
    }
  }

  /** All words, cut into chunks. */
  chunks(): Chunk[] {
    const words = [...this.#words].sort(([a], [b]) => byCodePoint(a, b));
    const chunks: { first: string; last: string; bytes: Buffer }[] = [];
    const fields = this.fields();
    const fieldNumbers = [...this.#fields.keys()].map((field) => fields.indexOf(field));
    const writer = new FormWriter(this.#places.byWord(this.#forms, fieldNumbers));
    let size = 0;
    let first = 0;
    for (const [at, [word, forms]] of words.entries()) {
      size += writeWord(writer, word, forms);
      if (size < chunkSize && at < words.length - 1) continue;
      chunks.push({ first: words[first]?.[0] ?? '', last: word, bytes: chunkOf(at + 1 - first, writer) });
      size = 0;
      first = at + 1;
    }
    return chunks.map(({ first, last, bytes }, at): Chunk => {
      const [before, next] = [chunks[at - 1]?.last, chunks[at + 1]?.first];
      const from = before === undefined ? first : untilDifferent(first, before);
      const to = next === undefined ? last : untilDifferent(last, next);
      return { from, to: byCodePoint(to, from) < 0 ? last : to, bytes };
    });
  }

  #find(piece: string): Found {
    const known = this.#found.get(piece);
    if (known) return known;
    const words = indexableWords(piece);
    const forms = (isPart: boolean): number[] =>
      words
        .filter((word) => word.isPart === isPart)
        .map((word) => this.#form(word.word, word.original ?? ''));
    const found = { whole: forms(false), parts: forms(true) };
    this.#found.set(piece, found);
    return found;
  }

  #form(word: string, original: string): number {
    const forms = this.#words.get(word) ?? new Map<string, number>();
    if (forms.size === 0) this.#words.set(word, forms);
    const form = forms.get(original) ?? this.#forms++;
    forms.set(original, form);
    return form;
  }
}

/** Writes `[word, pages, [[form, pages], …]]`. Gives the size of it; what is written with marks is not counted. */
function writeWord(writer: FormWriter, word: string, forms: Forms): number {
  writer.list(3);
  writer.text(word);
  const plain = forms.get('');
  const size = plain === undefined ? 0 : writer.pages(plain);
  if (plain === undefined) writer.list(0);
  const marked = [...forms].filter(([original]) => original !== '').sort(([a], [b]) => byCodePoint(a, b));
  writer.list(marked.length);
  for (const [original, form] of marked) {
    writer.list(2);
    writer.text(original);
    writer.pages(form);
  }
  return size;
}

/** `[[word, …]]` of so many words that were written. */
function chunkOf(words: number, written: FormWriter): Buffer {
  const head = new CborWriter();
  head.list(1);
  head.list(words);
  const chunk = Buffer.concat([head.bytes(), written.bytes()]);
  written.clear();
  return chunk;
}

/** As UTF-8 orders texts; UTF-16 has what is beyond its first 65,536 signs before the last of those. */
function byCodePoint(a: string, b: string): number {
  if (beyond.test(a) || beyond.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : a > b ? 1 : 0;
}
const beyond = /[\ud800-\uffff]/;

/** The beginning of a word until it differs from another. */
function untilDifferent(word: string, other: string): string {
  const [letters, others] = [[...word], [...other]];
  const at = letters.findIndex((letter, place) => letter !== others[place]);
  return at < 0 ? word : letters.slice(0, at + 1).join('');
}
