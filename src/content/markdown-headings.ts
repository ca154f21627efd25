import type MarkdownIt from 'markdown-it';
import { slugOf } from '../lib/vietnamese.ts';
import type { Environment } from './markdown-environment.ts';

/** An id that no heading before has. The prefix keeps it apart from the ids of the page itself. */
function unused(slug: string, taken: Map<string, number>): string {
  const id = slug === '' ? 'muc' : `muc-${slug}`;
  let count = (taken.get(id) ?? 0) + 1;
  let free = count === 1 ? id : `${id}-${count}`;
  while (taken.has(free)) {
    count += 1;
    free = `${id}-${count}`;
  }
  taken.set(id, count);
  if (free !== id) taken.set(free, 1);
  return free;
}

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
      token.attrSet('id', unused(slugOf(plain), slugs));
    }
  });
}
