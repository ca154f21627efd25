import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Scope } from '../../src/model/catalogue.ts';
import { type FeedFormat, feedAddress, feedFormats } from '../../src/model/feed-format.ts';
import type { Frame } from '../../src/model/frame.ts';
import { type UrlPath, urlPath } from '../../src/model/ids.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { href } from './href.ts';

/** A list that can be followed: what it is called and where it begins. */
export interface Followed {
  readonly scope: Scope;
  readonly front: UrlPath;
  readonly title: string;
}

const mediaTypes: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** The whole site as a list. */
export const wholeSite = (frame: Frame): Followed => ({
  scope: { kind: 'all' },
  front: urlPath('/'),
  title: frame.name,
});

/** Feeds for the head of a page, where feed readers look for them. */
export const feedAlternates = (list: Followed, frame: Frame, words: Strings['site']): SafeHtml[] =>
  feedFormats(list.scope).map(
    (format) =>
      html`<link rel="alternate" type="${mediaTypes[format]}" title="${words.frame.feedTitle(list.title, words.frame.feedFormats[format])}" href="${href(frame, feedAddress(list.front, format))}">\n`,
  );

/** Feeds as links to follow. */
export const feedLinks = (list: Followed, frame: Frame, words: Strings['site']): SafeHtml =>
  html`<ul class="plain-links" role="list">${feedFormats(list.scope).map(
    (format) =>
      html`<li><a type="${mediaTypes[format]}" href="${href(frame, feedAddress(list.front, format))}">${words.frame.feedFormats[format]}</a></li>\n`,
  )}</ul>\n`;
