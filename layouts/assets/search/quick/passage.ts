import { fold, syllablesOf } from '../../../../src/search/canon.ts';
import { blocksOf } from '../../../../src/search/html-text.ts';
import type { Asked } from './question.ts';

/** A piece of a text; hits are shown marked. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Characters of a passage, about: three lines. */
const passageLength = 190;

const wordForm = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;

/** Whether a word of a text is one of those asked for: with other marks only when it was asked for without. */
function isHit(word: string, wanted: ReadonlyMap<string, readonly string[]>): boolean {
  const [canonical = ''] = syllablesOf(word);
  const folded = fold(canonical);
  const written = wanted.get(folded);
  return written?.some((each) => each === folded || each === canonical) ?? false;
}

function wantedOf(asked: readonly Asked[]): ReadonlyMap<string, readonly string[]> {
  const wanted = new Map<string, string[]>();
  for (const { word, folded } of asked) wanted.set(folded, [...(wanted.get(folded) ?? []), word]);
  return wanted;
}

/** The text in pieces, the words asked for marked; spaces between two hits belong to them. */
export function piecesOf(text: string, asked: readonly Asked[]): Piece[] {
  const wanted = wantedOf(asked);
  const composed = text.normalize('NFC');
  const pieces: { text: string; hit: boolean }[] = [];
  let at = 0;
  const add = (piece: string, hit: boolean): void => {
    const last = pieces.at(-1);
    if (piece === '') return;
    if (last && last.hit === hit) last.text += piece;
    else pieces.push({ text: piece, hit });
  };
  for (const match of composed.matchAll(wordForm)) {
    const hit = isHit(match[0], wanted);
    const between = composed.slice(at, match.index);
    add(between, hit && pieces.at(-1)?.hit === true && /^\s+$/.test(between));
    add(match[0], hit);
    at = match.index + match[0].length;
  }
  add(composed.slice(at), false);
  return pieces;
}

/** The text of an article's body, block by block, out of its page. */
export function bodyOfPage(html: string): string[] {
  const begin = html.indexOf('<div class="body">');
  const end = html.indexOf('<footer class="article-foot">');
  return begin < 0 || end < begin ? [] : blocksOf(html.slice(begin, end));
}

/** Where a text answers best: how many different words of the question follow each other closely there. */
function bestPlace(
  text: string,
  wanted: ReadonlyMap<string, readonly string[]>,
): { hits: number; at: number } {
  const hits = [...text.matchAll(wordForm)]
    .filter((match) => isHit(match[0], wanted))
    .map((match) => ({ word: fold(syllablesOf(match[0])[0] ?? ''), at: match.index }));
  let best = { hits: 0, at: 0 };
  let first = 0;
  for (const [last, hit] of hits.entries()) {
    while (hit.at - (hits[first]?.at ?? 0) > passageLength * 0.7) first++;
    const words = new Set(hits.slice(first, last + 1).map(({ word }) => word)).size;
    // Words that stand close together count for more than the same ones far apart.
    const near = (last - first + 1) / (1 + (hit.at - (hits[first]?.at ?? 0)) / 20);
    if (words + near / 10 > best.hits) best = { hits: words + near / 10, at: hits[first]?.at ?? 0 };
  }
  return best;
}

/** The passage of a body that answers best; undefined when most of the words do not stand together anywhere in it. */
export function passageOf(blocks: readonly string[], asked: readonly Asked[]): string | undefined {
  const wanted = wantedOf(asked);
  let best: { hits: number; at: number; text: string } | undefined;
  for (const block of blocks) {
    const text = block.normalize('NFC');
    const place = bestPlace(text, wanted);
    if (place.hits > (best?.hits ?? 0)) best = { ...place, text };
  }
  // One word of several tells less than the summary does.
  if (best === undefined || best.hits < wanted.size * 0.6) return undefined;
  const { text, at } = best;
  const begin = at < 50 ? 0 : text.lastIndexOf(' ', at - 35) + 1;
  const cut =
    text.length - begin <= passageLength ? text.length : text.lastIndexOf(' ', begin + passageLength);
  return `${begin > 0 ? '… ' : ''}${text.slice(begin, cut > begin ? cut : text.length)}${cut < text.length ? ' …' : ''}`;
}
