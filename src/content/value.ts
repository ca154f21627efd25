import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Severity } from '../model/problem.ts';
import type { Say } from '../strings/vi/problems.ts';
import type { ContentFile } from './content-file.ts';

interface Entry {
  readonly name: string;
  readonly key: Value;
  readonly value: Value;
}

/** One value of a YAML text and its place in the file. Every scalar is text. */
export class Value {
  readonly node: Node | null;
  readonly file: ContentFile;
  /** Where the YAML begins in the file. */
  readonly #start: number;
  /** Where to point when the value itself is empty: its key. */
  readonly #key: readonly [number, number];
  #entries: readonly Entry[] | undefined;

  constructor(node: Node | null, file: ContentFile, start: number, key?: readonly [number, number]) {
    this.node = node;
    this.file = file;
    this.#start = start;
    this.#key = key ?? [start, start + 1];
  }

  /** UTF-16 offsets of the value in the file; of its key when it is empty. */
  get range(): readonly [start: number, end: number] {
    const range = this.node?.range;
    if (!range || range[1] <= range[0]) return this.#key;
    return [this.#start + range[0], this.#start + range[1]];
  }

  report(rule: string, words: Say, severity?: Severity, fixable = false): void {
    this.file.report(rule, ...this.range, words, severity, fixable);
  }

  get isEmpty(): boolean {
    return this.node === null || (isScalar(this.node) && String(this.node.value ?? '').trim() === '');
  }

  /** Whether a `#` ended the value, so that words may have been lost; one with a space behind it was meant as a comment. */
  get isCut(): boolean {
    return isScalar(this.node) && this.isPlain && this.node.comment != null && !/^\s/.test(this.node.comment);
  }

  /** Whether it is a text without quotation marks around it. */
  get isPlain(): boolean {
    return isScalar(this.node) && this.node.type === 'PLAIN';
  }

  /** The text of a scalar in NFC, trimmed, with folded white space; undefined for a list or a map. */
  get text(): string | undefined {
    if (this.node === null) return '';
    if (!isScalar(this.node)) return undefined;
    return String(this.node.value ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .normalize('NFC');
  }

  /** The members of a list; undefined for anything else. */
  get items(): Value[] | undefined {
    if (!isSeq(this.node)) return undefined;
    return this.node.items.map((item) => new Value(item as Node | null, this.file, this.#start, this.range));
  }

  /** The value of one key of a map. */
  entry(name: string): Value | undefined {
    return this.entries?.find((found) => found.name === name)?.value;
  }

  /** The entries of a map in the order of the file; undefined for anything else. */
  get entries(): readonly Entry[] | undefined {
    if (!isMap(this.node)) return undefined;
    this.#entries ??= this.node.items.map((pair) => {
      const key = new Value(pair.key as Node | null, this.file, this.#start, this.range);
      const value = new Value(pair.value as Node | null, this.file, this.#start, key.range);
      return { name: key.text ?? '', key, value };
    });
    return this.#entries;
  }
}
