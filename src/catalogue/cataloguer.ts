import { localDay, type Moment } from '../lib/dates.ts';
import { digestOf } from '../lib/digest.ts';
import { must } from '../lib/unreachable.ts';
import { slugOf } from '../lib/vietnamese.ts';
import type { Article, ArticleFields, Author, Category, StaticPage } from '../model/article.ts';
import type { Body, Card, Redirect, Tombstone } from '../model/catalogue.ts';
import type { Desk } from '../model/desk.ts';
import { articleId, articleUrl, type ContentPath, type UrlPath, urlPath } from '../model/ids.ts';
import type { ImageSettings } from '../model/source-image.ts';
import type { Store } from '../state/store.ts';
import { createResolver, type Resolver } from './resolve.ts';
import { scopeKey } from './scope-key.ts';
import { scopesOf } from './scopes-of.ts';
import { standing, unpublished } from './visible.ts';

/** When an article last changed, as its editor says; a correction is a change. */
function modifiedOf({ date, updated, corrections }: ArticleFields): Moment {
  const changes = [...(updated ? [updated] : []), ...corrections.map((correction) => correction.date)];
  return changes.reduce((last, moment) => (moment.at > last.at ? moment : last), date);
}

function cardOf(article: Article, resolver: Resolver, now: number): Card {
  const { fields } = article;
  const hidden = unpublished(fields, now);
  const image = fields.image && resolver.lead(fields.image, article.file);
  const card = {
    url: articleUrl(article.id),
    title: fields.title,
    ...(fields.summary !== undefined && { summary: fields.summary }),
    ...(fields.kicker !== undefined && { kicker: fields.kicker }),
    category: fields.category,
    date: fields.date,
    ...(fields.updated && { updated: fields.updated }),
    modified: modifiedOf(fields),
    corrected: fields.corrections.length > 0,
    featured: fields.featured,
    ...(hidden !== undefined && { unpublished: hidden }),
    ...(image && { image }),
  };
  return { digest: digestOf(JSON.stringify(card)), ...card };
}

/** What an article is catalogued with. */
interface Context {
  readonly store: Store;
  /** Milliseconds. */
  readonly now: number;
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

function addArticle(article: Article, { store, now, resolver, categories, authors }: Context): void {
  const { id, fields } = article;
  const { at } = fields.date;
  const { body, resolution } = resolver.body(article.body, article.references, article.file);
  const card = cardOf(article, resolver, now);
  store.run(
    'INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...[id, at, JSON.stringify(card), JSON.stringify(body), article.body.syllables],
    ...[JSON.stringify(resolution), wordsDigest(card, body, fields, authors)],
  );
  const modified = card.modified.at;
  for (const { scope, label } of scopesOf(article, categories)) {
    const key = scopeKey(scope);
    store.run('INSERT INTO listing VALUES (?, ?, ?, ?, ?)', key, at, id, localDay(at), modified);
    if (label !== undefined) store.run('INSERT INTO label VALUES (?, ?, ?, ?)', key, at, id, label);
  }
}

/** An old address as a page can answer it: with a slash at the end unless it names a file. */
const aliasUrl = (alias: string): UrlPath => urlPath(/\/$|\.[a-z0-9]+$/i.test(alias) ? alias : `${alias}/`);

function tombstoneOf({ fields }: Article, url: UrlPath): Tombstone {
  if (fields.retracted) return { url, reason: fields.retracted.reason, date: fields.retracted.date };
  return { url, date: fields.expires ?? fields.date };
}

const documentSql = 'INSERT INTO document VALUES (?, ?, ?, ?, ?, ?)';

/** Puts what is public of content files into the Catalogue, and takes it out again. */
export interface Cataloguer {
  addArticle(article: Article): void;
  addPage(page: StaticPage): void;
  addAuthor(author: Author): void;
  /** Takes out all that stands there for a file. */
  remove(file: ContentPath): void;
}

/** A Cataloguer at the Desk's time: of every file what is public of it then, and nothing else. */
export function createCataloguer(store: Store, desk: Desk, settings: ImageSettings): Cataloguer {
  let owner: ContentPath | undefined;
  const resolver = createResolver(desk, settings, (file, picture) =>
    store.run(
      'INSERT OR IGNORE INTO picture VALUES (?, ?, ?, ?)',
      ...[picture.id, must(owner, 'the file that shows a picture'), file, JSON.stringify(picture)],
    ),
  );
  const context: Context = {
    ...{ store, now: desk.now, resolver, categories: desk.categories() },
    authors: new Map(desk.authors().map(({ id, name }) => [slugOf(id), name])),
  };
  const addDocument = (file: Author | StaticPage, kind: string, name: string, value: () => unknown): void => {
    owner = file.file;
    const { body, resolution } = resolver.body(file.body, file.references, file.file);
    const text = JSON.stringify(value());
    store.run(documentSql, kind, name, text, file.file, JSON.stringify(body), JSON.stringify(resolution));
  };
  return {
    addArticle(article) {
      owner = article.file;
      const seen = standing(article.fields, desk);
      if (seen === 'hidden') return;
      const url = articleUrl(article.id);
      for (const alias of article.fields.aliases) {
        const redirect: Redirect = { from: aliasUrl(alias), to: url };
        store.run(documentSql, 'redirect', redirect.from, JSON.stringify(redirect), article.file, null, null);
      }
      if (seen === 'public') return addArticle(article, context);
      const tombstone = JSON.stringify(tombstoneOf(article, url));
      store.run(documentSql, 'tombstone', article.id, tombstone, article.file, null, null);
    },
    addPage: (page) => addDocument(page, 'page', page.slug, () => page),
    addAuthor: (author) =>
      addDocument(author, 'author', slugOf(author.id), () => {
        const image = author.image && resolver.illustration(author.image, author.file);
        return { author, ...(image && { image }) };
      }),
    remove(file) {
      if (file.startsWith('articles/'))
        for (const table of ['article', 'listing', 'label'])
          store.run(`DELETE FROM ${table} WHERE id = ?`, articleId(file));
      store.run('DELETE FROM document WHERE owner = ?', file);
      store.run('DELETE FROM picture WHERE owner = ?', file);
    },
  };
}
