import sharp from 'sharp';

/** A PNG of one colour (as CSS writes it), sizes in pixels. */
export const png = ({ width = 64, height = 48, colour = '#3a7' } = {}): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: colour } })
    .png()
    .toBuffer();
