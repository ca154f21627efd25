import { type Digest, digestOf } from '../lib/digest.ts';
import type { Picture } from '../lib/picture.ts';
import type { PictureWords } from './picture-words.ts';

/** A picture file of `content/images/`, read far enough to plan with. */
export interface SourceImage {
  /** Digest of its bytes. */
  readonly digest: Digest;
  /** Pixels as displayed, EXIF orientation applied. */
  readonly width: number;
  readonly height: number;
  /** The class of its commonest colour: see `images/tint.ts`. */
  readonly tint: number;
  /** What the file says of itself; nothing of it is published. */
  readonly words?: PictureWords;
}

/** Why a picture cannot be used. */
export type ImageFault = 'unreadable' | 'too-large' | 'unsupported';

/** How pictures are made; any change gives every file a new name. */
export interface ImageSettings {
  /** Pixels, ascending. */
  readonly widths: readonly number[];
  readonly avifWidths: readonly number[];
  /** Pixels in all; what is larger is refused before it is decoded. */
  readonly maxPixels: number;
  readonly jpegQuality: number;
  readonly webpQuality: number;
  readonly avifQuality: number;
  /** 0 (fast) to 9 (small). */
  readonly avifEffort: number;
}

/** Widths up to the source's own; the source's own closes the list when the largest would have to be upscaled. */
function fitting(widths: readonly number[], width: number): number[] {
  const fits = widths.filter((candidate) => candidate <= width);
  const largest = widths.at(-1) ?? 0;
  if (fits.length < widths.length && fits.at(-1) !== width && width < largest) fits.push(width);
  return fits;
}

/** The files that a source image is published as. */
export function pictureOf(image: SourceImage, settings: ImageSettings): Picture {
  return {
    id: digestOf(JSON.stringify([image.digest, settings])).slice(0, 20),
    width: image.width,
    height: image.height,
    widths: fitting(settings.widths, image.width),
    avif: fitting(settings.avifWidths, image.width),
    tint: image.tint,
  };
}
