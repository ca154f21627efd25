import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphemes, SourceText } from '../../src/lib/source-text.ts';

test('columns are graphemes after NFC', () => {
  const text = `một\n${'Đường về «bản»'.normalize('NFD')}\r\nba`;
  const at = text.indexOf('«');
  const place = new SourceText(text).place(at, text.indexOf('»') + 1);
  assert.deepEqual(place, { line: 2, column: 10, length: 5, text: 'Đường về «bản»' });
});

test('places at the ends of lines and of the file', () => {
  const source = new SourceText('a\nbc');
  assert.deepEqual(source.place(0, 4), { line: 1, column: 1, length: 1, text: 'a' });
  assert.deepEqual(source.place(4), { line: 2, column: 3, length: 1, text: 'bc' });
  assert.equal(source.line(3), '');
  assert.equal(source.offset(2), 2);
});

test('a flag and a family are one grapheme each', () => assert.equal(graphemes('🇻🇳👨‍👩‍👧'), 2));
