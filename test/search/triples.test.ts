import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomFrom } from '../../scripts/search-eval/random.ts';
import { commonSyllables } from '../../src/search/common-syllables.ts';
import { KnownSyllables } from '../../src/search/known-syllables.ts';
import { bucketOf, pairHash, placeBits, type Syllable, syllableOf } from '../../src/search/posting.ts';
import { cellsByBucket, TripleFilter } from '../../src/search/triple-filter.ts';
import { blockArticles, blocksWith, tripleCells, tripleHash } from '../../src/search/triples.ts';
import { VarintReader } from '../../src/search/varint.ts';
import { VarintWriter } from '../../src/search/varint-writer.ts';

/** A text of syllables that nobody wrote, the same for the same seed. */
function invented(seed: number, length: number): string {
  const random = randomFrom(seed);
  return Array.from({ length }, () => `s${Math.floor(random() * 1_000).toString(36)}`).join(' ');
}

const syllables = new KnownSyllables();

function filterOf(texts: readonly string[]): TripleFilter {
  const filter = new TripleFilter();
  for (const text of texts) filter.add([syllables.of(text)]);
  return filter;
}

/** The bucket of a triple's first pair as an index of headlines has it, without keys. */
function bucketWith(groups: readonly Uint8Array[], buckets: number, triple: number): Uint8Array {
  const writer = new VarintWriter();
  for (const group of groups) {
    const cells = cellsByBucket(group, buckets)[bucketOf(triple, buckets)] ?? new Uint8Array();
    writer.write(cells.length);
    writer.writeBytes(cells);
  }
  const all = writer.take();
  writer.write(all.length);
  writer.writeBytes(all);
  return writer.take();
}

function* triplesOf(text: string): Iterable<readonly [Syllable, Syllable, Syllable]> {
  const all = syllables.of(text);
  for (let at = 2; at < all.length; at++)
    yield [all[at - 2], all[at - 1], all[at]] as [Syllable, Syllable, Syllable];
}

test('every triple of a group is found in it, whatever the number of buckets, and of others few are taken for one', () => {
  const texts = [1, 2].map((group) =>
    Array.from({ length: 120 }, (_, at) => invented(group * 1_000 + at, 60 + at)),
  );
  const groups = texts.map((group) => filterOf(group).cells());
  const known = texts.map(
    (group) => new Set(group.flatMap((text) => [...triplesOf(text)].map((each) => tripleHash(...each)))),
  );
  for (const buckets of [1, 64, 1024, tripleCells]) {
    let [others, taken] = [0, 0];
    for (const text of texts.flatMap((group) => group.slice(0, 6)))
      for (const triple of triplesOf(text)) {
        const hash = tripleHash(...triple);
        const found = blocksWith(bucketWith(groups, buckets, hash), hash, buckets);
        assert.equal(found.length, 2);
        for (const [group, blocks] of found.entries()) {
          const isFound = blocks.length > 0;
          if (known[group]?.has(hash)) assert.ok(isFound);
          else others++;
          if (isFound && !known[group]?.has(hash)) taken++;
        }
      }
    assert.ok(others > 400 && taken / others < 0.25, `${taken} of ${others}`);
  }
});

test('a triple stands in the bucket of its first pair', () => {
  for (const triple of triplesOf('mùa gặt của người nông dân ở các tỉnh miền trung'))
    assert.equal(
      (tripleHash(...triple) & placeBits) >>> 0,
      (pairHash(triple[0], triple[1]) & placeBits) >>> 0,
    );
});

test('a group without a body, and one with a single triple, have their cells', () => {
  const [none, one] = [filterOf(['hai chữ']), filterOf(['ba chữ thôi'])].map((filter) => filter.cells());
  assert.ok(none && one);
  const hash = tripleHash(
    ...(['ba', 'chu', 'thoi'].map((text) => syllableOf(text, commonSyllables)) as [
      Syllable,
      Syllable,
      Syllable,
    ]),
  );
  for (const buckets of [1, tripleCells])
    assert.deepEqual(blocksWith(bucketWith([none, one, none], buckets, hash), hash, buckets), [[], [0], []]);
});

test('numbers of 32 bits and long runs of bytes come back as they were written', () => {
  const numbers = [0, 1, 127, 128, 0xffffffff, 0x80000000];
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);
  const writer = new VarintWriter();
  for (const number of numbers) writer.write(number);
  writer.write(bytes.length);
  writer.writeBytes(bytes);
  const written = writer.take();
  const reader = new VarintReader(written);
  assert.deepEqual(
    numbers.map(() => reader.next()),
    numbers,
  );
  assert.equal(reader.end(), written.length);
  assert.deepEqual(written.subarray(reader.at), bytes);
});

test('a block tells of its own articles, those without a body among them', () => {
  const filter = new TripleFilter();
  const texts = Array.from({ length: 2 * blockArticles + 3 }, (_, at) =>
    at % 7 === 0 ? [] : [`đầu bài số ${at}`, invented(at, 8)],
  );
  for (const text of texts) filter.add(text.map((each) => syllables.of(each)));
  const cells = filter.cells();
  for (const at of [1, blockArticles - 1, blockArticles, 2 * blockArticles - 1, 2 * blockArticles + 2]) {
    assert.notEqual(at % 7, 0);
    const [triple] = triplesOf(texts[at]?.[1] ?? '');
    assert.ok(triple);
    const hash = tripleHash(...triple);
    const [blocks] = blocksWith(bucketWith([cells], 64, hash), hash, 64);
    assert.ok(blocks?.includes(Math.floor(at / blockArticles)), String(at));
    assert.ok((blocks?.length ?? 3) < 3, String(at));
  }
});
