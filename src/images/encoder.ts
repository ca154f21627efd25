import sharp from 'sharp';
import { type Digest, digestOf } from '../lib/digest.ts';

// AVIF bytes depend on the number of encoder threads; pictures are made side by side instead.
sharp.concurrency(1);
// No source is opened twice, so libvips' cache of operations would only hold memory.
sharp.cache(false);

/** To be raised when `make-images.ts` changes what it makes of the same source and settings. */
const recipe = 1;

const { sharp: binding, vips, aom, heif, mozjpeg, webp } = sharp.versions;

/** What besides source and settings decides the bytes of a picture: our recipe and the libraries' versions. */
export const encoderIdentity: Digest = digestOf(
  JSON.stringify([recipe, binding, vips, aom, heif, mozjpeg, webp]),
);

export { sharp };
