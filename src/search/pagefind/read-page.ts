import { Parser } from 'htmlparser2';
import { decodeEntities } from '../html-text.ts';

/** What bears an `id`, for links into the page. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Number of the word that follows its beginning. */
  readonly location: number;
}

/** What Pagefind takes of a page. */
export interface PageText {
  /** Pieces of text between blanks, in their order. */
  readonly words: readonly string[];
  /** Of each of them; plain text has 24, a headline up to seven times as much. */
  readonly weights: readonly number[];
  readonly anchors: readonly Anchor[];
  readonly meta: ReadonlyMap<string, string>;
  readonly filters: ReadonlyMap<string, readonly string[]>;
  readonly sort: ReadonlyMap<string, string>;
}

/** What stands in the text beside words. */
type Mark = { readonly weight: number } | { readonly isEnd: true } | { readonly anchor: AnchorText };

interface AnchorText {
  readonly element: string;
  readonly id: string;
  text: string;
}

/** An element that is open. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** `ignored` has no text but what it is told to give by its attributes; `excluded` has nothing at all. */
  readonly use: 'indexed' | 'ignored' | 'excluded';
  /** Where its text begins in the pieces; that piece is kept free for what stands before it. */
  readonly start: number;
  /** The anchors whose text it is a part of. */
  readonly anchors: readonly AnchorText[];
}

const plainWeight = 24;
const headingWeights: ReadonlyMap<string, number> = new Map(
  [7, 6, 5, 4, 3, 2].map((times, at) => [`h${at + 1}`, times * plainWeight]),
);

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const sentences = setOf('h1 h2 h3 h4 h5 h6 p td div ul li article section');
const inline = setOf(
  'a abbr acronym b bdo big br button cite code dfn em i img input kbd label map object output q samp script select small span strong sub sup textarea time tt var',
);
const removed = setOf('head style script noscript label form svg footer nav iframe template');

/** What a sentence ends with that needs a full stop, before entities are read. */
const unfinished = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}'")$*]$/u;
/** White space as Unicode has it. */
const { source: blank } = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const blanks = new RegExp(`${blank}+`);
const blankEnds = new RegExp(`^${blank}+|${blank}+$`, 'g');
const severalBlanks = new RegExp(`${blank}{2,}`, 'g');
const lines = /[\r\n]+/g;

const tidy = (text: string): string =>
  decodeEntities(text).replace(blankEnds, '').replace(lines, ' ').replace(severalBlanks, ' ');

/** What stands between blanks. */
export const piecesOf = (text: string): string[] => text.split(blanks).filter((piece) => piece !== '');

/**
 * Reads an article's HTML as Pagefind 1.5 does: blocks end as sentences do, headings weigh more, and
 * `data-pagefind-*` attributes say what is what (`index-shard.ts` tells which we use).
 */
export function readPage(html: string): PageText {
  const reader = new PageReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: () => reader.close(),
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return reader.page();
}

