import { localDay } from '../lib/dates.ts';
import { digestOf } from '../lib/digest.ts';
import { slugOf } from '../lib/vietnamese.ts';
import type { Article, ArticleFields, Category } from '../model/article.ts';
import type { Body, Card, Redirect, Scope, Tombstone } from '../model/catalogue.ts';
import type { Desk } from '../model/desk.ts';
import { articleUrl, type UrlPath, urlPath } from '../model/ids.ts';
import type { ImageSettings } from '../model/source-image.ts';
import type { Store } from '../state/store.ts';
import { createResolver, type Resolver } from './resolve.ts';
import { scopeKey } from './scope-key.ts';
import { visibility } from './visible.ts';

function cardOf(article: Article, resolver: Resolver): Card {
  const { fields } = article;
  const image = fields.image && resolver.illustration(fields.image, article.file);
  const card = {
    url: articleUrl(article.id),
    title: fields.title,
    ...(fields.summary !== undefined && { summary: fields.summary }),
    ...(fields.kicker !== undefined && { kicker: fields.kicker }),
    category: fields.category,
    date: fields.date,
    ...(fields.updated && { updated: fields.updated }),
    corrected: fields.corrections.length > 0,
    featured: fields.featured,
    ...(image && { image }),
  };
  return { digest: digestOf(JSON.stringify(card)), ...card };
}

/** The lists that an article stands in, with the label it gives to those that have one. */
function scopesOf(article: Article, categories: readonly Category[]): { scope: Scope; label?: string }[] {
  const { fields } = article;
  const parent = categories.find(({ id }) => id === fields.category)?.parent;
  const labelled = (kind: 'topic' | 'author' | 'series', labels: readonly string[]) =>
    labels.map((label) => ({ scope: { kind, name: slugOf(label) } as Scope, label }));
  const scopes: { scope: Scope; label?: string }[] = [
    { scope: { kind: 'all' } },
    { scope: { kind: 'category', name: fields.category } },
    ...(parent === undefined ? [] : [{ scope: { kind: 'category', name: parent } as const }]),
    ...labelled('topic', fields.topics),
    ...labelled('author', fields.authors),
    ...labelled('series', fields.series === undefined ? [] : [fields.series]),
  ];
  // Two spellings of one topic are one list; a label without letters has no list.
  const seen = new Set<string>();
  return scopes.filter(({ scope }) => {
    const key = scopeKey(scope);
    if (key.endsWith(':') || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What an article is catalogued with. */
interface Context {
  readonly store: Store;
  readonly resolver: Resolver;
  readonly categories: readonly Category[];
  /** Names of the authors that have a file, by slug. */
  readonly authors: ReadonlyMap<string, string>;
}

/** Covers every word of an article's own that its page prints: what the search index holds of it. */
function wordsDigest(card: Card, body: Body, fields: ArticleFields, authors: ReadonlyMap<string, string>) {
  const names = fields.authors.map((name) => authors.get(slugOf(name)) ?? name);
  return digestOf(JSON.stringify([card.digest, body.digest, fields, names]));
}

function addArticle(article: Article, { store, resolver, categories, authors }: Context): void {
  const { id, fields } = article;
  const { at } = fields.date;
  const { body, resolution } = resolver.body(article.body, article.references, article.file);
  const card = cardOf(article, resolver);
  store.run(
    'INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ...[id, at, JSON.stringify(card), JSON.stringify(fields), JSON.stringify(body), article.body.syllables],
    ...[JSON.stringify(resolution), wordsDigest(card, body, fields, authors)],
  );
  const modified = Math.max(at, fields.updated?.at ?? 0);
  for (const { scope, label } of scopesOf(article, categories)) {
    const key = scopeKey(scope);
    store.run('INSERT INTO listing VALUES (?, ?, ?, ?, ?)', key, at, id, localDay(at), modified);
    if (label !== undefined) store.run('INSERT INTO label VALUES (?, ?, ?, ?)', key, at, id, label);
  }
}

/** An old address as a page can answer it: with a slash at the end unless it names a file. */
const aliasUrl = (alias: string): UrlPath => urlPath(/\/$|\.[a-z0-9]+$/i.test(alias) ? alias : `${alias}/`);

function addDocuments(store: Store, desk: Desk, resolver: Resolver): void {
  const insert = 'INSERT INTO document VALUES (?, ?, ?, ?, ?, ?)';
  for (const page of desk.pages()) {
    const { body, resolution } = resolver.body(page.body, page.references, page.file);
    store.run(
      insert,
      'page',
      page.slug,
      JSON.stringify(page),
      page.file,
      JSON.stringify(body),
      JSON.stringify(resolution),
    );
  }
  for (const author of desk.authors()) {
    const { body, resolution } = resolver.body(author.body, author.references, author.file);
    const image = author.image && resolver.illustration(author.image, author.file);
    const value = JSON.stringify({ author, ...(image && { image }) });
    store.run(
      insert,
      'author',
      slugOf(author.id),
      value,
      author.file,
      JSON.stringify(body),
      JSON.stringify(resolution),
    );
  }
}

/** Makes the Catalogue from the Desk: of every article what is public of it at the Desk's time, and nothing else. */
export function buildCatalogue(store: Store, desk: Desk, settings: ImageSettings): void {
  for (const table of ['article', 'listing', 'label', 'document', 'picture'])
    store.run(`DELETE FROM ${table}`);
  const resolver = createResolver(desk, settings, (file, picture) =>
    store.run('INSERT OR IGNORE INTO picture VALUES (?, ?, ?)', picture.id, file, JSON.stringify(picture)),
  );
  const context: Context = {
    ...{ store, resolver, categories: desk.categories() },
    authors: new Map(desk.authors().map(({ id, name }) => [slugOf(id), name])),
  };
  const document = 'INSERT INTO document VALUES (?, ?, ?, NULL, NULL, NULL)';
  for (const article of desk.articles()) {
    const seen = visibility(article.fields, desk.now);
    if (seen === 'hidden') continue;
    const url = articleUrl(article.id);
    for (const alias of article.fields.aliases) {
      const redirect: Redirect = { from: aliasUrl(alias), to: url };
      store.run(document, 'redirect', redirect.from, JSON.stringify(redirect));
    }
    if (seen === 'public') addArticle(article, context);
    else store.run(document, 'tombstone', article.id, JSON.stringify(tombstoneOf(article, url)));
  }
  addDocuments(store, desk, resolver);
}

function tombstoneOf({ fields }: Article, url: UrlPath): Tombstone {
  if (fields.retracted) return { url, reason: fields.retracted.reason, date: fields.retracted.date };
  return { url, date: fields.expires ?? fields.date };
}
