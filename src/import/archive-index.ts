import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../content/read-article.ts';
import { readAuthor } from '../content/read-author.ts';
import { readCategories } from '../content/read-categories.ts';
import { localDay } from '../lib/dates.ts';
import { slugOf } from '../lib/vietnamese.ts';
import { addressKey } from '../model/address-key.ts';
import type { Category } from '../model/article.ts';
import { contentPath } from '../model/ids.ts';
import type { Strings } from '../strings/strings.ts';
import { comparable } from './clean-text.ts';

/** What an import must know of the articles that stand already: their addresses and headlines. */
export class ArchiveIndex {
  readonly categories: readonly Category[];
  /** Ids of authors by the slug of their name. */
  readonly authors: ReadonlyMap<string, string>;
  /** Headline and day of the articles that can be read; empty texts for the others. */
  readonly #articles = new Map<string, { readonly title: string; readonly day: string }>();
  readonly #byAddress = new Map<string, string>();
  /** Null where several articles have one headline. */
  readonly #byTitle = new Map<string, string | null>();

  constructor(content: string, words: Strings['problems']) {
    const read = (path: string): Uint8Array | undefined => {
      try {
        return readFileSync(join(content, path));
      } catch {
        return undefined;
      }
    };
    const list = read('categories.yaml');
    this.categories = (list && readCategories(contentPath('categories.yaml'), list, words).value) ?? [];
    const authors = new Map<string, string>();
    for (const path of filesIn(content, 'authors')) {
      const author = readAuthor(contentPath(path), read(path) ?? new Uint8Array(), words).value;
      if (author) authors.set(slugOf(author.name), author.id);
    }
    this.authors = authors;
    for (const path of filesIn(content, 'articles')) {
      const id = path.slice('articles/'.length, -'.md'.length);
      const fields = readArticle(contentPath(path), read(path) ?? new Uint8Array(), words).value?.fields;
      this.add(id, fields?.title ?? '', fields ? localDay(fields.date.at) : '', fields?.aliases ?? []);
    }
  }

  /** Notes an article, one of the archive or one that is about to be written. */
  add(id: string, title: string, day: string, aliases: readonly string[]): void {
    this.#articles.set(id, { title, day });
    for (const alias of aliases)
      if (!this.#byAddress.has(addressKey(alias))) this.#byAddress.set(addressKey(alias), id);
    const key = comparable(title);
    if (key !== '')
      this.#byTitle.set(key, this.#byTitle.has(key) && this.#byTitle.get(key) !== id ? null : id);
  }

  has(id: string): boolean {
    return this.#articles.has(id);
  }

  /** Whether an article stands under an id with this headline and day. */
  isSame(id: string, title: string, day: string): boolean {
    const found = this.#articles.get(id);
    return found !== undefined && found.day === day && comparable(found.title) === comparable(title);
  }

  /** The article that stands, or stood, at a path of the site. */
  atAddress(path: string): string | undefined {
    const key = addressKey(path);
    return this.#byAddress.get(key) ?? (this.#articles.has(key.slice(1)) ? key.slice(1) : undefined);
  }

  /** The one article of a headline. */
  titled(title: string): string | undefined {
    return this.#byTitle.get(comparable(title)) ?? undefined;
  }
}

/** The Markdown files of a room of the content folder, sorted. */
function filesIn(content: string, room: string): string[] {
  try {
    return readdirSync(join(content, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md') && !path.endsWith('README.md'))
      .map((path) => `${room}/${path}`)
      .sort();
  } catch {
    return [];
  }
}
