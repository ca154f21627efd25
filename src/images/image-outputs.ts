import { type Digest, digestOf } from '../lib/digest.ts';
import { type Picture, type PictureFormat, pictureFile } from '../lib/picture.ts';
import { cropFile, cropSize } from '../lib/share-crop.ts';
import { type OutputPath, outputPath } from '../model/ids.ts';
import { encoderIdentity } from './encoder.ts';

/** One file of a picture before it is made. */
export interface ImageOutput {
  readonly path: OutputPath;
  readonly key: Digest;
  /** Pixels. */
  readonly width: number;
  readonly format: PictureFormat;
}

/** Every file of a picture, by format and then by width. The path names source and settings, the key the encoder too. */
export function imageOutputs(picture: Picture): ImageOutput[] {
  const outputs = (widths: readonly number[], format: PictureFormat): ImageOutput[] =>
    widths.map((width) => {
      const path = outputPath(pictureFile(picture, width, format));
      return { path, key: digestOf(`${path} ${encoderIdentity}`), width, format };
    });
  if (picture.crop) {
    const path = outputPath(cropFile(picture));
    const { width } = cropSize(picture);
    return [{ path, key: digestOf(`${path} ${encoderIdentity}`), width, format: 'jpg' }];
  }
  return [
    ...outputs(picture.avif, 'avif'),
    ...outputs(picture.widths, 'jpg'),
    ...outputs(picture.widths, 'webp'),
  ];
}
