import type { Root } from 'hast';
import type { Note } from './draft.ts';
import { firstOf, made, propertyOf, replaceElements, textOf } from './element-text.ts';

/** The page that a frame of a film, song or post shows; undefined for other frames. */
function pageOf(frame: string): string | undefined {
  const address = frame.startsWith('//') ? `https:${frame}` : frame;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const host = url.hostname.replace(/^(?:www|player|w|m|open)\./, '');
  const id = url.pathname.split('/').filter((part) => part !== '');
  if (/^youtube(?:-nocookie)?\.com$/.test(host) && id[0] === 'embed' && /^[\w-]{6,20}$/.test(id[1] ?? ''))
    return `https://www.youtube.com/watch?v=${id[1]}`;
  if (host === 'vimeo.com' && id[0] === 'video' && /^\d+$/.test(id[1] ?? ''))
    return `https://vimeo.com/${id[1]}`;
  if (host === 'tiktok.com' && id[0] === 'embed' && /^\d+$/.test(id.at(-1) ?? ''))
    return `https://www.tiktok.com/@/video/${id.at(-1)}`;
  if (host === 'facebook.com' && id[0] === 'plugins') {
    const shown = url.searchParams.get('href') ?? '';
    return /^https:\/\/(?:www\.)?facebook\.com\/\S+$/.test(shown) ? shown : undefined;
  }
  if (host === 'soundcloud.com') return url.searchParams.get('url') ?? undefined;
  if (host === 'spotify.com' && id[0] === 'embed') return `https://open.spotify.com/${id.slice(1).join('/')}`;
  return undefined;
}

/** Frames of films, songs and posts become a link in a paragraph of its own; other frames and players are told. */
export function findEmbeds(body: Root): Note[] {
  const notes: Note[] = [];
  replaceElements(body, (element) => {
    if (!/^(?:iframe|video|audio|object|embed)$/.test(element.tagName)) return undefined;
    const source = firstOf(element, 'source', 'embed');
    const address =
      propertyOf(element, 'src') ||
      propertyOf(element, 'dataSrc') ||
      propertyOf(element, 'data') ||
      (source ? propertyOf(source, 'src') : '');
    const page = pageOf(address);
    if (page !== undefined && URL.canParse(page))
      return [made('p', [made('a', [{ type: 'text', value: page }], { href: page })])];
    if (
      /^https?:|^\/\//.test(address) &&
      !/googletagmanager|doubleclick|\/ads?[/.]|about:blank/.test(address)
    )
      notes.push({ kind: 'lost-embed', text: address });
    // What stands within a player is for browsers that cannot play it.
    const words = textOf(element);
    return element.tagName === 'object' && words !== '' ? [made('p', element.children)] : [];
  });
  return notes;
}
