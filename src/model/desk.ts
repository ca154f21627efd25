import type { Article, Author, Category, Description, StaticPage, SynonymGroup } from './article.ts';
import type { ArticleId, ContentPath } from './ids.ts';
import type { Problem } from './problem.ts';
import type { Result } from './result.ts';
import type { ImageFault, SourceImage } from './source-image.ts';

/** What reading a content file gives: its value unless an error spoils it, and every Problem found on the way. */
export interface Reading<Value> {
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

/** A text file of the archive that may point at others. */
export type DeskFile = Article | Author | StaticPage;

export const isArticle = (file: DeskFile): file is Article => 'fields' in file;

/**
 * Everything that the editors have, public or not: what checks look at. Only valid files are in it;
 * their own Problems are told apart.
 */
export interface Desk {
  /** By path. */
  articles(): Iterable<Article>;
  article(id: ArticleId): Article | undefined;
  authors(): readonly Author[];
  pages(): readonly StaticPage[];
  categories(): readonly Category[];
  /** What is said of topics and series. */
  descriptions(): readonly Description[];
  /** Words that readers may use for each other when they search. */
  synonyms(): readonly SynonymGroup[];
  /** Whether an article that did not change since the last Release stands in a topic's or a series' list. */
  stands(list: Pick<Description, 'kind' | 'name'>): boolean;
  /** A valid article, author or page by the path of its file. */
  file(path: ContentPath): DeskFile | undefined;
  /** Files that claim an address (as `addressKey` has it) as an old one of theirs, or that claim one below it; by path. */
  holders(key: string, kind: 'alias' | 'folder'): readonly ContentPath[];
  /** Whether a file of this path exists, valid or not. */
  exists(file: ContentPath): boolean;
  /** A picture below `images/`; undefined when there is no such file. */
  image(file: ContentPath): Result<SourceImage, ImageFault> | undefined;
  /** Paths of all pictures. */
  imageFiles(): readonly ContentPath[];
  /** Whether readers may see the article at `now`. */
  isPublic(article: Article): boolean;
  /** The start of the build in milliseconds; what is public depends on it. */
  readonly now: number;
  /** Whether the site is an editor's preview, in which drafts stand too. */
  readonly preview?: boolean;
}
