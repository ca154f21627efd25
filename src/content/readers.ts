import type { Reading } from '../model/desk.ts';
import type { ContentPath } from '../model/ids.ts';
import type { Strings } from '../strings/strings.ts';
import { readArticle } from './read-article.ts';
import { readAuthor } from './read-author.ts';
import { readCategories } from './read-categories.ts';
import { readDescriptions } from './read-descriptions.ts';
import { readPage } from './read-page.ts';
import { readSynonyms } from './read-synonyms.ts';

type Reader = (file: { readonly path: ContentPath }, bytes: Uint8Array) => Reading<unknown>;

/** The reader of each kind of text file. */
export function contentReaders(
  words: Strings['problems'],
): Record<'article' | 'author' | 'page' | 'categories' | 'descriptions' | 'synonyms', Reader> {
  return {
    article: ({ path }, bytes) => readArticle(path, bytes, words),
    author: ({ path }, bytes) => readAuthor(path, bytes, words),
    page: ({ path }, bytes) => readPage(path, bytes, words),
    categories: ({ path }, bytes) => readCategories(path, bytes, words),
    descriptions: ({ path }, bytes) => readDescriptions(path, bytes, words),
    synonyms: ({ path }, bytes) => readSynonyms(path, bytes, words),
  };
}
