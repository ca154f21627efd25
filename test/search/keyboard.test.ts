import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asTelex, asVni } from '../../scripts/search-eval/typed.ts';
import { fromTelex, fromVni } from '../../src/search/keyboard.ts';

const words =
  'đường nghiêng khuỷu thuyết giếng quyền hòa thủy của mùa lũ rượu bưởi người quốc giữ già xuống đổ ẩm ắc ước tướng oăm yếu muốn khoẻ'
    .normalize('NFC')
    .split(' ');

test('what keys leave behind is read as the word, wherever the tone was typed', () => {
  for (const word of words) {
    // One placement of tones is ours: the other stands for the same.
    const ours = word === 'khoẻ' ? 'khỏe' : word;
    assert.equal(fromTelex(asTelex(word)) ?? asTelex(word), ours, asTelex(word));
    assert.equal(fromVni(asVni(word)) ?? asVni(word), ours, asVni(word));
  }
  assert.equal(fromTelex('thuajt'), 'thuạt');
  assert.equal(fromTelex('dduowngf'), 'đường');
});

test('words that are none of it are left alone', () => {
  for (const word of ['lang', 'tin', 'ban', 'covid19x', 'abc']) assert.equal(fromVni(word), undefined, word);
  for (const word of ['lang', 'tin', 'ban']) assert.equal(fromTelex(word), undefined, word);
});
