import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '../../src/lib/utf8.ts';

test('the bytes are those of the platform’s encoder', () => {
  const texts = [
    '',
    'a',
    'Tỉnh uỷ họp',
    '🌾 lúa',
    'a\u0000b',
    '\ufeffđầu',
    'đ'.repeat(300_000),
    'a'.repeat(5_000),
  ];
  for (const text of texts) assert.deepEqual(Buffer.from(utf8(text)), Buffer.from(text), text.slice(0, 20));
});

test('half of a surrogate pair becomes the replacement character', () => {
  assert.equal(Buffer.from(utf8('a\ud800b')).toString(), 'a\ufffdb');
});

test('no two texts share memory, so that one can be given away', () => {
  const [one, other] = [utf8('một'), utf8('hai')];
  assert.equal(one.buffer.byteLength, one.byteLength);
  structuredClone(one, { transfer: [one.buffer] });
  assert.equal(Buffer.from(other).toString(), 'hai');
});
