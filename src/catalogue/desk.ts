import type { Article, Author, Category, Description, StaticPage, SynonymGroup } from '../model/article.ts';
import type { Desk, DeskFile } from '../model/desk.ts';
import { type ContentPath, contentPath } from '../model/ids.ts';
import type { FileKind } from '../model/reading.ts';
import type { Result } from '../model/result.ts';
import type { ImageFault, SourceImage } from '../model/source-image.ts';
import type { Store } from '../state/store.ts';
import { holders } from './edges.ts';
import { scopeKey } from './scope-key.ts';
import { visibility } from './visible.ts';

/** The Desk over the readings in the state. `now` in milliseconds. */
export function openDesk(store: Store, now: number, preview = false): Desk {
  const value = <Value>(path: string, kind: FileKind): Value | undefined => {
    const row = store.get('SELECT value FROM reading WHERE path = ? AND kind = ?', path, kind);
    return row?.value == null ? undefined : (JSON.parse(String(row.value)) as Value);
  };
  function* values<Value>(kind: FileKind): IterableIterator<Value> {
    const sql = 'SELECT value FROM reading WHERE kind = ? AND value IS NOT NULL ORDER BY path';
    for (const row of store.each(sql, kind)) yield JSON.parse(String(row.value)) as Value;
  }
  const categories = value<Category[]>('categories.yaml', 'categories') ?? [];
  const descriptions = value<Description[]>('descriptions.yaml', 'descriptions') ?? [];
  const synonyms = value<SynonymGroup[]>('synonyms.yaml', 'synonyms') ?? [];
  const authors = [...values<Author>('author')];
  const pages = [...values<StaticPage>('page')];
  return {
    now,
    preview,
    articles: () => values<Article>('article'),
    article: (id) => value<Article>(`articles/${id}.md`, 'article'),
    authors: () => authors,
    pages: () => pages,
    categories: () => categories,
    descriptions: () => descriptions,
    synonyms: () => synonyms,
    stands(list) {
      const sql = `SELECT 1 FROM label WHERE scope = ? AND 'articles/' || id || '.md' NOT IN (SELECT path FROM dirty)
        LIMIT 1`;
      return store.get(sql, scopeKey(list)) !== undefined;
    },
    file(path) {
      const sql = "SELECT value FROM reading WHERE path = ? AND kind IN ('article', 'author', 'page')";
      const row = store.get(sql, path);
      return row?.value == null ? undefined : (JSON.parse(String(row.value)) as DeskFile);
    },
    holders: (key, kind) => holders(store, key, kind),
    exists: (file: ContentPath) => store.get('SELECT 1 FROM reading WHERE path = ?', file) !== undefined,
    imageFiles: () =>
      store
        .all("SELECT path FROM reading WHERE kind = 'image' ORDER BY path")
        .map(({ path }) => contentPath(String(path))),
    isPublic: ({ fields }) => visibility(fields, now) === 'public',
    image: (file) => value<Result<SourceImage, ImageFault>>(file, 'image'),
  };
}
