import type { Desk } from '../model/desk.ts';
import { articleUrl, type ContentPath } from '../model/ids.ts';
import { isReserved } from '../model/reserved.ts';
import { type Check, fileStart, problemAt, referencesOf } from './check.ts';

/** One form for all spellings of an address that a host or a file system may take for the same. */
const plain = (url: string): string =>
  url
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:^|\/)index\.html$/, '/')
    .replace(/\/+$/, '');

const calendar = /^\/\d{4}(?:\/\d{2}(?:\/\d{2})?)?$/;
const listFile = /\/(?:feed\.xml|atom\.xml|feed\.json)$/;
const ownFile = /^\/(?:sitemap\.xml|robots\.txt|404\.html|_headers|nginx-headers\.conf)$/;

/** What the site itself answers at an address, if it does. */
function ownPage(url: string, categories: ReadonlySet<string>): string | undefined {
  const [first = '', ...rest] = url.slice(1).split('/');
  const below = `/${rest.join('/')}`;
  const isList = categories.has(first) && (rest.length === 0 || /^\/\d{4}\/\d{2}(?:\/\d{2})?$/.test(below));
  const taken = url === '' || calendar.test(url) || listFile.test(url) || ownFile.test(url) || isList;
  const room = isReserved(first) && !/^\d{4}$/.test(first);
  return taken || room ? url || '/' : undefined;
}

/** Folders above an address that another address would make a file: `/a.html` above `/a.html/b/`. */
const above = (url: string): string[] =>
  url
    .split('/')
    .map((_, index, parts) => parts.slice(0, index).join('/'))
    .filter((path) => path !== '');

/** Two files, or a file and the site itself, claim one address; also when only letter case or Unicode form differ. */
export const duplicateUrl: Check = {
  rule: 'duplicate-url',
  *run(desk: Desk, words) {
    const categories = new Set<string>(desk.categories().map(({ id }) => id));
    const taken = new Map<string, ContentPath>();
    for (const { file, slug } of desk.pages()) {
      const url = `/${slug}`;
      if (categories.has(slug))
        yield problemAt('duplicate-url', file, fileStart, words.duplicateUrl(`${url}/`, 'categories.yaml'));
      taken.set(url, file);
    }
    for (const { id, file } of desk.articles()) taken.set(plain(articleUrl(id)), file);
    for (const article of desk.articles()) {
      for (const alias of referencesOf(article, 'alias')) {
        const url = plain(alias.target);
        const blocked = above(url).find((path) => /\.[a-z0-9]+$/.test(path) && taken.has(path));
        const other = taken.get(blocked ?? url) ?? ownPage(url, categories);
        if (other !== undefined)
          yield problemAt('duplicate-url', article.file, alias, words.duplicateUrl(alias.target, other));
        else taken.set(url, article.file);
      }
    }
  },
};
