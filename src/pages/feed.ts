import type { Body, Card, Catalogue, Scope } from '../model/catalogue.ts';
import { type FeedFormat, feedAddress, feedFormats } from '../model/feed-format.ts';
import { articleOfUrl, type UrlPath, urlPath } from '../model/ids.ts';
import type { BaseView } from '../model/page.ts';
import type { PageKind } from './page-kind.ts';
import { labelScope, scopeUrl } from './urls.ts';

/** One article in a feed. */
export interface FeedItem {
  readonly card: Card;
  /** The address that it was first published at, by which feed readers know it; absent when it never moved. */
  readonly first?: UrlPath;
  readonly authors: readonly string[];
  /** Only in feeds with full text. */
  readonly body?: Body;
}

/** The newest articles of a list, for feed readers. */
export interface FeedView extends BaseView {
  readonly format: FeedFormat;
  readonly scope: Scope;
  /** The title of a topic, author or series; a category's stands in the frame. */
  readonly label?: string;
  /** The page that the feed belongs to. */
  readonly front: UrlPath;
  /** When the newest change in it was made, in milliseconds. */
  readonly updated: number;
  readonly items: readonly FeedItem[];
}

export interface FeedAddress {
  readonly scope: Scope;
  readonly format: FeedFormat;
}

/** The address of a list's feed. */
export const feedUrl = (scope: Scope, format: FeedFormat): UrlPath => feedAddress(scopeUrl(scope), format);

function* scopes(catalogue: Catalogue): Iterable<Scope> {
  yield { kind: 'all' };
  for (const { id } of catalogue.categories()) yield { kind: 'category', name: id };
  for (const kind of ['topic', 'author', 'series'] as const)
    for (const name of catalogue.names(kind)) yield { kind, name };
}

/** An old address that an article of this archive had: its file was renamed. Addresses of other systems do not count. */
const articleAddress = /^\/\d{4}\/\d{2}\/[^/.]+\/?$/;

function item(card: Card, full: boolean, catalogue: Catalogue): FeedItem {
  const entry = catalogue.entry(articleOfUrl(card.url));
  const authors = (entry?.fields.authors ?? []).map((name) => catalogue.label(labelScope('author', name)));
  const first = entry?.fields.aliases.find((alias) => articleAddress.test(alias));
  return {
    ...{ card, authors, ...(first !== undefined && { first: urlPath(first.replace(/\/?$/, '/')) }) },
    ...(full && entry && { body: entry.body }),
  };
}

export const feed: PageKind<FeedAddress, FeedView> = {
  name: 'feed',
  *all(catalogue) {
    for (const scope of scopes(catalogue)) for (const format of feedFormats(scope)) yield { scope, format };
  },
  *reach(changes, catalogue) {
    const scopes = changes.standings.flatMap((standing) => standing.scopes);
    // An author's name stands in every feed that has an article of theirs.
    const renamed = changes.relabelled
      .filter(({ kind }) => kind === 'author')
      .flatMap((scope) => [...catalogue.listed(scope)].flatMap((id) => catalogue.scopes(id)));
    const reached = new Map(
      [...scopes, ...changes.relabelled, ...renamed].map((scope) => [scopeUrl(scope), scope]),
    );
    for (const scope of reached.values()) for (const format of feedFormats(scope)) yield { scope, format };
  },
  url: ({ scope, format }) => feedUrl(scope, format),
  view({ scope, format }, catalogue, site) {
    const full = scope.kind === 'all' || scope.kind === 'category';
    if (!full && catalogue.count(scope, '') === 0) return undefined;
    const cards = catalogue.newest(scope, site.lists.feed);
    const times = cards.map((card) => card.modified.at);
    return {
      url: feedUrl(scope, format),
      format,
      scope,
      ...(!full && { label: catalogue.label(scope) }),
      front: scopeUrl(scope),
      updated: Math.max(0, ...times),
      items: cards.map((card) => item(card, full, catalogue)),
    };
  },
};
