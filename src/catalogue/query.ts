import type { Digest } from '../lib/digest.ts';
import type { Picture } from '../lib/picture.ts';
import { must } from '../lib/unreachable.ts';
import type { Author, StaticPage } from '../model/article.ts';
import type {
  Body,
  Card,
  Catalogue,
  Entry,
  Illustration,
  Period,
  Redirect,
  Resolution,
  Scope,
  Tombstone,
} from '../model/catalogue.ts';
import type { Desk } from '../model/desk.ts';
import { type ArticleId, articleId, contentPath, urlPath } from '../model/ids.ts';
import { newsWindow } from '../model/news-window.ts';
import type { Row, Store } from '../state/store.ts';
import { createCardCache } from './card-cache.ts';
import { dayWords } from './month-words.ts';
import { scopeKey, scopeOf } from './scope-key.ts';

const parse = <Value>(text: unknown): Value => JSON.parse(String(text)) as Value;

/** The last text that begins with the period: every longer period within sorts up to it. */
const until = (period: Period): string => `${period}~`;

const listed = 'SELECT id FROM listing WHERE scope = ?';

/** Opens the Catalogue that stands in the state. */
export function openCatalogue(
  store: Store,
  {
    categories,
    article: articleOf,
    descriptions,
    now,
  }: Pick<Desk, 'categories' | 'article' | 'descriptions' | 'now'>,
): Catalogue {
  const documents = (kind: string): Row[] =>
    store.all('SELECT name, value, body FROM document WHERE kind = ? ORDER BY name', kind);
  const document = (kind: string, name: string): Row | undefined =>
    store.get('SELECT value, body FROM document WHERE kind = ? AND name = ?', kind, name);
  const timeOf = (id: ArticleId): number | undefined => {
    const row = store.get('SELECT at FROM article WHERE id = ?', id);
    return row && Number(row.at);
  };
  const counts = (scope: Scope, period: Period) => {
    const length = period === '' ? 4 : period.length + 3;
    const sql = `SELECT substr(day, 1, ?) AS period, count(*) AS count FROM listing
      WHERE scope = ? AND day >= ? AND day < ? GROUP BY 1 ORDER BY 1`;
    const rows = store.all(sql, length, scopeKey(scope), period, until(period));
    return rows.map((row) => ({ period: String(row.period), count: Number(row.count) }));
  };
  const author = (name: string) => {
    const row = document('author', name);
    if (row === undefined) return undefined;
    const value = parse<{ author: Author; image?: Illustration }>(row.value);
    return { ...value, body: parse<Body>(row.body) };
  };
  const cardOf = createCardCache(store);
  const cards = (rows: readonly Row[]): Card[] =>
    rows.map(({ id }) => must(cardOf(String(id)), `card of ${id}`));
  return {
    *ids() {
      for (const row of store.each('SELECT id FROM article ORDER BY id')) yield String(row.id) as ArticleId;
    },
    months: () =>
      store.all('SELECT month, count, digest FROM month ORDER BY month').map((row) => ({
        month: String(row.month),
        count: Number(row.count),
        digest: String(row.digest) as Digest,
      })),
    days(month) {
      return dayWords(store, month);
    },
    *timeline(from, to) {
      const sql = "SELECT id FROM listing WHERE scope = 'all' AND day >= ? AND day < ? ORDER BY day, id";
      for (const { id } of store.each(sql, from, until(to))) yield String(id) as ArticleId;
    },
    near(scope, { at, id }, newer, older) {
      const key = scopeKey(scope);
      const above = `${listed} AND at >= ? AND (at > ? OR id < ?) ORDER BY at, id DESC LIMIT ?`;
      const below = `${listed} AND at <= ? AND (at < ? OR id > ?) ORDER BY at DESC, id LIMIT ?`;
      const rows = [...store.all(above, key, at, at, id, newer), ...store.all(below, key, at, at, id, older)];
      return rows.map((row) => String(row.id) as ArticleId);
    },
    *listed(scope) {
      for (const { id } of store.each(listed, scopeKey(scope))) yield String(id) as ArticleId;
    },
    scopes: (id) =>
      store.all('SELECT scope FROM listing WHERE id = ?', id).map((row) => scopeOf(String(row.scope))),
    entry(id): Entry | undefined {
      const row = store.get('SELECT body, syllables FROM article WHERE id = ?', id);
      if (row === undefined) return undefined;
      const article = must(articleOf(id), `article ${id}`);
      return {
        id,
        card: must(cardOf(id), `card of ${id}`),
        body: parse<Body>(row.body),
        fields: article.fields,
        syllables: Number(row.syllables),
      };
    },
    card: (id) => cardOf(id),
    newest: (scope, limit) =>
      cards(store.all(`${listed} ORDER BY at DESC, id LIMIT ?`, scopeKey(scope), limit)),
    within(scope, period) {
      const sql = `${listed} AND day >= ? AND day < ? ORDER BY at DESC, id`;
      return cards(store.all(sql, scopeKey(scope), period, until(period)));
    },
    news(limit) {
      const sql = `${listed} AND at > ? AND at <= ? ORDER BY at DESC, id LIMIT ?`;
      return cards(store.all(sql, 'all', now - newsWindow, now, limit));
    },
    count(scope, period) {
      const sql = 'SELECT count(*) AS count FROM listing WHERE scope = ? AND day >= ? AND day < ?';
      return Number(store.get(sql, scopeKey(scope), period, until(period))?.count ?? 0);
    },
    modified(scope, period) {
      const sql = 'SELECT max(modified) AS modified FROM listing WHERE scope = ? AND day >= ? AND day < ?';
      return Number(store.get(sql, scopeKey(scope), period, until(period))?.modified ?? 0);
    },
    counts,
    neighbours(scope, period) {
      const before = store.get(
        'SELECT max(day) AS day FROM listing WHERE scope = ? AND day < ?',
        scopeKey(scope),
        period,
      );
      const after = store.get(
        'SELECT min(day) AS day FROM listing WHERE scope = ? AND day >= ?',
        scopeKey(scope),
        until(period),
      );
      const cut = (day: unknown): Period => String(day).slice(0, period.length);
      return {
        ...(before?.day != null && { previous: cut(before.day) }),
        ...(after?.day != null && { next: cut(after.day) }),
      };
    },
    before(id, scope, limit) {
      const at = timeOf(id);
      if (at === undefined) return [];
      const sql = `${listed} AND at <= ? AND (at < ? OR id > ?) ORDER BY at DESC, id LIMIT ?`;
      return cards(store.all(sql, scopeKey(scope), at, at, id, limit));
    },
    after(id, scope) {
      const at = timeOf(id);
      if (at === undefined) return undefined;
      const sql = `${listed} AND at >= ? AND (at > ? OR id < ?) ORDER BY at, id DESC LIMIT 1`;
      const row = store.get(sql, scopeKey(scope), at, at, id);
      return row && cardOf(String(row.id));
    },
    similar(id) {
      const row = store.get('SELECT others FROM suggestion WHERE id = ?', id);
      return parse<string[]>(row?.others ?? '[]').map((other) => must(cardOf(other), `card of ${other}`));
    },
    *names(kind, beginning = '') {
      const sql = 'SELECT DISTINCT scope FROM label WHERE scope >= ? AND scope < ? ORDER BY scope';
      const from = `${kind}:${beginning}`;
      for (const { scope } of store.each(sql, from, `${from}~`)) yield String(scope).slice(kind.length + 1);
    },
    label(scope) {
      if (scope.kind === 'author') {
        const known = author(scope.name);
        if (known) return known.author.name;
      }
      const sql = 'SELECT label FROM label WHERE scope = ? ORDER BY at DESC, id LIMIT 1';
      return String(store.get(sql, scopeKey(scope))?.label ?? (scope.kind === 'all' ? '' : scope.name));
    },
    description: (scope) =>
      descriptions().find(({ kind, name }) => kind === scope.kind && name === scope.name)?.text,
    author,
    staticPages: () =>
      documents('page').map((row) => ({ page: parse<StaticPage>(row.value), body: parse<Body>(row.body) })),
    staticPage(slug) {
      const row = document('page', slug);
      return row && { page: parse<StaticPage>(row.value), body: parse<Body>(row.body) };
    },
    tombstones: () => documents('tombstone').map(({ name }) => String(name) as ArticleId),
    tombstone(id) {
      const row = document('tombstone', id);
      return row && parse<Tombstone>(row.value);
    },
    redirects: () => documents('redirect').map(({ name }) => urlPath(String(name))),
    redirect(from) {
      const row = document('redirect', from);
      return row && parse<Redirect>(row.value);
    },
    categories,
    resolution(source) {
      const row =
        store.get('SELECT resolution FROM article WHERE id = ?', articleId(contentPath(source))) ??
        store.get('SELECT resolution FROM document WHERE owner = ? AND resolution IS NOT NULL', source);
      return parse<Resolution>(must(row, `resolution of ${source}`).resolution);
    },
    size: () => Number(store.get('SELECT count(*) AS size FROM article')?.size),
    picture(id) {
      const row = store.get('SELECT file, picture FROM picture WHERE id = ? ORDER BY file', id);
      return row && { file: contentPath(String(row.file)), picture: parse<Picture>(row.picture) };
    },
    *pictures() {
      for (const row of store.each('SELECT min(file) AS file, picture FROM picture GROUP BY id ORDER BY id'))
        yield { file: contentPath(String(row.file)), picture: parse<Picture>(row.picture) };
    },
  };
}
