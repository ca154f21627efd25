import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { buildSite } from './support/build-site.ts';
import { readTree } from './support/read-tree.ts';
import { article, testSite } from './support/site.ts';
import { iptcBlock, toldPicture, xmpPacket } from './support/told-picture.ts';

test('nothing that a picture file says of itself is published, least of all where it was taken', async (t) => {
  const told = {
    exif: {
      IFD0: { ImageDescription: 'BIMATA', Artist: 'BIMATB' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '12/1 34/1 56/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '108/1 3/1 2/1',
      },
    },
    xmp: xmpPacket('<dc:description>BIMATC</dc:description>', 'exif:GPSLatitude="12,34.93N"'),
    iptc: iptcBlock({ 120: 'BIMATD', 90: 'BIMATE' }),
    width: 1_300,
    height: 700,
  };
  const picture = await toldPicture(told);
  for (const word of ['BIMATA', 'BIMATB', 'BIMATC', 'BIMATD', 'GPSLatitude="12'])
    assert.ok(picture.includes(word), `${word} is in the source`);
  const image = '{ src: /images/cho.jpg, alt: Ghe trên sông, focus: top }';
  const site = testSite(t, {
    'images/cho.jpg': picture,
    'articles/2024/07/mot.md': article({ image }, '![Chợ nổi buổi sáng](/images/cho.jpg)'),
    'articles/2024/07/hai.md': article({ title: 'Tin hai', image, topics: '[Chợ]' }),
    'authors/mai-an.md': `---\nname: Mai An\nimage: ${image}\n---\n\nMai An viết.\n`,
    'pages/gioi-thieu.md': '---\ntitle: Giới thiệu\n---\n\n![Toà soạn](/images/cho.jpg)\n',
  });
  const { outcome } = await buildSite(site, { search: true });
  assert.equal(outcome.status, 'built', JSON.stringify(outcome.problems));
  const paths = Object.keys(readTree(site.out));
  assert.ok(paths.filter((path) => /\.(?:jpg|webp|avif)$/.test(path)).length > 6);
  for (const path of paths) {
    const file = join(site.out, path);
    const text = readFileSync(file, 'latin1');
    for (const word of [/BIMAT/, /GPSL/, /ns\.adobe\.com/, /Photoshop 3\.0/])
      assert.doesNotMatch(text, word, path);
    if (!/\.(?:jpg|png|webp|avif)$/.test(path)) continue;
    const { exif, xmp, iptc } = await sharp(file).metadata();
    assert.deepEqual([exif, xmp, iptc], [undefined, undefined, undefined], path);
  }
});
