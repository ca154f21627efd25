import { openCatalogue } from '../../src/catalogue/query.ts';
import { buildCatalogue } from '../../src/catalogue/update-catalogue.ts';
import { visibility } from '../../src/catalogue/visible.ts';
import { parseMoment } from '../../src/lib/dates.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { must } from '../../src/lib/unreachable.ts';
import { addressKey, filesAbove } from '../../src/model/address-key.ts';
import type { Article, ArticleFields, Author, Category, StaticPage } from '../../src/model/article.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { Desk, DeskFile } from '../../src/model/desk.ts';
import { articleId, categoryId, contentPath } from '../../src/model/ids.ts';
import { site } from '../../src/site.ts';
import { openStore } from '../../src/state/store.ts';

/** A moment as an editor would write it; throws when it is none. */
export const moment = (text: string) => must(parseMoment(text), text);

/** An article without a file: `2024/07/mua` with the given date and whatever else the test is about. */
export function article(id: string, date: string, fields: Partial<ArticleFields> = {}): Article {
  const file = contentPath(`articles/${id}.md`);
  return {
    id: articleId(file),
    file,
    fields: {
      title: id,
      date: moment(date),
      category: categoryId('kinh-te'),
      ...{
        authors: [],
        topics: [],
        related: [],
        corrections: [],
        aliases: [],
        featured: false,
        draft: false,
      },
      ...fields,
    },
    body: { digest: digestOf(id), syllables: 100 },
    references: [],
  };
}

export const categories: readonly Category[] = [
  { id: categoryId('kinh-te'), title: 'Kinh tế', order: 1, description: '' },
  {
    id: categoryId('nong-nghiep'),
    title: 'Nông nghiệp',
    order: 1,
    description: '',
    parent: categoryId('kinh-te'),
  },
  { id: categoryId('van-hoa'), title: 'Văn hoá', order: 2, description: '' },
];

/** A Desk over what the test hands in. */
export function handMadeDesk(
  articles: readonly Article[],
  now: string,
  authors: readonly Author[] = [],
  pages: readonly StaticPage[] = [],
): Desk {
  const files = [...articles, ...authors, ...pages];
  const claims = (file: DeskFile, key: string, kind: 'alias' | 'folder'): boolean =>
    file.references.some(({ kind: referenceKind, target }) => {
      if (referenceKind !== 'alias') return false;
      const alias = addressKey(target);
      return kind === 'alias' ? alias === key : filesAbove(alias).includes(key);
    });
  return {
    file: (path) => files.find(({ file }) => file === path),
    holders: (key, kind) =>
      articles
        .filter((file) => claims(file, key, kind))
        .map(({ file }) => file)
        .sort(),
    articles: () => articles.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    article: (id) => articles.find((candidate) => candidate.id === id),
    authors: () => authors,
    pages: () => pages,
    categories: () => categories,
    descriptions: () => [],
    synonyms: () => [],
    stands: () => false,
    exists: (file) => articles.some((candidate) => candidate.file === file),
    image: () => undefined,
    imageFiles: () => [],
    isPublic: ({ fields }) => visibility(fields, moment(now).at) === 'public',
    now: moment(now).at,
  };
}

/** The Catalogue of the given articles at a time. */
export function handMadeCatalogue(
  articles: readonly Article[],
  now = '2030-01-01',
  authors: readonly Author[] = [],
): Catalogue {
  const store = must(openStore(undefined), 'a state in memory');
  const desk = handMadeDesk(articles, now, authors);
  buildCatalogue(store, desk, site);
  return openCatalogue(store, desk);
}
