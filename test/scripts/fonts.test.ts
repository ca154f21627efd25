import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { type Font, openSync } from 'fontkit';
import { cardLetters } from '../../scripts/fonts/card-letters.ts';
import { commonLetters, rareLetters, vietnameseLetters } from '../../scripts/fonts/letters.ts';
import { root } from '../support/run-khobao.ts';

const folder = join(root, 'layouts/assets/fonts');
const faces = readdirSync(folder).filter((name) => name.endsWith('.woff2') && !name.includes('rare'));

test('there are 134 Vietnamese letters beside ASCII', () => {
  assert.equal(new Set(vietnameseLetters).size, 134);
  assert.ok([...'ẾẬỄỖỬỮĐăêợ'].every((letter) => vietnameseLetters.includes(letter)));
});

test('every face has every common letter, and a face with its licence is small', () => {
  assert.equal(faces.length, 4);
  for (const name of faces) {
    const font = openSync(join(folder, name)) as Font;
    const missing = [...commonLetters].filter(
      (letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    );
    // Arrows and narrow spaces are not in every typeface.
    assert.deepEqual(
      missing.filter((letter) => !'←↑→↓\u202f'.includes(letter)),
      [],
      name,
    );
    assert.ok(statSync(join(folder, name)).size < 33_000, name);
    assert.ok(statSync(join(folder, `${name.replace(/-\d+.*/, '')}-OFL.txt`)).size > 3_000);
  }
});

test('rare letters have a file of their own beside each face', () => {
  for (const name of faces) {
    const font = openSync(join(folder, name.replace('.woff2', '-rare.woff2'))) as Font;
    const held = [...rareLetters].filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    assert.ok(held.length > rareLetters.length * 0.7, `${name}: ${held.length} of ${rareLetters.length}`);
  }
});

test('what an article loads is at most 85 KB', () => {
  const loaded = ['source-serif-400.woff2', 'source-serif-700.woff2', 'be-vietnam-500.woff2'];
  const bytes = loaded.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  assert.ok(bytes <= 85 * 1024 + 512, String(bytes));
});

test('the letters of cards are those of the committed faces', () => {
  const committed = JSON.parse(readFileSync(join(root, 'src/images/card-letters.json'), 'utf8'));
  assert.ok(isDeepStrictEqual(cardLetters(folder), committed), 'run: node scripts/card-letters.ts');
});
