import { slugOf } from '../lib/vietnamese.ts';
import type { Correction, SourceField } from '../model/article.ts';
import type { Body, Card, Catalogue, Entry, Scope } from '../model/catalogue.ts';
import type { Changes } from '../model/change.ts';
import { type ArticleId, articleUrl, type UrlPath } from '../model/ids.ts';
import type { BaseView } from '../model/page.ts';
import type { Site } from '../site.ts';
import type { PageKind } from './page-kind.ts';
import { labelScope, newestUrl, scopeUrl } from './urls.ts';

/** A name with the address of its list. */
export interface NamedLink {
  readonly label: string;
  readonly url: UrlPath;
}

/** One line of "Có thể bạn quan tâm": an article of the archive, or a page elsewhere. */
export type RelatedItem =
  | { readonly kind: 'article'; readonly card: Card }
  | { readonly kind: 'page'; readonly url: string; readonly title: string };

/** Where an article stands in its series. */
export interface SeriesPlace extends NamedLink {
  /** The parts just before this one, the earliest first. */
  readonly earlier: readonly NamedLink[];
  readonly next?: NamedLink;
}

/** An article's page. It looks backward: of what came later it names only what comes next in its category and in its series. */
export interface ArticleView extends BaseView {
  readonly card: Card;
  readonly body: Body;
  readonly syllables: number;
  readonly authors: readonly NamedLink[];
  readonly topics: readonly NamedLink[];
  readonly series?: SeriesPlace;
  readonly source?: SourceField;
  readonly place?: string;
  readonly lang?: string;
  readonly corrections: readonly Correction[];
  readonly related: readonly RelatedItem[];
  /** Earlier articles of the category, nearest first. */
  readonly more: readonly Card[];
  readonly next?: NamedLink;
  readonly previous?: NamedLink;
  /** Where the newest of the category stand, for the browser to fetch. */
  readonly newest: UrlPath;
}

/** The editor's choice, filled up with earlier articles like this one that the page does not name already. */
function related(entry: Entry, more: readonly Card[], catalogue: Catalogue, least: number): RelatedItem[] {
  const chosen = entry.fields.related.flatMap((field): RelatedItem[] => {
    if (field.kind === 'page') return [field];
    // What is not public is not in the Catalogue and silently absent; a name that never existed is a Problem.
    const card = catalogue.card(field.id as ArticleId);
    return card ? [{ kind: 'article', card }] : [];
  });
  const named = new Set(
    [...chosen.flatMap((item) => (item.kind === 'article' ? item.card : [])), ...more].map(({ url }) => url),
  );
  const like = catalogue
    .similar(entry.id)
    .filter(({ url }) => !named.has(url))
    .slice(0, Math.max(0, least - chosen.length));
  return [...chosen, ...like.map((card): RelatedItem => ({ kind: 'article', card }))];
}

const toLink = (card: Card): NamedLink => ({ label: card.title, url: card.url });

/** Parts of a series before an article that its page names; the others stand on the series' own page. */
const earlierParts = 4;

function seriesPlace(id: ArticleId, name: string, catalogue: Catalogue): SeriesPlace {
  const scope = labelScope('series', name);
  const next = catalogue.after(id, scope);
  return {
    label: name,
    url: scopeUrl(scope),
    earlier: catalogue.before(id, scope, earlierParts).toReversed().map(toLink),
    ...(next && { next: toLink(next) }),
  };
}

function view(
  id: ArticleId,
  catalogue: Catalogue,
  { lists, related: { least } }: Site,
): ArticleView | undefined {
  const entry = catalogue.entry(id);
  if (entry === undefined) return undefined;
  const { fields } = entry;
  const inCategory: Scope = { kind: 'category', name: fields.category };
  const named = (kind: 'topic' | 'author', name: string): NamedLink => {
    const scope = labelScope(kind, name);
    return { label: kind === 'author' ? catalogue.label(scope) : name, url: scopeUrl(scope) };
  };
  const more = catalogue.before(id, inCategory, lists.moreInCategory);
  const next = catalogue.after(id, inCategory);
  return {
    url: articleUrl(id),
    card: entry.card,
    body: entry.body,
    syllables: entry.syllables,
    authors: fields.authors.map((name) => named('author', name)),
    topics: fields.topics.filter((name) => slugOf(name) !== '').map((name) => named('topic', name)),
    ...(fields.series !== undefined && { series: seriesPlace(id, fields.series, catalogue) }),
    ...(fields.source && { source: fields.source }),
    ...(fields.place !== undefined && { place: fields.place }),
    ...(fields.lang !== undefined && { lang: fields.lang }),
    corrections: fields.corrections,
    related: related(entry, more, catalogue, least),
    more,
    ...(next && { next: toLink(next) }),
    ...(more[0] && { previous: toLink(more[0]) }),
    newest: newestUrl(fields.category),
  };
}

/** The articles themselves, and in their categories and series those that name them as earlier or as next. */
function* reached(changes: Changes, catalogue: Catalogue, longest: number): Iterable<ArticleId> {
  yield* changes.articles;
  yield* changes.suggested;
  for (const standing of changes.standings)
    for (const scope of standing.scopes)
      if (scope.kind === 'category') yield* catalogue.near(scope, standing, longest, 1);
      else if (scope.kind === 'series') yield* catalogue.near(scope, standing, earlierParts, 1);
  for (const scope of changes.relabelled) if (scope.kind === 'author') yield* catalogue.listed(scope);
}

export const article: PageKind<ArticleId, ArticleView> = {
  name: 'article',
  all: (catalogue) => catalogue.ids(),
  reach: (changes, catalogue, site) => reached(changes, catalogue, site.lists.moreInCategory),
  url: articleUrl,
  view: (id, catalogue, site) => view(id, catalogue, site),
};
