import { posix } from 'node:path';
import { type ArticleId, type ContentPath, contentPath, type UrlPath, urlPath } from './ids.ts';

/** What a link or an image in a content file points at. */
export type ArchiveTarget =
  /** An article of this archive, by address or by file. `fragment` begins with `#` or is empty. */
  | { readonly kind: 'article'; readonly id: ArticleId; readonly fragment: string }
  /** A picture below `images/`. */
  | { readonly kind: 'image'; readonly file: ContentPath }
  /** Another address of this site: a static page, a category, a list. */
  | { readonly kind: 'address'; readonly url: UrlPath; readonly fragment: string }
  /** A place on the same page. */
  | { readonly kind: 'fragment'; readonly fragment: string }
  /** `http`, `https`, `mailto` or `tel`. */
  | { readonly kind: 'external'; readonly url: string }
  /** Anything that a page must not link to. */
  | { readonly kind: 'unsafe' };

const scheme = /^[a-z][a-z0-9+.-]*:/i;
const safeScheme = /^(?:https?:\/\/[^/\s]|mailto:[^\s]+@|tel:[+\d])/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these inside a scheme, so that `java\tscript:` runs.
const hidden = /[\x00-\x1f\x7f\\]/;

/** A path relative to the content folder; undefined when it leaves it. Rooted and plain names count from its root. */
function inContent(path: string, from: ContentPath): string | undefined {
  const dotted = path.startsWith('./') || path.startsWith('../');
  const joined = dotted ? posix.join(posix.dirname(from), path) : posix.normalize(path.replace(/^\/+/, ''));
  return joined.startsWith('../') || joined === '..' ? undefined : joined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return undefined;
  }
}

/**
 * The ONE place where links and images of the content are understood. `from` is the file that they stand in.
 * Pictures: `/images/x.jpg`, `images/x.jpg` or a relative path. Articles: `/2024/07/x/` or the path of the `.md` file.
 */
export function archiveTarget(target: string, from: ContentPath): ArchiveTarget {
  const text = target.trim();
  if (text === '' || hidden.test(text) || text.startsWith('//')) return { kind: 'unsafe' };
  if (scheme.test(text)) {
    const fine = safeScheme.test(text) && URL.canParse(text);
    return fine ? { kind: 'external', url: text } : { kind: 'unsafe' };
  }
  const hash = text.indexOf('#');
  const fragment = hash < 0 ? '' : text.slice(hash);
  const path = decoded(hash < 0 ? text : text.slice(0, hash));
  if (path === undefined || hidden.test(path)) return { kind: 'unsafe' };
  if (path === '') return { kind: 'fragment', fragment };
  const inside = inContent(path, from);
  if (inside === undefined) return { kind: 'unsafe' };
  if (inside.startsWith('images/')) return { kind: 'image', file: contentPath(inside) };
  const article = /^(?:articles\/)?(\d{4}\/\d{2}\/[^/?]+?)(?:\.md|\/)?$/.exec(inside);
  if (article && !/^\d{4}\/\d{2}\/\d{2}$/.test(article[1] ?? ''))
    return { kind: 'article', id: article[1] as ArticleId, fragment };
  const page = /^pages\/([^/]+)\.md$/.exec(inside);
  if (page) return { kind: 'address', url: urlPath(`/${page[1]}/`), fragment };
  return { kind: 'address', url: urlPath(`/${inside === '.' ? '' : inside}`), fragment };
}
