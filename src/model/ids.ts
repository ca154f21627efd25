declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A path of a file below the content folder, with `/` and in NFC: `articles/2024/07/mua-lu.md`. */
export type ContentPath = Branded<'ContentPath'>;
/** An article's identity, its path without folder and ending: `2024/07/mua-lu`. */
export type ArticleId = Branded<'ArticleId'>;
/** A category's id in `categories.yaml`: `kinh-te`. */
export type CategoryId = Branded<'CategoryId'>;
/** A URL of this site, from its root: `/2024/07/mua-lu/`. */
export type UrlPath = Branded<'UrlPath'>;
/** A file of the built site, relative to its root: `2024/07/mua-lu/index.html`. */
export type OutputPath = Branded<'OutputPath'>;

export const contentPath = (path: string): ContentPath => path as ContentPath;
export const categoryId = (id: string): CategoryId => id as CategoryId;
export const urlPath = (path: string): UrlPath => path as UrlPath;
export const outputPath = (path: string): OutputPath => path as OutputPath;

/** The id of the article in the given file; the file must lie in `articles/`. */
export const articleId = (file: ContentPath): ArticleId =>
  file.replace(/^articles\//, '').replace(/\.md$/, '') as ArticleId;

/** The URL of an article (DESIGN 6: the file's path is the URL). */
export const articleUrl = (id: ArticleId): UrlPath => `/${id}/` as UrlPath;

/** The article that an article's URL names. */
export const articleOfUrl = (url: UrlPath): ArticleId => url.slice(1, -1) as ArticleId;

/** The file that answers a URL: `/a/` is `a/index.html`, `/feed.xml` is `feed.xml`. */
export const outputOf = (url: UrlPath): OutputPath =>
  (url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1)) as OutputPath;
