import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { probeImage } from '../../src/images/probe.ts';
import { iptcBlock, toldPicture, xmpPacket } from '../support/told-picture.ts';
import { settings, temporaryFolder } from './image-files.ts';

type Told = Parameters<typeof toldPicture>[0];

/** What is read of a picture. */
async function wordsOf(t: TestContext, told: Told | Buffer) {
  const file = join(temporaryFolder(t), 'a.jpg');
  writeFileSync(file, Buffer.isBuffer(told) ? told : await toldPicture(told));
  const found = await probeImage(file, settings);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value.words;
}

test('EXIF gives caption, maker and day', async (t) => {
  const [caption, credit] = ['Ghe hàng trên chợ nổi', 'Lê Hoa'].map((text) => Buffer.from(text));
  assert.ok(caption && credit);
  // libvips writes ASCII alone; phones write UTF-8.
  const exif = {
    IFD0: { ImageDescription: 'c'.repeat(caption.length), Artist: 'a'.repeat(credit.length) },
    IFD2: { DateTimeOriginal: '2024:07:15 06:10:00' },
  };
  const bytes = await toldPicture({ exif });
  caption.copy(bytes, bytes.indexOf('c'.repeat(caption.length)));
  credit.copy(bytes, bytes.indexOf('a'.repeat(credit.length)));
  assert.deepEqual(await wordsOf(t, bytes), {
    caption: 'Ghe hàng trên chợ nổi',
    credit: 'Lê Hoa',
    taken: '2024-07-15',
  });
});

test('IPTC gives them, in Unicode and in what was before it', async (t) => {
  const iptc = iptcBlock({ 55: '20240716', 80: 'Lê Hoa', 110: 'Báo Hạ Lam', 120: 'Chợ phiên\nvùng cao' });
  assert.deepEqual(await wordsOf(t, { iptc }), {
    caption: 'Chợ phiên vùng cao',
    credit: 'Lê Hoa / Báo Hạ Lam',
    taken: '2024-07-16',
  });
  // "Lê Hoà" in Windows-1258: the tone stands behind its letter.
  const old = iptcBlock({ 80: Buffer.from([0x4c, 0xea, 0x20, 0x48, 0x6f, 0x61, 0xcc]) });
  assert.deepEqual(await wordsOf(t, { iptc: old }), { credit: 'Lê Hoà' });
});

test('XMP goes before the others, in its forms', async (t) => {
  const alt = (text: string) =>
    `<dc:description><rdf:Alt><rdf:li xml:lang="en">Market</rdf:li><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></dc:description>`;
  const creator = '<dc:creator><rdf:Seq><rdf:li>Lê Hoa</rdf:li></rdf:Seq></dc:creator>';
  const xmp = xmpPacket(
    alt('Chợ &lt;nổi&gt; &amp; ghe') + creator,
    'photoshop:Credit="Lê Hoa/Báo Hạ Lam" photoshop:DateCreated="2024-07-17T05:00:00+07:00"',
  );
  const exif = { IFD0: { ImageDescription: 'Khác', Artist: 'Khác' } };
  assert.deepEqual(await wordsOf(t, { xmp, exif, iptc: iptcBlock({ 120: 'Khác nữa' }) }), {
    caption: 'Chợ <nổi> & ghe',
    credit: 'Lê Hoa/Báo Hạ Lam',
    taken: '2024-07-17',
  });
});

test('what machines write, signs without width, numbers and whole novels are no words', async (t) => {
  for (const text of ['OLYMPUS DIGITAL CAMERA', 'SONY DSC', '   ', '2024-07-15 08:10', 'dài '.repeat(300)])
    assert.equal(await wordsOf(t, { iptc: iptcBlock({ 120: text }) }), undefined, text);
  assert.deepEqual(await wordsOf(t, { iptc: iptcBlock({ 120: 'Chợ\u202e nổi\u061c\u0000\u200b' }) }), {
    caption: 'Chợ nổi',
  });
});

test('what is broken or hostile says nothing, and the picture is used all the same', async (t) => {
  const good = iptcBlock({ 120: 'Chợ nổi' });
  const bombs = [
    xmpPacket('<dc:description>x</dc:description>').replace(
      '<x:xmpmeta',
      '<!DOCTYPE a [<!ENTITY b "bbbb">]><x:xmpmeta',
    ),
    '<x:xmpmeta><rdf:RDF><rdf:Description',
    `<x>${'<y>'.repeat(5_000)}`,
  ];
  for (const xmp of bombs) assert.equal(await wordsOf(t, { xmp }), undefined, xmp.slice(0, 60));
  for (let cut = good.length - 1; cut > 14; cut -= 3) await wordsOf(t, { iptc: good.subarray(0, cut) });
  for (let at = 14; at < good.length; at++) {
    const spoilt = Buffer.from(good);
    spoilt[at] = 0xff;
    await wordsOf(t, { iptc: spoilt });
  }
  // An EXIF block whose offsets lead out of it.
  const bytes = await toldPicture({ exif: { IFD0: { ImageDescription: 'Chợ nổi' } } });
  const exif = bytes.indexOf('Exif\0\0');
  for (let at = exif + 6; at < exif + 60; at++) {
    const spoilt = Buffer.from(bytes);
    spoilt[at] = 0xee;
    await wordsOf(t, spoilt);
  }
});
