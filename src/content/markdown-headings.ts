import type MarkdownIt from 'markdown-it';
import { slugOf } from '../lib/vietnamese.ts';
import type { Environment } from './markdown-environment.ts';

/** Headings: `#` becomes `h2`, for the page's own headline is the only `h1`; each gets an id from its words. */
export function headings(markdown: MarkdownIt): void {
  markdown.core.ruler.push('headings', ({ tokens, env }) => {
    const { slugs } = env as Environment;
    const shift = tokens.some(({ type, tag }) => type === 'heading_open' && tag === 'h1') ? 1 : 0;
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + shift)}`;
      const words = tokens[index + 1];
      if (token.type !== 'heading_open' || !slugs || !words) continue;
      const plain = (words.children ?? []).map(({ content }) => content).join('');
      const slug = slugOf(plain) || 'muc';
      const count = slugs.get(slug) ?? 0;
      slugs.set(slug, count + 1);
      // A prefix keeps them apart from the ids of the page itself.
      token.attrSet('id', count === 0 ? `muc-${slug}` : `muc-${slug}-${count + 1}`);
    }
  });
}
