import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanText } from '../../src/import/clean-text.ts';
import { decodePage } from '../../src/import/decode-page.ts';
import { windows1258 } from '../support/windows-1258.ts';

const text = 'Người dân Bến Lâm đã trở về: “Chợ nổi họp lại rồi”, chị Hường nói. Được mùa, mất giá.';
const page = (charset: string): string =>
  `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`;
const decoded = (bytes: Uint8Array): string => cleanText(decodePage(bytes).text);

test('pages in the encodings that Vietnam used, whatever they say of themselves', () => {
  const utf8 = (charset: string): Uint8Array => new TextEncoder().encode(page(charset));
  for (const charset of ['utf-8', 'windows-1258', 'iso-8859-1', 'x-nonsense'])
    assert.equal(decoded(utf8(charset)), page(charset), `UTF-8 that says ${charset}`);
  for (const charset of ['windows-1258', 'windows-1252', 'iso-8859-1', 'utf-8'])
    assert.equal(decoded(windows1258(page(charset))), page(charset), `Windows-1258 that says ${charset}`);
  assert.equal(decoded(windows1258(text)), text, 'Windows-1258 that says nothing');
});

test('UTF-16 with a mark and without', () => {
  const little = Buffer.from(page('unicode'), 'utf16le');
  const big = Buffer.from(little).swap16();
  for (const [name, bytes] of [
    ['little', little],
    ['big', big],
    ['marked little', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ['marked big', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
  ] as const)
    assert.equal(decoded(bytes), page('unicode'), name);
});

test('decomposed letters are put together, and a letter that was cut is told', () => {
  assert.equal(decoded(new TextEncoder().encode(text.normalize('NFD'))), text);
  const cut = new TextEncoder().encode(`${text}ế`).subarray(0, -1);
  const { damaged, text: kept } = decodePage(Buffer.concat([Buffer.from('<meta charset=utf-8>'), cut]));
  assert.ok(damaged && kept.includes(text));
  assert.equal(decodePage(new TextEncoder().encode(text)).damaged, false);
});

test('signs that nobody sees are taken out, those of Windows become what they mean', () => {
  assert.equal(
    cleanText('\u0093Chợ\u0094 \u0096 họp\u200b lại\u00ad\ufeff rồ\u200di\u0007'),
    '“Chợ” – họp lại rồi',
  );
  assert.equal(cleanText('👩\u200d🌾'), '👩\u200d🌾');
});
