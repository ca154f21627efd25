import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { linesOf, textPaths, textWidth } from '../../src/images/card-text.ts';
import { encodeCard, shareCard } from '../../src/images/share-card.ts';
import { sha256 } from '../../src/lib/digest.ts';
import { root } from '../support/run-khobao.ts';

const words = { name: 'Kho Báo', title: 'Kinh tế', foot: 'Báo thử', hue: 2 };

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
    { name: 'Kho Báo', foot: '', hue: 2 },
    { ...words, hue: 3 },
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
  assert.equal(textWidth('ƀ', 10), textWidth('b', 10));
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

/** How far right the letters of a card reach at most, in pixels of its width of 1200. */
const reach = (title: string): number => {
  const { svg } = shareCard({ ...words, title });
  const lines = [...svg.matchAll(/translate\((\d+) [\d.]+\) scale\(([\d.]+)\)">(.*?)<\/g>/g)];
  const ends = lines.flatMap(([, x = '', scale = '', paths = '']) =>
    [...paths.matchAll(/translate\((\d+)/g)].map(([, at = '']) => Number(x) + Number(at) * Number(scale)),
  );
  return Math.max(...ends);
};

test('no title leaves its card: long ones take lines of one length, and a word without end gets small', () => {
  const long = 'Giáo dục, đào tạo nghề, việc làm và hướng nghiệp cho thanh niên nông thôn';
  for (const title of ['Kinh tế', long, `${long} ${long}`, 'Siêudài'.repeat(12)]) {
    assert.ok(reach(title) < 1200 - 84, title);
    const lines = [
      ...shareCard({ ...words, title }).svg.matchAll(/translate\(84 ([\d.]+)\) scale\([\d.]+\)"><path t/g),
    ];
    assert.ok(
      lines.every(([, y]) => Number(y) > 150 && Number(y) < 600),
      title,
    );
  }
});

test('a card has the colours of the site in the light', () => {
  const tokens = readFileSync(join(root, 'layouts/assets/css/tokens.css'), 'utf8');
  for (let hue = 1; hue <= 9; hue++) {
    const colour = new RegExp(`--hue-${hue > 8 ? 1 : hue}: (#\\w+)`).exec(tokens)?.[1] ?? '?';
    assert.ok(shareCard({ ...words, hue }).svg.includes(`height="18" fill="${colour}"`), `${hue}`);
  }
  for (const name of ['paper', 'ink', 'soft', 'line', 'accent']) {
    const colour = new RegExp(`--${name}: (#\\w+)`).exec(tokens)?.[1] ?? '?';
    assert.ok(shareCard(words).svg.includes(colour), name);
  }
});
