import { html, type SafeHtml } from '../../src/lib/html.ts';
import { pictureHtml } from '../../src/lib/picture.ts';
import type { Illustration } from '../../src/model/catalogue.ts';
import type { Frame } from '../../src/model/frame.ts';
import { pictureSizes } from './picture-sizes.ts';

/** The picture at the head of an article with caption and credit. It is the first thing seen, so it loads at once. */
export function leadFigure(image: Illustration, frame: Frame): SafeHtml {
  const { picture, alt, caption, credit } = image;
  const words =
    (caption !== undefined || credit !== undefined) &&
    html`<figcaption>${caption !== undefined && html`<span class="caption">${caption}</span>`}${
      credit !== undefined && html` <span class="credit">${credit}</span>`
    }</figcaption>`;
  const shape = picture.height > picture.width ? ' lead-figure-tall' : '';
  return html`<figure class="lead-figure${shape}">${pictureHtml(picture, { alt, sizes: pictureSizes.article, loading: 'eager', base: frame.base })}${words}</figure>\n`;
}
