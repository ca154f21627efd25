import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collationKey, initialOf, slugOf, syllables, unmark } from '../../src/lib/vietnamese.ts';

test('a slug has no marks, and đ becomes d, in either Unicode form', () => {
  assert.equal(slugOf('Đường về Đắk Rêu: 25 triệu đồng'), 'duong-ve-dak-reu-25-trieu-dong');
  assert.equal(slugOf('Đường'.normalize('NFD')), 'duong');
  assert.equal(slugOf('H’Hen Niê Êban'), 'h-hen-nie-eban');
  assert.equal(slugOf('Y Ƀhăm, Ƀuôn Čư'), 'y-bham-buon-cu');
  assert.equal(slugOf('“…”'), '');
});

test('a long slug is cut at a word', () => {
  const slug = slugOf('một hai ba bốn năm sáu bảy tám chín mười '.repeat(4));
  assert.ok(slug.length <= 80 && /(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)$/.test(slug), slug);
  assert.equal(slugOf('x'.repeat(90)).length, 80);
});

test('unmark keeps case', () => assert.equal(unmark('ĐẮK Rêu'), 'DAK Reu'));

test('the alphabet is Vietnamese: A Ă Â B C D Đ E Ê, then tones', () => {
  const words = ['đa', 'da', 'êm', 'em', 'ăn', 'an', 'ân', 'bá', 'ba', 'bả', 'bà', 'bạ', 'bã', 'ưu', 'u'];
  const sorted = words.toSorted((a, b) => (collationKey(a) < collationKey(b) ? -1 : 1));
  assert.deepEqual(sorted, [
    'an',
    'ăn',
    'ân',
    'ba',
    'bà',
    'bả',
    'bã',
    'bá',
    'bạ',
    'da',
    'đa',
    'em',
    'êm',
    'u',
    'ưu',
  ]);
});

test('syllables are counted between spaces', () => assert.equal(syllables('Trời — mưa to, 25 mm.'), 5));

test('a name stands under the letter that it begins with', () => {
  const cases = {
    'Ẩm thực': 'â',
    Ăn: 'ă',
    án: 'a',
    Đê: 'đ',
    Đê2: 'đ',
    Ƀuôn: 'b',
    '“Tết”': 't',
    Wifi: 'w',
    Öl: 'o',
    '4G': '',
    '…': '',
    'Ж an': 'a',
  };
  for (const [name, letter] of Object.entries(cases)) {
    assert.equal(initialOf(name), letter, name);
    assert.equal(initialOf(name.normalize('NFD')), letter, name);
  }
});
