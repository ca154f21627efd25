import sharp from 'sharp';

interface PictureOptions {
  readonly width?: number;
  readonly height?: number;
  /** As CSS writes it. */
  readonly colour?: string;
  /** EXIF orientation, 1 to 8. */
  readonly orientation?: number;
}

function plain({ width = 64, height = 48, colour = '#3a7', orientation }: PictureOptions) {
  const picture = sharp({ create: { width, height, channels: 3, background: colour } });
  return orientation === undefined ? picture : picture.withMetadata({ orientation });
}

/** A picture of one colour. */
export const png = (options: PictureOptions = {}): Promise<Buffer> => plain(options).png().toBuffer();

/** A picture of one colour. */
export const jpeg = (options: PictureOptions = {}): Promise<Buffer> => plain(options).jpeg().toBuffer();
