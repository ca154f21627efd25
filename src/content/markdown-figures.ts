import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { html } from '../lib/html.ts';
import { pictureHtml } from '../lib/picture.ts';
import type { Environment } from './markdown-environment.ts';

/** The words of a picture, as its title text gives them: `Chú thích | Ảnh: Người chụp`. */
export function captionOf(title: string): { caption: string; credit: string } {
  const bar = title.lastIndexOf('|');
  if (bar < 0) return { caption: title.trim(), credit: '' };
  return { caption: title.slice(0, bar).trim(), credit: title.slice(bar + 1).trim() };
}

/** The only image of a paragraph that holds nothing else. */
function loneImage(inline: Token | undefined): Token | undefined {
  const children = (inline?.children ?? []).filter(
    ({ type, content }) => type !== 'text' || content.trim() !== '',
  );
  return children.length === 1 && children[0]?.type === 'image' ? children[0] : undefined;
}

/** Prints pictures from what their source resolved to; one alone in its paragraph is a figure with its title as caption. */
export function figures(markdown: MarkdownIt): void {
  markdown.core.ruler.push('figures', ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      const inline = tokens[index + 1];
      const image = token.type === 'paragraph_open' ? loneImage(inline) : undefined;
      const close = tokens[index + 2];
      if (!image || !inline || !close) continue;
      image.meta = { figure: true };
      inline.children = [image];
      // The figure brings its own element.
      token.hidden = true;
      close.hidden = true;
    }
  });
  markdown.renderer.rules.image = (tokens, index, options, env: Environment, renderer) => {
    const image = tokens[index];
    const picture = env.resolution?.images[String(image?.attrGet('src') ?? '')];
    if (!image || !picture) return '';
    const alt = renderer.renderInlineAsText(image.children ?? [], options, env);
    const use = { alt, sizes: env.sizes ?? '100vw', loading: 'lazy', base: env.base ?? '/' } as const;
    const printed = pictureHtml(picture, use);
    if (!image.meta?.figure) return printed.value;
    const { caption, credit } = captionOf(String(image.attrGet('title') ?? ''));
    const words =
      (caption || credit) &&
      html`<figcaption>${caption}${caption && credit && ' '}${credit && html`<span class="credit">${credit}</span>`}</figcaption>`;
    return `${html`<figure>${printed}${words}</figure>`.value}\n`;
  };
}
