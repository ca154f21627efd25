import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { type ImageJob, imageJob, makeImages } from '../../src/images/make-images.ts';
import { probeImage } from '../../src/images/probe.ts';
import { pictureOf } from '../../src/model/source-image.ts';
import { noise, settings, temporaryFolder, twoColours } from './image-files.ts';

/** Puts a picture into a folder and asks for all of its files. */
async function job(folder: string, name: string, bytes: Uint8Array): Promise<ImageJob> {
  const source = join(folder, name);
  writeFileSync(source, bytes);
  const image = await probeImage(source, settings);
  assert.ok(image.ok);
  return imageJob(source, pictureOf(image.value, settings));
}

/** Makes the jobs' files; gives bytes by `<width>.<format>`. */
async function make(jobs: ImageJob[], cache: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  await makeImages(jobs, settings, cache, (made) => {
    for (const { output, file } of made) files.set(`${output.width}.${output.format}`, readFileSync(file));
  });
  return files;
}

test('a picture gets every size and format, none larger than itself', async (t) => {
  const folder = temporaryFolder(t);
  const files = await make([await job(folder, 'a.png', await noise(100, 50).png().toBuffer())], folder);
  const found = ['64.avif', '32.jpg', '64.jpg', '100.jpg', '32.webp', '64.webp', '100.webp'];
  assert.deepEqual([...files.keys()], found);
  for (const [name, bytes] of files) {
    const { width, height } = await sharp(bytes).metadata();
    assert.deepEqual(name.split('.')[0], String(width));
    assert.equal(height, Number(width) / 2);
  }
});

test('a picture taken upright stands upright, and nothing of its metadata is published', async (t) => {
  const folder = temporaryFolder(t);
  const bytes = await twoColours(128, 64)
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Nguyễn' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '12/1 0/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const files = await make([await job(folder, 'a.jpg', bytes)], folder);
  assert.ok(files.has('64.jpg') && files.has('64.webp') && files.has('64.avif'));
  for (const file of files.values()) {
    const { exif, icc, xmp, iptc, orientation, width, height } = await sharp(file).metadata();
    assert.deepEqual(
      { exif, icc, xmp, iptc, orientation },
      { exif: undefined, icc: undefined, xmp: undefined, iptc: undefined, orientation: undefined },
    );
    assert.equal(height, width * 2);
    const [red, , blue] = await sharp(file).resize(1, 2, { fit: 'fill' }).removeAlpha().raw().toBuffer();
    assert.ok(red !== undefined && blue !== undefined && red > 150 && blue < 100, 'red is on top');
  }
});

test('transparency stays in WebP and AVIF and is paper-white in JPEG; grey and 16-bit pictures keep their tone', async (t) => {
  const folder = temporaryFolder(t);
  const clear = await sharp({
    create: { width: 64, height: 64, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer();
  const files = await make([await job(folder, 'clear.png', clear)], folder);
  const corner = async (file: Buffer | undefined) => [
    ...(await sharp(file).extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer()),
  ];
  assert.deepEqual(await corner(files.get('64.jpg')), [255, 255, 255]);
  assert.equal((await corner(files.get('64.webp')))[3], 0);
  assert.equal((await corner(files.get('64.avif')))[3], 0);
  const grey = sharp({ create: { width: 64, height: 64, channels: 3, background: '#808080' } });
  for (const bytes of [
    await grey.clone().toColourspace('b-w').png().toBuffer(),
    await grey.clone().toColourspace('rgb16').png().toBuffer(),
    await grey.clone().jpeg().withIccProfile('p3').toBuffer(),
  ]) {
    const made = await make([await job(folder, 'grey', bytes)], folder);
    const [tone] = await corner(made.get('64.jpg'));
    assert.ok(tone !== undefined && Math.abs(tone - 128) < 6, `tone ${tone}`);
  }
});

test('the same picture gives the same bytes, whichever files are wanted and whatever is made beside it', async (t) => {
  const folder = temporaryFolder(t);
  const bytes = await noise(200, 150).png().toBuffer();
  const one = await job(folder, 'a.png', bytes);
  const whole = await make([one], join(folder, 'first'));
  const others = await Promise.all(
    [1, 2, 3, 4, 5].map(async (i) =>
      job(
        folder,
        `other-${i}.png`,
        await noise(90 + i, 90)
          .png()
          .toBuffer(),
      ),
    ),
  );
  const only = {
    ...one,
    outputs: one.outputs.filter(({ width, format }) => width === 64 && format === 'avif'),
  };
  const again = await make(
    [...others.slice(0, 2), only, ...others.slice(2)].map((j) =>
      j === only ? j : { ...j, outputs: j.outputs.filter(({ width }) => width === 32) },
    ),
    join(folder, 'second'),
  );
  assert.ok(whole.get('64.avif')?.equals(again.get('64.avif') ?? Buffer.alloc(0)));
});

test('no file is made twice, and no half-written one is left', async (t) => {
  const folder = temporaryFolder(t);
  const cache = join(folder, 'cache');
  const one = await job(folder, 'a.png', await noise(70, 70).png().toBuffer());
  const times = async (): Promise<Map<string, number>> => {
    const found = new Map<string, number>();
    await makeImages([one], settings, cache, (made) => {
      for (const { file } of made) found.set(file, statSync(file).ino);
    });
    return found;
  };
  const first = await times();
  assert.deepEqual(await times(), first);
  const names = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  assert.equal(names.length, first.size);
});

test('one source that cannot be decoded ends the work with its error', async (t) => {
  const folder = temporaryFolder(t);
  const good = await job(folder, 'a.png', await noise(70, 70).png().toBuffer());
  const source = join(folder, 'broken.jpg');
  writeFileSync(source, (await noise(70, 70).jpeg().toBuffer()).subarray(0, 500));
  await assert.rejects(makeImages([{ ...good, source }], settings, join(folder, 'cache'), () => {}));
});
