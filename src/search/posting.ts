// Shared with the browser: no import of Node's.
import { VarintReader } from './varint.ts';

/** Where in an article a key stands; the larger, the more it tells. */
export const fields = { body: 0, names: 1, summary: 2, title: 3 } as const;
export type Field = (typeof fields)[keyof typeof fields];

/** An article in which a key stands. */
export interface Posting {
  /** The article's number in its shard, in the order of the timeline. */
  readonly article: number;
  readonly field: Field;
  /** Tells apart the ways in which the key is written with marks: see `variantOf`. */
  readonly variant: number;
}

/** Bits of a posting below the number of its article: two for the field, six for the variant. */
export const flagBits = 8;

/** FNV-1a over UTF-16 units, begun or continued. */
function run(text: string, begun = 0x811c9dc5): number {
  let hash = begun;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The last mixing of MurmurHash3, so that the upper bits are as good as the lower. */
export function mix(begun: number): number {
  let hash = Math.imul(begun ^ (begun >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The upper bits of a hash, by which a bucket is chosen. */
export const placeBits = -1 << 20;
/** A folded syllable, ready to be put into pairs. */
export interface Syllable {
  readonly text: string;
  readonly hash: number;
  /** The hash of a pair that it begins, as far as it is known. */
  readonly begun: number;
  readonly isCommon: boolean;
}

/** `common` are those that stand in so many pairs that these would fill a bucket; of one or two letters most do. */
export const syllableOf = (text: string, common: ReadonlySet<string>): Syllable => ({
  text,
  hash: mix(run(text)),
  begun: run(`${text} `),
  isCommon: text.length < 3 || common.has(text),
});

/**
 * The hash of the pair of two syllables. One bucket has a syllable and the pairs that begin with it, so that it tells of repairs of
 * the next word too; where the first is common, a pair stands by its second.
 */
export function pairHash(first: Syllable, second: Syllable): number {
  const hash = mix(run(second.text, first.begun));
  const place = !first.isCommon ? first.hash : second.isCommon ? hash : second.hash;
  return (hash ^ ((hash ^ place) & placeBits)) >>> 0;
}

/** The hash that a key stands under. */
export function hashOf(key: string, common: ReadonlySet<string>): number {
  const [first, second] = key.split(' ').map((text) => syllableOf(text, common)) as [Syllable, Syllable?];
  return second ? pairHash(first, second) : first.hash;
}

/** The key of two syllables that follow each other; both folded. */
export const pairKey = (first: string, second: string): string => `${first} ${second}`;

/** Combining grave, acute, hook above, tilde, dot below: the five tones that are written. */
const tones = '\u0300\u0301\u0309\u0303\u0323';

/**
 * 1 to 60 for a marked Vietnamese syllable: two that fold to one have two numbers. Beside its tone a syllable has a đ or not,
 * and one of five shapes: plain, with a circumflex, a horn, a breve, or with a horn behind a plain u (thuở). 61 to 63 for others.
 */
function syllableVariant(written: string): number {
  let [tone, shape, isBarred, isOurs] = [0, 0, false, true];
  const parts = written.normalize('NFD');
  for (let at = 0; at < parts.length; at++) {
    const sign = parts[at] ?? '';
    const known = tones.indexOf(sign) + 1;
    if (known > 0) tone = known;
    else if (sign === '\u0111') isBarred = true;
    else if (sign === '\u0302') shape = 1;
    else if (sign === '\u031b') shape = shape === 0 && /u[\u0300-\u0323]?o$/.test(parts.slice(0, at)) ? 4 : 2;
    else if (sign === '\u0306') shape = 3;
    else if (sign > '\x7f') isOurs = false;
  }
  return isOurs ? 1 + tone + 6 * (shape + (isBarred ? 5 : 0)) : 61 + (mix(run(written)) % 3);
}

/** The number of a pair, by those of its syllables: two ways that differ in one syllable alone never have the same. */
export const pairVariant = (first: number, second: number): number =>
  first + second === 0 ? 0 : 1 + ((first * 31 + second) % 63);

/** 0 for text without marks; else 1 to 63 by how it is written. Of one syllable every way has its own number. */
export function variantOf(written: string, folded: string): number {
  if (written === folded) return 0;
  const [first = '', second] = written.split(' ');
  const [plain = '', other = ''] = folded.split(' ');
  if (second !== undefined) return pairVariant(variantOf(first, plain), variantOf(second, other));
  return syllableVariant(written);
}

/** The bucket that holds a key: its upper bits. `buckets` is a power of two. */
export const bucketOf = (hash: number, buckets: number): number =>
  buckets === 1 ? 0 : hash >>> (32 - Math.log2(buckets));

/**
 * The postings of a key in its bucket, by article; empty when it is not there. A bucket is what is known of triples
 * (`triples.ts`), its length first, and a row of keys in the order of their hashes: the distance from the hash before, the number
 * of bytes of its postings, and these: each the distance of its article from the one before, above the bits of field and variant.
 */
export function readPostings(bucket: Uint8Array, hash: number): Posting[] {
  const reader = new VarintReader(bucket);
  reader.at = reader.end();
  let key = 0;
  while (reader.at < bucket.length) {
    key += reader.next();
    const end = reader.end();
    if (key !== hash) {
      if (key > hash) break;
      reader.at = end;
      continue;
    }
    const found: Posting[] = [];
    let article = 0;
    while (reader.at < end) {
      const value = reader.next();
      article += value >>> flagBits;
      found.push({ article, field: ((value >>> 6) & 3) as Field, variant: value & 63 });
    }
    return found;
  }
  return [];
}
