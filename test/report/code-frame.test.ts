import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeFrame, printable } from '../../src/report/code-frame.ts';
import { problemIn } from './fixtures.ts';

const frame = (text: string) => codeFrame(problemIn(text).place);

// The squiggle as it must stand under the line; the marks of the text are not printed.
const table = [
  ['plain text', 'image: «a.jpg»', 'image: a.jpg', '       ~~~~~'],
  ['the first letter', '«t»itle', 'title', '~'],
  ['behind the end', 'title:«»', 'title:', '      ~'],
  ['Vietnamese', 'tiêu đề: «Mưa lũ» ở Hạ Lam', 'tiêu đề: Mưa lũ ở Hạ Lam', '         ~~~~~~'],
  ['wide letters before the place', '日本 «tin»', '日本 tin', '     ~~~'],
  ['wide letters in the place', 'tin «日本»!', 'tin 日本!', '    ~~~~'],
  ['fullwidth and Hangul', 'ＡＢ한 «x»', 'ＡＢ한 x', '       ~'],
  ['emoji of several code points', '👩‍🌾🇻🇳 «x»', '👩‍🌾🇻🇳 x', '     ~'],
  ['signs that are emoji only on demand', '© ™ ❤️ «x»', '© ™ ❤️ x', '       ~'],
  ['marks that have no letter of their own', 'Ê Đê: E\u0306\u0323ô «x»', 'Ê Đê: Ẹ̆ô x', '         ~'],
  ['tabs before the place, each printed as a space', '\tmục:\t«tin»', ' mục: tin', '      ~~~'],
  ['a tab in the place', 'a«b\tc»', 'ab c', ' ~~~'],
  ['a carriage return at the end', 'a: «b»\r\nc', 'a: b', '   ~'],
] as const;

for (const [name, text, line, squiggle] of table)
  test(`a squiggle stands under ${name}`, () =>
    assert.deepEqual(frame(text), { line: line.normalize('NFC'), squiggle }));

test('NFD text is framed as NFC text is', () => {
  const text = 'địa điểm: «Ẵ Ệ ộ» ở Lắk';
  assert.deepEqual(frame(text.normalize('NFD')), frame(text));
  assert.equal(frame(text.normalize('NFD')).squiggle, '          ~~~~~');
});

test('control characters and signs that turn the direction of writing are not printed', () => {
  const { line, squiggle } = frame('a\u001b[31m\u0007\u202e\u200b\u0301b «x»');
  assert.equal(line, 'a\ufffd[31m\ufffd\ufffd\ufffd\u0301b x');
  // The mark behind the sign without width is a grapheme of its own and takes no column.
  assert.equal(squiggle, `${' '.repeat('a\ufffd[31m\ufffd\ufffd\ufffdb '.length)}~`);
  assert.equal(
    printable('a\tb\u001b]0;x\u0007\n\u0085\u2028\u2066'),
    'a b\ufffd]0;x\ufffd\ufffd\ufffd\ufffd\ufffd',
  );
});

const long = 'mười chữ, '.repeat(20);

test('a long line is cut around its place', () => {
  const { line, squiggle } = frame(`${long}«HERE»${long}`);
  assert.match(line, /^….*HERE.*…$/);
  assert.equal(line.length, 102);
  assert.equal(squiggle, `${' '.repeat(34)}~~~~`);
  assert.equal(line.slice(squiggle.indexOf('~'), squiggle.length), 'HERE');
});

test('a long line is not cut where its end is near', () => {
  const start = frame(`«HERE»${long}`);
  assert.match(start.line, /^HERE.*[^…]…$/);
  assert.equal(start.squiggle, '~~~~');
  const end = frame(`${long}«HERE»`);
  assert.match(end.line, /^….*HERE$/);
  assert.equal(end.line.slice(end.squiggle.indexOf('~')), 'HERE');
});

test('a long line of wide letters takes no more columns than one of narrow letters', () => {
  const { line, squiggle } = frame(`${'日'.repeat(90)}«本»${'日'.repeat(90)}`);
  assert.equal(line, `…${'日'.repeat(16)}本${'日'.repeat(33)}…`);
  assert.equal(squiggle, `${' '.repeat(1 + 32)}~~`);
});

test('a squiggle does not go on where the line is cut', () => {
  const { line, squiggle } = frame(`${long}«${long}»${long}`);
  assert.equal(squiggle.length, line.length - 1);
});

test('a line of a million letters is framed as quickly as a short one', () => {
  const place = { line: 1, column: 5, length: 3, text: `a: «${'x'.repeat(1_000_000)}` };
  assert.equal(codeFrame(place).line.length, 101);
});
