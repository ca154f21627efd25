import type { Picture } from './picture.ts';

/** The shape in which other sites show a page, in pixels: what Open Graph's readers ask for. */
export const cardSize = { width: 1200, height: 630 };

/**
 * The crop of a picture for cards on other sites: planned, made and forgotten like a picture of its own. Its id names
 * the picture that it belongs to before the `+`.
 */
export const cropOf = (picture: Picture): Picture => ({
  ...picture,
  ...{ id: `${picture.id}+the`, widths: [], avif: [], crop: true },
});

/** Pixels of a picture's crop; what is smaller than wanted is cut to shape and not enlarged. */
export function cropSize({ width, height }: Picture): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, width / cardSize.width, height / cardSize.height);
  return {
    width: Math.max(1, Math.floor(cardSize.width * scale)),
    height: Math.max(1, Math.floor(cardSize.height * scale)),
  };
}

/** The file of a picture's crop, relative to the site's root; a JPEG. */
export const cropFile = (picture: Picture): string => `anh/${picture.id.replace(/\+.*/, '')}-the.jpg`;
