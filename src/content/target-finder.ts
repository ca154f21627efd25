import type { SourceText } from '../lib/source-text.ts';

/** Finds where the targets of links and pictures stand: markdown-it knows their block's lines, but no columns. */
export class TargetFinder {
  readonly #source: SourceText;
  readonly #firstLine: number;
  /** For each target, where the last one of it ended: equal ones come in the order of the text. */
  readonly #ends = new Map<string, number>();

  /** `firstLine` is the line of the file (from 1) that the body begins in. */
  constructor(source: SourceText, firstLine: number) {
    this.#source = source;
    this.#firstLine = firstLine;
  }

  /**
   * UTF-16 offsets of a target in the file; `lines` are those of its block, from 0, counted in the body.
   * One that is written with escapes cannot be found: then the first word of its block stands for it.
   */
  find(target: string, [first, last]: readonly [number, number]): readonly [start: number, end: number] {
    const start = this.#source.offset(this.#firstLine + first);
    const end = this.#source.offset(this.#firstLine + Math.max(last, first + 1));
    // `<an@bao.example>` is written without its scheme.
    const forms = target.startsWith('mailto:') ? [target, target.slice('mailto:'.length)] : [target];
    // `[words][name]` is written elsewhere: `[name]: target`.
    for (const [from, to] of [
      [Math.max(start, this.#ends.get(target) ?? 0), end] as const,
      [this.#source.offset(this.#firstLine), undefined] as const,
    ])
      for (const written of forms) {
        const at = this.#search(written, from, to);
        if (at === undefined) continue;
        this.#ends.set(target, at + written.length);
        return [at, at + written.length];
      }
    return this.#firstWord(start, end);
  }

  /** Where the text stands as a whole target, after `(`, `<` or a definition's `]:`. */
  #search(text: string, from: number, to = this.#source.text.length): number | undefined {
    const { text: all } = this.#source;
    if (text === '') return undefined;
    for (let at = all.indexOf(text, from); at >= 0 && at < to; at = all.indexOf(text, at + 1))
      if (
        /(?:\(\s*<?|<|\]:\s*<?)$/.test(all.slice(Math.max(from, at - 8), at)) &&
        /^(?:[\s)>]|$)/.test(all.slice(at + text.length, at + text.length + 1))
      )
        return at;
    return undefined;
  }

  #firstWord(from: number, to: number): readonly [number, number] {
    const word = /\S+/.exec(this.#source.text.slice(from, to));
    return word ? [from + word.index, from + word.index + word[0].length] : [from, from + 1];
  }
}
