import { html, type SafeHtml } from './html.ts';

/** A picture as pages print it: which files of it there are, and how large it is. */
export interface Picture {
  /** Digest of the source's bytes and of the image settings; the files are `/anh/<id>-<width>.<ext>`. */
  readonly id: string;
  /** Size in pixels as displayed, EXIF orientation applied. */
  readonly width: number;
  readonly height: number;
  /** Widths in which there is WebP and JPEG, ascending; never wider than the source. */
  readonly widths: readonly number[];
  /** Widths in which there is AVIF, ascending; may be empty. */
  readonly avif: readonly number[];
  /** The class of its commonest colour in the style sheet, 0 to 63: what is seen until it comes. */
  readonly tint: number;
  /** It is only the crop of one, for cards on other sites. */
  readonly crop?: boolean;
}

export type PictureFormat = 'avif' | 'webp' | 'jpg';

/** How a picture stands on a page. */
export interface PictureUse {
  readonly alt: string;
  /** The `sizes` attribute, true to the layout. */
  readonly sizes: string;
  /** `eager` for the first picture of a page, `lazy` below the fold. */
  readonly loading: 'eager' | 'lazy';
  /** The path at which the site stands, with both slashes: `/` or `/bao/`. */
  readonly base: string;
}

/** The file of a picture, relative to the site's root. */
export const pictureFile = (picture: Picture, width: number, format: PictureFormat): string =>
  `anh/${picture.id}-${width}.${format}`;

/** The largest JPEG, for those who want one address (Open Graph, feeds, cards of other sites). */
export const largestJpeg = (picture: Picture): string =>
  pictureFile(picture, picture.widths.at(-1) ?? 0, 'jpg');

/**
 * Asks for a picture before the page's body is read: the same file that `pictureHtml` will choose, for a browser that knows its
 * format; to others the line means nothing.
 */
export function picturePreload(picture: Picture, use: Pick<PictureUse, 'sizes' | 'base'>): SafeHtml {
  const [format, widths] =
    picture.avif.length > 0 ? (['avif', picture.avif] as const) : (['webp', picture.widths] as const);
  const set = widths.map((width) => `${use.base}${pictureFile(picture, width, format)} ${width}w`).join(', ');
  return html`<link rel="preload" as="image" type="image/${format}" imagesrcset="${set}" imagesizes="${use.sizes}" fetchpriority="high">\n`;
}

/** The `<picture>` element: AVIF, then WebP, then JPEG, with width and height, so that nothing jumps. */
export function pictureHtml(picture: Picture, use: PictureUse): SafeHtml {
  const set = (widths: readonly number[], format: PictureFormat): string =>
    widths.map((width) => `${use.base}${pictureFile(picture, width, format)} ${width}w`).join(', ');
  const middle = picture.widths.find((width) => width >= 640) ?? picture.widths.at(-1) ?? 0;
  const avif =
    picture.avif.length > 0 &&
    html`<source type="image/avif" srcset="${set(picture.avif, 'avif')}" sizes="${use.sizes}">`;
  return html`<picture>${avif}<source type="image/webp" srcset="${set(picture.widths, 'webp')}" sizes="${use.sizes}"><img class="tint-${picture.tint}" src="${use.base}${pictureFile(picture, middle, 'jpg')}" srcset="${set(picture.widths, 'jpg')}" sizes="${use.sizes}" width="${picture.width}" height="${picture.height}" alt="${use.alt}" loading="${use.loading}" decoding="async"${use.loading === 'eager' && html` fetchpriority="high"`}></picture>`;
}
