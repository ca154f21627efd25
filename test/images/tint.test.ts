import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tintColour, tintOf, tints } from '../../src/images/tint.ts';

test('the commonest colour decides, whatever else is in the picture', () => {
  const pixels = new Uint8Array(256 * 3);
  for (let at = 0; at < 256; at++) pixels.set(at < 150 ? [200, 30, 30] : [10, 250, 10], at * 3);
  assert.equal(tintColour(tintOf(pixels)), '#e02020');
  assert.equal(tintColour(tintOf(new Uint8Array(256).fill(255))), '#e0e0e0');
  assert.equal(tintColour(tintOf(new Uint8Array(256 * 3))), '#202020');
});

test('the style sheet has a class for each colour', () => {
  const css = readFileSync(new URL('../../layouts/assets/css/tints.css', import.meta.url), 'utf8');
  for (let tint = 0; tint < tints; tint++)
    assert.ok(css.includes(`.tint-${tint} {\n  background-color: ${tintColour(tint)};\n}`), String(tint));
});
