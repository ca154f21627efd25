import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText, indexText, queryText, showText } from '../../src/search/text.ts';

test('what goes into the index comes out as it was', () => {
  for (const text of ['Đường về Đà Nẵng', 'QĐ/TW', "H'Hen Niê Êban", 'hoà và hòa', 'Y Ƀhăm, Ƀuôn'])
    assert.equal(showText(indexText(text)), text);
});

test('in the index there is no đ, and every letter of it loses its marks', () => {
  assert.equal(indexText('đĐ').length, 2);
  assert.doesNotMatch(indexText('đường Đà'), /[đĐ]/);
  assert.equal(foldText('Đường ở Đắk Lắk'), 'duong o dak lak');
  assert.equal(foldText('Niê Kdăm'), 'nie kdam');
  assert.equal(foldText('Y Ƀhăm'), 'y bham');
});

test('decomposed text is the same text', () => {
  assert.equal(indexText('Đà Nẵng'.normalize('NFD')), indexText('Đà Nẵng'));
  assert.equal(queryText('đường'.normalize('NFD')), queryText('đường'));
});

test('a query is trimmed, cut at a limit and asks for phrases with any quotation marks', () => {
  assert.equal(queryText('  lào \n cai '), 'lào cai');
  assert.equal(queryText('“lào cai”'), '"lào cai"');
  assert.equal(queryText('a'.repeat(5000)).length, 200);
});
