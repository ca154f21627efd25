import { must } from '../lib/unreachable.ts';
import type { Card, CatalogueSettings, Scope } from '../model/catalogue.ts';
import type { Changes, Standing } from '../model/change.ts';
import { type Desk, type DeskFile, isArticle } from '../model/desk.ts';
import { type ArticleId, articleId, type ContentPath, contentPath, urlPath } from '../model/ids.ts';
import type { Row, Store } from '../state/store.ts';
import { type Cataloguer, createCataloguer } from './cataloguer.ts';
import { refreshMonth, refreshMonths } from './month-words.ts';
import { scopeKey, scopeOf } from './scope-key.ts';
import { scopesOf } from './scopes-of.ts';
import { chooseAll, refreshSuggestions } from './suggestions.ts';

/** Changed files above which making the Catalogue anew is cheaper than mending it. */
const most = 1_000;

/** Makes the whole Catalogue from the Desk: of every file what is public of it at the Desk's time, and nothing else. */
export function buildCatalogue(store: Store, desk: Desk, settings: CatalogueSettings): void {
  for (const table of ['article', 'listing', 'label', 'document', 'picture', 'dirty'])
    store.run(`DELETE FROM ${table}`);
  const cataloguer = createCataloguer(store, desk, settings.images);
  for (const article of desk.articles()) cataloguer.addArticle(article);
  for (const author of desk.authors()) cataloguer.addAuthor(author);
  for (const page of desk.pages()) cataloguer.addPage(page);
  refreshMonths(store);
  chooseAll(store, settings.related.window);
}

/** All rows that stand in the Catalogue for a file. */
interface Rows {
  readonly article: Row | undefined;
  readonly listing: readonly Row[];
  readonly labels: readonly Row[];
  readonly documents: readonly Row[];
  readonly pictures: readonly Row[];
}

function rowsOf(store: Store, file: ContentPath): Rows {
  const id = articleId(file);
  return {
    article: store.get('SELECT * FROM article WHERE id = ?', id),
    listing: store.all('SELECT * FROM listing WHERE id = ? ORDER BY scope', id),
    labels: store.all('SELECT * FROM label WHERE id = ? ORDER BY scope', id),
    documents: store.all('SELECT * FROM document WHERE owner = ? ORDER BY kind, name', file),
    pictures: store.all('SELECT * FROM picture WHERE owner = ? ORDER BY id', file),
  };
}

function standing({ article, listing }: Rows): Standing[] {
  const [first] = listing;
  if (article === undefined || first === undefined) return [];
  const scopes = listing.map(({ scope }) => scopeOf(String(scope)));
  return [{ id: String(article.id) as ArticleId, at: Number(first.at), day: String(first.day), scopes }];
}

/** Whether an article stands where it stood and is described by the same words. */
function isSame({ before, after }: { readonly before: Rows; readonly after: Rows }): boolean {
  const described = ({ article, labels, listing }: Rows): string => {
    const { title, summary } = JSON.parse(String(article?.card ?? '{}')) as Partial<Card>;
    return JSON.stringify([title, summary, labels, listing[0]?.at]);
  };
  return described(before) === described(after);
}

function add(file: DeskFile | undefined, cataloguer: Cataloguer): void {
  if (file === undefined) return;
  if (isArticle(file)) cataloguer.addArticle(file);
  else if ('slug' in file) cataloguer.addPage(file);
  else cataloguer.addAuthor(file);
}

const labelOf = (store: Store, scope: string): unknown =>
  store.get('SELECT label FROM label WHERE scope = ? ORDER BY at DESC, id LIMIT 1', scope)?.label;

/** The titles of all lists that the given files are to be found in, before or after. */
function labels(store: Store, scopes: Iterable<string>): Map<string, unknown> {
  return new Map([...scopes].map((scope) => [scope, labelOf(store, scope)]));
}

/**
 * Brings the Catalogue in step with the files that are dirty, and says what that changed; undefined when it was made
 * anew as a whole. `basis` stands for all that the whole of it rests on: settings, categories, authors' names, the code.
 */
export function updateCatalogue(
  store: Store,
  desk: Desk,
  settings: CatalogueSettings,
  basis: string,
): Changes | undefined {
  const dirty = store.all('SELECT path FROM dirty ORDER BY path LIMIT ?', most + 1);
  if (store.fact('catalogued') !== basis || dirty.length > most) {
    buildCatalogue(store, desk, settings);
    store.setFact('catalogued', basis);
    return undefined;
  }
  const files = dirty
    .map(({ path }) => contentPath(String(path)))
    .filter((path) => /^(?:articles|authors|pages)\//.test(path))
    .map((path) => ({ path, before: rowsOf(store, path), file: desk.file(path) }));
  const categories = desk.categories();
  const scopes = new Set(
    files.flatMap(({ before, file }) => [
      ...before.labels.map(({ scope }) => String(scope)),
      ...(file && isArticle(file) ? scopesOf(file, categories).map(({ scope }) => scopeKey(scope)) : []),
    ]),
  );
  const labelsBefore = labels(store, scopes);
  const cataloguer = createCataloguer(store, desk, settings.images);
  // All out before any in: what one file gives up another may take.
  for (const { path } of files) cataloguer.remove(path);
  for (const { file } of files) add(file, cataloguer);

  const changed = files
    .map(({ path, before }) => ({ path, before, after: rowsOf(store, path) }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  const standings = changed.flatMap(({ before, after }) => [...standing(before), ...standing(after)]);
  const months = [...new Set(standings.map(({ day }) => day.slice(0, 7)))].sort();
  for (const month of months) refreshMonth(store, month);
  const moved = changed.filter((rows) => !isSame(rows));
  const shown = changed.filter(({ before, after }) => before.article?.card !== after.article?.card);
  const suggested = refreshSuggestions(
    store,
    moved.flatMap(({ before, after }) => [...standing(before), ...standing(after)]),
    shown.flatMap(({ after }) => standing(after)),
    settings.related.window,
  );
  const labelsAfter = labels(store, scopes);
  const documents = (kind: string): string[] => [
    ...new Set(
      changed.flatMap(({ before, after }) =>
        [...before.documents, ...after.documents]
          .filter((row) => row.kind === kind)
          .map(({ name }) => String(name)),
      ),
    ),
  ];
  const pictures = changed.flatMap(({ after }) => after.pictures);
  const lost = changed
    .flatMap(({ before }) => before.pictures.map(({ id }) => String(id)))
    .filter((id) => store.get('SELECT 1 FROM picture WHERE id = ?', id) === undefined);
  store.run('DELETE FROM dirty');
  return {
    articles: files.filter(({ path }) => path.startsWith('articles/')).map(({ path }) => articleId(path)),
    standings,
    suggested,
    aliases: documents('redirect').map(urlPath),
    relabelled: [...scopes]
      .filter((scope) => labelsBefore.get(scope) !== labelsAfter.get(scope))
      .map((scope): Scope => scopeOf(scope)),
    pages: documents('page'),
    authors: documents('author'),
    pictures: pictures.map(({ file, picture }) => ({
      file: contentPath(String(file)),
      picture: JSON.parse(String(must(picture, 'a picture'))),
    })),
    lostPictures: [...new Set(lost)],
    months,
  };
}
