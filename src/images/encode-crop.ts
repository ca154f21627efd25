import { readFile } from 'node:fs/promises';
import type { Picture } from '../lib/picture.ts';
import { cropSize } from '../lib/share-crop.ts';
import type { ImageSettings } from '../model/source-image.ts';
import { sharp } from './encoder.ts';

/** The crop of a picture as JPEG, from its middle; `source` is the absolute path of its file. */
export async function encodeCrop(
  source: string,
  picture: Picture,
  settings: ImageSettings,
): Promise<Uint8Array> {
  return sharp(await readFile(source), { failOn: 'truncated', limitInputPixels: settings.maxPixels })
    .autoOrient()
    .resize({ ...cropSize(picture), fit: 'cover', position: 'centre' })
    .toColourspace('srgb')
    .flatten({ background: '#fff' })
    .jpeg({ quality: settings.jpegQuality, mozjpeg: true })
    .toBuffer();
}
