import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { escapeHtml } from '../lib/html.ts';
import type { Environment } from './markdown-environment.ts';

/** Where films, songs and posts live, by the last two names of the host. Nothing is asked of them: the card is a link. */
const places: ReadonlyMap<string, string> = new Map([
  ['youtube.com', 'YouTube'],
  ['youtu.be', 'YouTube'],
  ['vimeo.com', 'Vimeo'],
  ['facebook.com', 'Facebook'],
  ['fb.watch', 'Facebook'],
  ['tiktok.com', 'TikTok'],
  ['instagram.com', 'Instagram'],
  ['x.com', 'X'],
  ['twitter.com', 'X'],
  ['spotify.com', 'Spotify'],
  ['soundcloud.com', 'SoundCloud'],
]);

/** What the place that an address leads to is called; nothing for its front page and for all other places. */
function placeOf(address: string): string | undefined {
  if (!/^https:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const { hostname, pathname, port, username } = new URL(address);
  if (pathname === '/' || port !== '' || username !== '') return undefined;
  return places.get(hostname.split('.').slice(-2).join('.'));
}

/** The address of a paragraph that holds nothing but one link, or an address as it is. */
function loneAddress(children: readonly Token[]): string | undefined {
  const [first] = children;
  if (first?.type === 'text' && children.length === 1)
    return /^\S+$/.test(first.content) ? first.content : undefined;
  const links = children.filter(({ type }) => type === 'link_open').length;
  if (first?.type !== 'link_open' || links !== 1 || children.at(-1)?.type !== 'link_close') return undefined;
  return String(first.attrGet('href') ?? '');
}

/** A film, song or post elsewhere: a paragraph that is nothing but its link becomes a card that leads there. */
export function embeds(markdown: MarkdownIt): void {
  markdown.core.ruler.push('embeds', ({ tokens, Token: NewToken }) => {
    for (const [index, paragraph] of tokens.entries()) {
      const inline = tokens[index + 1];
      if (paragraph.type !== 'paragraph_open' || paragraph.hidden || !inline?.children) continue;
      const address = loneAddress(inline.children);
      const place = address === undefined ? undefined : placeOf(address);
      if (address === undefined || place === undefined) continue;
      paragraph.attrSet('class', 'embed');
      const label = new NewToken('embed_place', '', 0);
      label.meta = place;
      const [open, ...rest] = inline.children;
      if (open?.type === 'link_open') inline.children = [open, label, ...rest];
      else {
        const [link, close] = [new NewToken('link_open', 'a', 1), new NewToken('link_close', 'a', -1)];
        link.attrSet('href', address);
        inline.children = [link, label, ...inline.children, close];
      }
      // An address as words: what tells it from others is enough.
      for (const words of inline.children)
        if (words.content === address) words.content = address.replace(/^https:\/\/(?:www\.)?/i, '');
    }
  });
  markdown.renderer.rules.embed_place = (tokens, index, _options, env: Environment) =>
    `<span class="embed-place">${escapeHtml(`${env.words?.watch ?? ''} ${String(tokens[index]?.meta)}`.trim())}:</span> `;
}
