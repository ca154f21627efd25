import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { probeImage } from '../../src/images/probe.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { noise, settings, temporaryFolder, twoColours } from './image-files.ts';

const probe = (t: TestContext, bytes: Uint8Array) => {
  const file = join(temporaryFolder(t), 'picture');
  writeFileSync(file, bytes);
  return probeImage(file, settings);
};

for (const format of ['jpeg', 'png', 'webp', 'avif', 'gif'] as const) {
  test(`${format}: whole it has digest and size, cut anywhere it is unreadable`, async (t) => {
    const bytes = await noise(300, 200).toFormat(format).toBuffer();
    const whole = await probe(t, bytes);
    assert.ok(whole.ok);
    const { tint, ...rest } = whole.value;
    assert.deepEqual(rest, { digest: digestOf(bytes), width: 300, height: 200 });
    assert.ok(tint >= 0 && tint < 64, String(tint));
    for (const share of [0.2, 0.6, 0.95]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share));
      assert.deepEqual(await probe(t, cut), { ok: false, fault: 'unreadable' }, `${share} of the file`);
    }
  });
}

test('a progressive JPEG that lacks its last bytes is unreadable', async (t) => {
  const bytes = await noise(300, 200).jpeg({ progressive: true }).toBuffer();
  assert.deepEqual(await probe(t, bytes.subarray(0, -40)), { ok: false, fault: 'unreadable' });
});

test('the size is the displayed one, however the camera was held', async (t) => {
  for (let orientation = 1; orientation <= 8; orientation++) {
    const bytes = await twoColours(60, 40).jpeg().withMetadata({ orientation }).toBuffer();
    const found = await probe(t, bytes);
    assert.ok(found.ok);
    const wanted = orientation > 4 ? [40, 60] : [60, 40];
    assert.deepEqual([found.value.width, found.value.height], wanted, String(orientation));
  }
});

test('of an animation the first picture counts', async (t) => {
  const frames = await twoColours(20, 30).png().toBuffer();
  for (const format of ['gif', 'webp'] as const) {
    const bytes = await sharp([frames, frames], { join: { animated: true } })
      .toFormat(format)
      .toBuffer();
    const found = await probe(t, bytes);
    assert.ok(found.ok, format);
    assert.deepEqual([found.value.width, found.value.height], [20, 30], format);
  }
});

test('more pixels than allowed are refused before they are decoded', async (t) => {
  const bytes = await twoColours(1001, 1000).png().toBuffer();
  assert.deepEqual(await probe(t, bytes), { ok: false, fault: 'too-large' });
});

test('a file that claims to be huge is refused by its head', async (t) => {
  const bytes = await twoColours(8, 8).png().toBuffer();
  // Width and height stand behind the name of the first chunk, whose sum is behind them.
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  assert.deepEqual(await probe(t, bytes), { ok: false, fault: 'too-large' });
});

test('a panorama and a picture for print are taken', async (t) => {
  const wide = await probe(t, await twoColours(9_000, 60).jpeg().toBuffer());
  assert.deepEqual(wide.ok && [wide.value.width, wide.value.height], [9_000, 60]);
  const cmyk = await twoColours(60, 40).toColourspace('cmyk').jpeg().toBuffer();
  assert.equal((await sharp(cmyk).metadata()).space, 'cmyk');
  const print = await probe(t, cmyk);
  assert.deepEqual(print.ok && [print.value.width, print.value.height], [60, 40]);
});

test('a strip that would be too high for WebP is refused', async (t) => {
  const bytes = await twoColours(2, 16_400).png().toBuffer();
  assert.deepEqual(await probe(t, bytes), { ok: false, fault: 'too-large' });
});

test('SVG, TIFF, HEIC and text are not pictures for us; an empty file is a broken one', async (t) => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
  const tiff = await twoColours(8, 8).tiff().toBuffer();
  for (const bytes of [svg, heic, tiff, Buffer.from('xin chào')]) {
    assert.deepEqual(await probe(t, bytes), { ok: false, fault: 'unsupported' });
  }
  assert.deepEqual(await probe(t, Buffer.alloc(0)), { ok: false, fault: 'unreadable' });
});
