import type { ImageObjectLeaf } from 'schema-dts';
import { largestJpeg } from '../../../src/lib/picture.ts';
import type { Illustration } from '../../../src/model/catalogue.ts';
import type { Frame } from '../../../src/model/frame.ts';
import { absolute } from '../href.ts';

/** A picture of a page with its words; `id` is its name in the graph. */
export function imageObject(image: Illustration, id: string, frame: Frame): ImageObjectLeaf {
  const { picture, alt, caption, credit } = image;
  const width = picture.widths.at(-1) ?? picture.width;
  const address = absolute(frame, `/${largestJpeg(picture)}`);
  return {
    '@type': 'ImageObject',
    '@id': id,
    url: address,
    contentUrl: address,
    width: { '@type': 'QuantitativeValue', value: width, unitCode: 'E37' },
    height: {
      '@type': 'QuantitativeValue',
      value: Math.round((picture.height * width) / picture.width),
      unitCode: 'E37',
    },
    description: alt,
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { creditText: credit }),
  };
}