class PageReader {
  readonly #pieces: (string | Mark)[] = [];
  readonly #open: Element[] = [];
  readonly #meta = new Map<string, string>();
  readonly #filters = new Map<string, string[]>();
  readonly #sort = new Map<string, string>();
  #picture: { readonly src: string; readonly alt: string } | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.#open.at(-1);
    const ignore = attributes['data-pagefind-ignore'];
    const isAnchor = attributes.id !== undefined && ignore === undefined;
    const anchors = parent && inline.has(name) ? [...parent.anchors] : [];
    if (isAnchor) {
      const anchor = { element: name, id: attributes.id ?? '', text: '' };
      this.#pieces.push({ anchor });
      anchors.push(anchor);
    }
    if (name === 'br') this.#pieces.push(' ');
    this.#open.push({
      name,
      attributes,
      use: useOf(name, ignore, parent),
      start: this.#pieces.length,
      anchors,
    });
    this.#pieces.push('');
  }

  text(text: string): void {
    this.#pieces.push(text);
    for (const anchor of this.#open.at(-1)?.anchors ?? []) anchor.text += text;
  }

  close(): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    const { name, attributes, use, start } = element;
    if (use !== 'excluded') this.#tell(attributes, () => this.#textFrom(start));
    if (use !== 'excluded' && name === 'img' && this.#picture === undefined && this.#meta.has('title'))
      if (attributes.src !== undefined) this.#picture = { src: attributes.src, alt: attributes.alt ?? '' };
    if (use !== 'indexed') {
      this.#pieces.length = start;
      return;
    }
    if (sentences.has(name)) {
      this.#pieces[start] = ' ';
      const last = this.#lastFrom(start);
      this.#pieces.push(typeof last === 'string' && unfinished.test(last) ? '. ' : ' ');
    }
    const weight = headingWeights.get(name);
    if (weight !== undefined) {
      this.#pieces[start] = { weight };
      this.#pieces.push({ isEnd: true });
    }
  }

  page(): PageText {
    if (this.#picture && !this.#meta.has('image')) {
      this.#meta.set('image', this.#picture.src);
      this.#meta.set('image_alt', this.#picture.alt);
    }
    const words: string[] = [];
    const weights: number[] = [];
    const anchors: Anchor[] = [];
    const stack: number[] = [];
    let text = '';
    const take = (): void => {
      for (const piece of piecesOf(decodeEntities(text))) {
        // Some scripts are cut by spaces of no width; they are none of the text.
        const word = piece.includes('\u200b') ? piece.replaceAll('\u200b', '') : piece;
        if (word === '') continue;
        words.push(word);
        weights.push(stack.at(-1) ?? plainWeight);
      }
      text = '';
    };
    for (const piece of this.#pieces) {
      if (typeof piece === 'string') {
        text += piece;
        continue;
      }
      take();
      if ('anchor' in piece) {
        const { element, id, text } = piece.anchor;
        anchors.push({ element, id, text: tidy(text), location: words.length });
      } else if ('weight' in piece) stack.push(stack.at(-1) ?? piece.weight);
      else stack.pop();
    }
    take();
    return { words, weights, anchors, meta: this.#meta, filters: this.#filters, sort: this.#sort };
  }

  /** Does what the element's attributes ask for. */
  #tell(attributes: Readonly<Record<string, string>>, content: () => string): void {
    const pairs = (attribute: string): [name: string, value: string][] =>
      pairsOf(attributes[attribute] ?? '', attributes).flatMap(([name, value]): [string, string][] => {
        const told = value ?? content();
        return told === '' && value === undefined ? [] : [[name, told]];
      });
    if ('data-pagefind-filter' in attributes)
      for (const [name, value] of pairs('data-pagefind-filter'))
        this.#filters.set(name, [...(this.#filters.get(name) ?? []), tidy(value)]);
    if ('data-pagefind-sort' in attributes)
      for (const [name, value] of pairs('data-pagefind-sort')) this.#sort.set(name, value);
    if ('data-pagefind-meta' in attributes)
      for (const [name, value] of pairs('data-pagefind-meta')) this.#meta.set(name, tidy(value));
  }

  #textFrom(start: number): string {
    return this.#pieces
      .slice(start)
      .filter((piece) => typeof piece === 'string')
      .join('');
  }

  /** The last piece that is not empty. */
  #lastFrom(start: number): string | Mark | undefined {
    return this.#pieces.slice(start).findLast((piece) => piece !== '');
  }
}

function useOf(name: string, ignore: string | undefined, parent: Element | undefined): Element['use'] {
  if (removed.has(name)) return 'ignored';
  if (parent?.use === 'excluded') return 'excluded';
  if (ignore === undefined) return 'indexed';
  return ignore === '' || ignore === 'index' || ignore === 'true' ? 'ignored' : 'excluded';
}

/** `title`, `year:2024`, `date[datetime]`: the name, and its value where that is not the element's text. */
function pairsOf(
  text: string,
  attributes: Readonly<Record<string, string>>,
): [name: string, value: string | undefined][] {
  const at = text.indexOf(':');
  if (at >= 0) return [[text.slice(0, at).trim(), text.slice(at + 1)]];
  const [, name, attribute] = /^\s*([^:[\]]+)\[(.+)\]\s*$/.exec(text) ?? [];
  if (name === undefined || attribute === undefined) return [[text.trim(), undefined]];
  return [[name, attributes[attribute] ?? '']];
}
