import { type ContentPath, contentPath } from '../model/ids.ts';
import { type Check, fileStart, problemAt, referencesOf } from './check.ts';
import { isKeptAddress } from './own-address.ts';

/** One form for all spellings of an address that a host or a file system may take for the same. */
const plain = (url: string): string =>
  url
    .normalize('NFC')
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html$/, '/')
    .replace(/\/$/, '');

/** Addresses above this one that are files when something claims them: `/a.html` above `/a.html/b/`. */
const filesAbove = (url: string): string[] =>
  url
    .split('/')
    .map((_, index, parts) => parts.slice(0, index).join('/'))
    .filter((path) => /\.[a-z0-9]+$/.test(path));

/** Two files, or a file and the site itself, claim one address; also when only letter case or Unicode form differ. */
export const duplicateUrl: Check = {
  rule: 'duplicate-url',
  *run(desk, words) {
    const categories = new Set<string>(desk.categories().map(({ id }) => id));
    const claims = new Map<string, ContentPath>();
    /** Folders that look like files, each with the file whose old address lies in it. */
    const folders = new Map<string, ContentPath>();

    /** What stands at an address; articles are asked for one by one, so that their addresses need not be held. */
    const holder = (url: string): string | undefined => {
      const article = contentPath(`articles${url}.md`);
      if (/^\/\d{4}\/\d{2}\/[^/]+$/.test(url) && desk.exists(article)) return article;
      return claims.get(url) ?? folders.get(url) ?? (isKeptAddress(url, categories) ? url || '/' : undefined);
    };

    for (const { file, slug } of desk.pages()) {
      const url = plain(`/${slug}/`);
      const other = categories.has(slug) ? 'categories.yaml' : holder(url);
      if (other === undefined) claims.set(url, file);
      else yield problemAt('duplicate-url', file, fileStart, words.duplicateUrl(`/${slug}/`, other));
    }
    for (const article of desk.articles()) {
      for (const alias of referencesOf(article, 'alias')) {
        const url = plain(alias.target);
        const above = filesAbove(url);
        const other = holder(url) ?? above.map(holder).find((found) => found !== undefined);
        if (other !== undefined) {
          yield problemAt('duplicate-url', article.file, alias, words.duplicateUrl(alias.target, other));
          continue;
        }
        claims.set(url, article.file);
        for (const folder of above) folders.set(folder, article.file);
      }
    }
  },
};
