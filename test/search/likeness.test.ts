import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOneSlipApart, slipsOf, soundalikes } from '../../src/search/likeness.ts';

test('one slip: a letter less, more, other, or changed with its neighbour', () => {
  for (const [a, b] of [
    ['duong', 'duog'],
    ['duong', 'duonng'],
    ['duong', 'doong'],
    ['duong', 'duogn'],
    ['a', 'a'],
  ] as const) {
    assert.ok(isOneSlipApart(a, b) && isOneSlipApart(b, a), `${a} ${b}`);
    if (a !== b) assert.ok(slipsOf(b).includes(a), `${b} -> ${a}`);
  }
  for (const [a, b] of [
    ['duong', 'dung x'],
    ['duong', 'du'],
    ['ab', 'ba c'],
    ['truong', 'duong'],
  ] as const)
    assert.equal(isOneSlipApart(a, b), false, `${a} ${b}`);
});

test('sounds that are not told apart', () => {
  assert.ok(soundalikes('sung').includes('xung'));
  assert.ok(soundalikes('trung').includes('chung'));
  assert.ok(soundalikes('gia').includes('da'));
  assert.ok(soundalikes('lan').includes('lang'));
  assert.ok(soundalikes('nghe').includes('nge'));
  assert.ok(!soundalikes('sung').includes('sung'));
});
