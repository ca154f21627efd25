import { readFile } from 'node:fs/promises';
import type { PictureWords } from '../model/picture-words.ts';
import type { Result } from '../model/result.ts';
import type { ImageFault, ImageSettings } from '../model/source-image.ts';
import { sharp } from './encoder.ts';
import { imageKind } from './image-kind.ts';
import { probeImage } from './probe.ts';

/** A picture as the archive keeps it. */
export interface TakenPicture {
  readonly bytes: Uint8Array;
  /** With its dot. */
  readonly extension: '.jpg' | '.png' | '.webp';
  readonly width: number;
  readonly height: number;
  readonly words: PictureWords;
}

/** Of what is kept for good little may be lost: half the errors of what is published, at about twice its size. */
const quality = 92;

/**
 * Makes of a photo what an archive keeps: upright, in sRGB, no side longer than twice the widest picture that is published
 * (so that a wider layout can still come), and nothing in it but pixels: no place, no camera, no name. What it says of itself
 * comes beside it. Throws when the file cannot be read from disk.
 */
export async function takeIn(
  absolute: string,
  settings: ImageSettings,
): Promise<Result<TakenPicture, ImageFault>> {
  const probed = await probeImage(absolute, settings);
  if (!probed.ok) return probed;
  const source = await readFile(absolute);
  const kind = imageKind(source);
  const longest = 2 * (settings.widths.at(-1) ?? 0);
  const picture = sharp(source, { failOn: 'truncated', limitInputPixels: settings.maxPixels })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  const [encoded, extension] =
    kind === 'jpeg'
      ? ([picture.jpeg({ quality, chromaSubsampling: '4:4:4', mozjpeg: true }), '.jpg'] as const)
      : kind === 'png' || kind === 'gif'
        ? ([picture.png({ compressionLevel: 9 }), '.png'] as const)
        : ([picture.webp({ quality }), '.webp'] as const);
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { ok: true, value: { bytes: data, extension, width, height, words: probed.value.words ?? {} } };
}
