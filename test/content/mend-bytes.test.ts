import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendBytes, type TextEdit } from '../../src/content/mend-bytes.ts';
import { Chance } from '../support/seeded.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const mended = (text: string, edits: readonly TextEdit[], inNfc = false): string =>
  Buffer.from(mendBytes(bytes(text), edits, inNfc)).toString('utf8');

/** Edits that take every doubled space out, counted as rules count: in NFC, lines ended by one sign. */
function spaces(text: string): TextEdit[] {
  const read = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  return [...read.matchAll(/ {2,}/g)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    text: ' ',
  }));
}

const apart = 'chợ nổi'.normalize('NFD');

test('an edit changes its own place and no other byte', () => {
  assert.equal(mended('Một  hai\nba  bốn\n', [{ start: 3, end: 5, text: ' ' }]), 'Một hai\nba  bốn\n');
  assert.equal(mended('', []), '');
  assert.equal(mended('không đổi', []), 'không đổi');
});

test('ends of lines, the byte order mark and letters in parts stay as they are where nothing is mended', () => {
  const text = `\ufeffMột  hai\r\n${apart}\rba\n${apart}  x`;
  assert.equal(mended(text, spaces(text).slice(0, 1)), `\ufeffMột hai\r\n${apart}\rba\n${apart}  x`);
});

test('a line that is mended comes out in NFC, for that is what its offsets count in', () => {
  const text = `${apart}  đông\n${apart}\n`;
  assert.equal(mended(text, spaces(text)), `chợ nổi đông\n${apart}\n`);
  assert.equal(mended(text, [], true), 'chợ nổi  đông\nchợ nổi\n');
});

test('edits that touch each other, or leave their line, wait for another time', () => {
  const both = [
    { start: 0, end: 3, text: 'A' },
    { start: 2, end: 4, text: 'B' },
  ];
  assert.equal(mended('abcdef', both), 'Adef');
  assert.equal(mended('abcdef', both.toReversed()), 'Adef');
  assert.equal(mended('ab\ncd', [{ start: 1, end: 4, text: 'x' }]), 'ab\ncd');
  assert.equal(mended('ab\ncd', [{ start: 1, end: 2, text: 'x\ny' }]), 'ab\ncd');
});

test('bytes that are no UTF-8 are refused, not guessed at', () => {
  assert.throws(() => mendBytes(Uint8Array.of(0xc3, 0x28), [], false), TypeError);
});

test('of any text: what is mended is mended for good, and lines without an edit keep their bytes', () => {
  const pieces = ['Chợ', apart, '  ', ' ', '\n', '\r\n', '\r', 'ở', '“', 'x', '😀', '\u0323'];
  for (let seed = 1; seed <= 300; seed++) {
    const chance = new Chance(seed);
    const text =
      (chance.below(5) === 0 ? '\ufeff' : '') +
      Array.from({ length: 30 }, () => pieces[chance.below(pieces.length)] ?? '').join('');
    const once = mended(text, spaces(text));
    assert.deepEqual(spaces(once), [], JSON.stringify(text));
    assert.equal(mended(once, spaces(once)), once);
    const [before, after] = [text, once].map((all) => all.split(/(?<=\r\n|\r(?!\n)|\n)/));
    assert.equal(after?.length, before?.length);
    for (const [at, line] of (before ?? []).entries())
      if (!line.includes('  ')) assert.equal(after?.[at], line);
    const whole = mended(text, [], true);
    assert.equal(
      whole
        .replace(/^\ufeff/, '')
        .split(/\r\n?|\n/)
        .join('\n'),
      text
        .replace(/^\ufeff/, '')
        .split(/\r\n?|\n/)
        .map((line) => line.normalize('NFC'))
        .join('\n'),
    );
    assert.equal(mended(whole, [], true), whole);
  }
});
