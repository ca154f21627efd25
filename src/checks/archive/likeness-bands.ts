import { finish, shingles } from '../../lib/shingles.ts';

/** Words that two articles must have to be compared: short notes are alike by nature. */
const shortest = 60;
/** Words of one run. */
const run = 3;
/**
 * Bands, and hashes of one band. Two texts that share 90 % of their runs share a band in 998 of 1,000 cases, 80 % in 958,
 * 40 % in 145. Source: Broder, On the resemblance and containment of documents; Leskovec et al., Mining of Massive
 * Datasets, chapter 3.
 */
const bands = 6;
const rows = 4;

const seeds = Array.from({ length: bands * rows }, (_, at) => finish(0x9e3779b9 + at));

/** Numbers of which two texts share one when they are nearly the same, and seldom otherwise; none for a short text. */
export function likenessBands(words: readonly string[]): number[] {
  if (words.length < shortest) return [];
  const least = new Uint32Array(seeds.length).fill(0xffffffff);
  for (const hash of shingles(words, run))
    for (let at = 0; at < seeds.length; at++) {
      const mixed = Math.imul(hash ^ (seeds[at] ?? 0), 0x85ebca6b);
      const value = (mixed ^ (mixed >>> 15)) >>> 0;
      if (value < (least[at] ?? 0)) least[at] = value;
    }
  return Array.from({ length: bands }, (_, band) => {
    let hash = band + 1;
    for (let row = 0; row < rows; row++) hash = finish(Math.imul(hash, 31) + (least[band * rows + row] ?? 0));
    return hash;
  });
}
