import { addressKey, filesAbove } from '../model/address-key.ts';
import { isArticle } from '../model/desk.ts';
import { type ContentPath, contentPath } from '../model/ids.ts';
import { type Check, fileStart, problemAt, referencesOf } from './check.ts';
import { isKeptAddress } from './own-address.ts';

/**
 * Two files, or a file and the site itself, claim one address; also when only letter case or Unicode form differ.
 * Pages claim before articles, articles in the order of their paths; the later one is told.
 */
export const duplicateUrl: Check = {
  rule: 'duplicate-url',
  prepare(desk, words) {
    const categories = new Set<string>(desk.categories().map(({ id }) => id));
    const pages = new Map<string, ContentPath>();
    for (const { slug, file } of desk.pages().toReversed()) pages.set(addressKey(`/${slug}/`), file);

    /** Who else stands at an address, before the given file. */
    const holder = (url: string, file: ContentPath): string | undefined => {
      const article = contentPath(`articles${url}.md`);
      if (/^\/\d{4}\/\d{2}\/[^/]+$/.test(url) && desk.exists(article)) return article;
      const page = pages.get(url);
      if (page !== undefined && page !== file) return page;
      if (!file.startsWith('pages/'))
        for (const kind of ['alias', 'folder'] as const) {
          const [first] = desk.holders(url, kind);
          if (first !== undefined && first < file) return first;
        }
      return isKeptAddress(url, categories) ? url || '/' : undefined;
    };

    return function* (file) {
      if (!isArticle(file)) {
        if (!('slug' in file)) return;
        const other = categories.has(file.slug)
          ? 'categories.yaml'
          : holder(addressKey(`/${file.slug}/`), file.file);
        if (other !== undefined)
          yield problemAt('duplicate-url', file.file, fileStart, words.duplicateUrl(`/${file.slug}/`, other));
        return;
      }
      /** What this file has claimed so far: its addresses, and the folders above them. */
      const own = new Set<string>();
      for (const alias of referencesOf(file, 'alias')) {
        const url = addressKey(alias.target);
        const above = filesAbove(url);
        const others = [url, ...above].map((at) => (own.has(at) ? file.file : holder(at, file.file)));
        const other = others.find((found) => found !== undefined);
        if (other === undefined) for (const at of [url, ...above]) own.add(at);
        else yield problemAt('duplicate-url', file.file, alias, words.duplicateUrl(alias.target, other));
      }
    };
  },
};
