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
const faces = readdirSync(folder)
  .filter((name) => name.endsWith('.woff2') && !name.includes('rare'))
  .sort();

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
    // Arrows and narrow spaces are not in every typeface, and neither has each letter of Ê Đê and Ba Na as it was published.
    const excused = `←↑→↓\u202fƀɃĬĭ${name.startsWith('be-vietnam') ? 'ĔĕŎŏŬŭ' : ''}`;
    assert.deepEqual(
      missing.filter((letter) => !excused.includes(letter)),
      [],
      name,
    );
    assert.ok(statSync(join(folder, name)).size < 19_000, name);
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

test('what an article with words in italics loads is at most 85 KB', () => {
  assert.deepEqual(faces, [
    'be-vietnam-500.woff2',
    'source-serif-400-italic.woff2',
    'source-serif-400.woff2',
    'source-serif-700.woff2',
  ]);
  const bytes = faces.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  assert.ok(bytes <= 85 * 1024, String(bytes));
});

test('pairs of letters are set close, and the figures of the text can stand below each other', () => {
  for (const name of faces) {
    const font = openSync(join(folder, name)) as Font;
    assert.ok(font.availableFeatures.includes('kern'), name);
    if (!name.startsWith('source-serif')) continue;
    const widths = [...'0123456789'].map((figure) => font.layout(figure, ['tnum', 'lnum']).advanceWidth);
    assert.equal(new Set(widths).size, 1, `${name}: ${widths}`);
  }
});

test('the letters of cards are those of the committed faces', () => {
  const committed = JSON.parse(readFileSync(join(root, 'src/images/card-letters.json'), 'utf8'));
  assert.ok(isDeepStrictEqual(cardLetters(folder), committed), 'run: node scripts/card-letters.ts');
});
