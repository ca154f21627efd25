import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canon, fold } from '../../src/search/canon.ts';
import { commonSyllables } from '../../src/search/common-syllables.ts';
import { bucketOf, hashOf, pairKey, variantOf } from '../../src/search/posting.ts';

/** Every rhyme that is written with marks beside others that fold to the same, with every tone and with d and đ. */
const rhymes =
  'a ă â e ê i o ô ơ u ư y ua ưa uâ uă uê ia iê yê oa oă oe uô ươ uơ ao âu êu eo iu oi ôi ơi ui ưi ưu uôi ươi ươu uyê';
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

test('two ways of writing one syllable with marks have two numbers', () => {
  const syllables = rhymes
    .split(' ')
    .flatMap((rhyme) => ['d', 'đ'].flatMap((first) => tones.map((tone) => canon(`${first}${rhyme}${tone}`))));
  const byFolded = Map.groupBy(syllables, fold);
  for (const [folded, written] of byFolded) {
    const numbers = written.map((word) => variantOf(word, folded));
    assert.equal(new Set(numbers).size, written.length, `${written}: ${numbers}`);
    assert.ok(numbers.every((number) => number >= 0 && number < 61));
  }
  assert.equal(byFolded.get('duo')?.length, 36);
});

test('letters of other languages have numbers of their own, unmarked text has 0', () => {
  assert.ok(variantOf('garçon', 'garcon') > 60);
  assert.equal(variantOf('nam', 'nam'), 0);
  const pairs = ['ca phe', 'cà phe', 'cá phe', 'cá phê', 'cà phê', 'ca phê'].map((pair) =>
    variantOf(pair, 'ca phe'),
  );
  assert.equal(new Set(pairs).size, pairs.length);
  assert.equal(pairs[0], 0);
});

test('one bucket tells of a syllable and of the pairs that it begins; where it is common, by the other', () => {
  const of = (key: string): number => bucketOf(hashOf(key, commonSyllables), 1024);
  for (const second of ['treo', 'phao', 'cua']) assert.equal(of(pairKey('trau', second)), of('trau'));
  assert.equal(of(pairKey('cua', 'trau')), of('trau'));
  assert.equal(of(pairKey('o', 'trau')), of('trau'));
  // Pairs of common syllables are many: they are spread.
  const spread = ['nguoi', 'cho', 'duoc', 'trong'].map((second) => of(pairKey('cua', second)));
  assert.equal(new Set(spread).size, spread.length);
});
