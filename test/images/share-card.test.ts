import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { linesOf, textPaths, textWidth } from '../../src/images/card-text.ts';
import { encodeCard, shareCard } from '../../src/images/share-card.ts';
import { sha256 } from '../../src/lib/digest.ts';

const words = { name: 'Kho Báo', title: 'Kinh tế', foot: 'Báo thử' };

test('a card is drawn from outlines: no text, no font, and the same bytes each time', async () => {
  const card = shareCard(words);
  assert.ok(!/<text|font|href/.test(card.svg));
  const bytes = await encodeCard(card);
  assert.equal(sha256(bytes), sha256(await encodeCard(shareCard(words))));
  const { width, height, format } = await sharp(bytes).metadata();
  assert.deepEqual([width, height, format], [1200, 630, 'jpeg']);
  // Something stands on it: ink where the title is.
  const { channels } = await sharp(bytes).extract({ left: 84, top: 200, width: 900, height: 260 }).stats();
  assert.ok((channels[0]?.min ?? 255) < 60 && (channels[0]?.max ?? 0) > 240);
});

test('other words have another card, and another name', () => {
  const cards = [
    words,
    { ...words, title: 'Văn hoá' },
    { name: 'Kho Báo', foot: '' },
    { ...words, foot: 'Khác' },
  ];
  assert.equal(new Set(cards.map((each) => shareCard(each).path)).size, cards.length);
});

test('every letter of Vietnamese has an outline; what the font lacks is shown without its marks', () => {
  const vowels = 'aăâeêioôơuưy'.split('').flatMap((vowel) => {
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    return tones.map((tone) => (vowel + tone).normalize('NFC'));
  });
  const all = [...vowels, 'đ', ...'bcdghklmnpqrstvx'].flatMap((letter) => [letter, letter.toUpperCase()]);
  assert.equal(all.length, 178);
  const shapes = new Set(all.map((letter) => textPaths(letter, 0, 0, 10, '#000')));
  assert.equal(shapes.size, all.length);
  assert.equal(textWidth('ṣ', 10), textWidth('s', 10));
  assert.equal(textWidth('漢', 10), 0);
  // Decomposed letters are the same letters.
  assert.equal(textPaths('tế', 0, 0, 10, '#000'), textPaths('tế'.normalize('NFD'), 0, 0, 10, '#000'));
});

test('lines are as wide as they may be, and long titles get smaller', () => {
  const width = textWidth('một hai', 20);
  assert.deepEqual(linesOf('một hai ba', 20, width), ['một hai', 'ba']);
  assert.deepEqual(linesOf('một hai ba', 20, width - 1), ['một', 'hai ba']);
  // Kerned: closer than the letters by themselves.
  assert.ok(textWidth('AV', 100) < textWidth('A', 100) + textWidth('V', 100));
  const scale = (title: string): number => {
    const scales = shareCard({ ...words, title }).svg.matchAll(/scale\(([\d.]+)\)"><path tr/g);
    return Math.max(...[...scales].map(([, value]) => Number(value)));
  };
  assert.ok(scale('Kinh tế') > scale('Khoa học và công nghệ thông tin'));
});
