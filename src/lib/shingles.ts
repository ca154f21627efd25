/** The words of a text for comparing: small letters, no signs. */
export const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A 32-bit hash of a text. Source: FNV-1a, with the finish of MurmurHash3. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return finish(hash);
}

/** Spreads the bits of a number. Source: MurmurHash3, fmix32. */
export function finish(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Hashes of all runs of `size` words. */
export function shingles(words: readonly string[], size: number): Set<number> {
  const hashes = words.map(hash32);
  const found = new Set<number>();
  for (let at = 0; at + size <= hashes.length; at++) {
    let hash = 0;
    for (let next = at; next < at + size; next++) hash = Math.imul(hash, 31) + (hashes[next] ?? 0);
    found.add(finish(hash));
  }
  return found;
}

/** What two sets share of what they have together, 0 to 1. */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const hash of one) if (other.has(hash)) shared++;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}
