import type { Card, Catalogue, Period, Scope } from '../model/catalogue.ts';
import { articleOfUrl, type UrlPath, urlPath } from '../model/ids.ts';
import type { BaseView } from '../model/page.ts';
import type { Site } from '../site.ts';
import type { PageKind } from './page-kind.ts';
import { mayAppear } from './reach.ts';
import { topics } from './topics.ts';
import { scopeUrl } from './urls.ts';

/** One address, and when what it answers last changed (milliseconds), where that is known. */
export interface SitemapLine {
  readonly url: UrlPath;
  readonly modified?: number;
}

/** One article of the news sitemap. */
interface NewsLine {
  readonly card: Card;
  /** Of the article, where it is not the site's. */
  readonly lang?: string;
}

/** The index of sitemaps, or one of them. */
export type SitemapView =
  | (BaseView & { readonly type: 'index' | 'urls'; readonly lines: readonly SitemapLine[] })
  | (BaseView & { readonly type: 'news'; readonly lines: readonly NewsLine[] });

/** `''` is the index, `pages` the lists and static pages, `news` what is news now, `2024-07` the articles of a month. */
type SitemapAddress = '' | 'pages' | 'news' | Period;

/** Articles that a news sitemap may name. */
const mostNews = 1_000;

const all: Scope = { kind: 'all' };

const addressUrl = (address: SitemapAddress): UrlPath =>
  urlPath(address === '' ? '/sitemap.xml' : `/sitemaps/${address}.xml`);

const months = (catalogue: Catalogue): Period[] => catalogue.months().map(({ month }) => month);

function index(catalogue: Catalogue): SitemapLine[] {
  const lines = months(catalogue).map((month) => ({
    url: addressUrl(month),
    modified: catalogue.modified(all, month),
  }));
  return [{ url: addressUrl('pages') }, ...lines];
}

/** Addresses alone: when a list last changed would put every publish into this file. */
function pages(catalogue: Catalogue, site: Site): SitemapLine[] {
  const lists: Scope[] = [
    all,
    ...catalogue.categories().map(({ id }): Scope => ({ kind: 'category', name: id })),
  ];
  for (const kind of ['topic', 'author', 'series'] as const)
    for (const name of catalogue.names(kind)) lists.push({ kind, name });
  const fixed = catalogue.staticPages().map(({ page }) => urlPath(`/${page.slug}/`));
  const letters = [...topics.all(catalogue, site)].map(topics.url);
  return [...lists.map(scopeUrl), ...letters, ...fixed].map((url) => ({ url }));
}

const articles = (month: Period, catalogue: Catalogue): SitemapLine[] =>
  catalogue.within(all, month).map((card) => ({ url: card.url, modified: card.modified.at }));

const news = (catalogue: Catalogue): NewsLine[] =>
  catalogue.news(mostNews).map((card) => {
    const lang = catalogue.entry(articleOfUrl(card.url))?.fields.lang;
    return { card, ...(lang !== undefined && { lang }) };
  });

export const sitemap: PageKind<SitemapAddress, SitemapView> = {
  name: 'sitemap',
  all: (catalogue) => ['', 'pages', 'news', ...months(catalogue)],
  *reach(changes, catalogue) {
    if (
      changes.pages.length > 0 ||
      // A topic that is spelt another way may open or close the page of a letter.
      changes.relabelled.some(({ kind }) => kind === 'topic') ||
      changes.standings.some(({ scopes }) => scopes.some((scope) => mayAppear(scope, '', changes, catalogue)))
    )
      yield 'pages';
    // An article whose hour has come, to be news or to be it no more, is among those that changed.
    if (changes.articles.length > 0) yield 'news';

    if (changes.months.length > 0) yield '';
    yield* changes.months;
  },
  url: addressUrl,
  view(address, catalogue, site) {
    const url = addressUrl(address);
    if (address === '') return { url, type: 'index', lines: index(catalogue) };
    if (address === 'pages') return { url, type: 'urls', lines: pages(catalogue, site) };
    if (address === 'news') return { url, type: 'news', lines: news(catalogue) };
    const lines = articles(address, catalogue);
    return lines.length > 0 ? { url, type: 'urls', lines } : undefined;
  },
};
