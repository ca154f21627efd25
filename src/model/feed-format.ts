import type { Scope } from './catalogue.ts';
import { type UrlPath, urlPath } from './ids.ts';

export type FeedFormat = 'rss' | 'atom' | 'json';

/** The file of each format. A new format is a line here and a case in the template. */
const files: Readonly<Record<FeedFormat, string>> = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' };

/** The formats that a list is offered in: all for the site and its categories, Atom for the rest. */
export const feedFormats = (scope: Scope): readonly FeedFormat[] =>
  scope.kind === 'all' || scope.kind === 'category' ? ['rss', 'atom', 'json'] : ['atom'];

/** The address of the feed of a list, by the list's own address. */
export const feedAddress = (front: UrlPath, format: FeedFormat): UrlPath =>
  urlPath(`${front}${files[format]}`);
