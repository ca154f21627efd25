import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canon, fold, syllablesOf } from '../../src/search/canon.ts';

/** That all of the texts are read as the same syllables, marks and all. */
function same(...texts: string[]): void {
  const [first, ...others] = texts.map(syllablesOf);
  for (const [at, other] of others.entries())
    assert.deepEqual(other, first, `${texts[0]} / ${texts[at + 1]}`);
}

test('marks and strokes come off; what has none stays', () => {
  assert.equal(fold(canon('Đường Phượng Vĩ')), 'duong phuong vi');
  assert.equal(fold(canon('Êđê ƀuôn')), 'ede buon');
  assert.equal(fold('plain 123'), 'plain 123');
});

test('one placement of tones, composed or not, whatever the case', () => {
  same('hoà bình thuỷ loè', 'hòa bình thủy lòe', 'HOÀ BÌNH THUỶ LOÈ', 'hòa bình thủy lòe'.normalize('NFD'));
  // The u behind q is no vowel, and before another letter there is one place only.
  assert.deepEqual(syllablesOf('quý quỳ toàn khoẻn'), ['quý', 'quỳ', 'toàn', 'khoẻn']);
});

test('one form of numbers, dates and document numbers', () => {
  same('1.234,5 tỷ', '1234,5 tỷ');
  assert.deepEqual(syllablesOf('1,7 triệu'), ['1,7', 'triệu']);
  same('2/4/2025', '02-04-2025', '2.4.2025', '02/04/2025');
  same('ngày 2 tháng 4 năm 2025', 'ngày 2/4/2025', 'ngày 02/04/2025');
  same('ngày 2 tháng 4', 'ngày 2/4');
  same('148-QĐ/TW', '148QĐ/TW', '148 qđ tw', '148/QĐ-TW');
  same('30/NQ-CP', '30-NQ/CP', '30 nq cp');
  assert.deepEqual(syllablesOf('2007, 100.000 và 0,5'), ['2007', '100000', 'và', '0,5']);
});

test('one form of the city’s name', () => {
  same('TP. HCM', 'TPHCM', 'TP HCM', 'tp.hcm', 'Thành phố Hồ Chí Minh', 'TP. Hồ Chí Minh', 'TP Hồ Chí Minh');
  assert.deepEqual(syllablesOf('TP Huế'), ['tp', 'huế']);
});
