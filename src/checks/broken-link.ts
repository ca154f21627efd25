import { nearest } from '../lib/nearest.ts';
import { addressKey } from '../model/address-key.ts';
import { archiveTarget } from '../model/archive-target.ts';
import { articleId, contentPath } from '../model/ids.ts';
import { articleIds, type Check, problemAt, referencesOf } from './check.ts';
import { isOwnAddress } from './own-address.ts';
import { suggester } from './suggester.ts';

const withoutSlash = (url: string): string => url.replace(/\/$/, '');

/** A link in a body leads to an article, page or list that does not exist, or to a bare picture. */
export const brokenLink: Check = {
  rule: 'broken-link',
  prepare(desk, words) {
    const categories = new Set<string>(desk.categories().map(({ id }) => id));
    const firsts = new Set([...categories, ...desk.pages().map(({ slug }) => slug)]);
    const suggest = suggester(function* () {
      yield* firsts;
      yield* articleIds(desk);
    });
    /** Whether an article had this very address before. */
    const isOld = (path: string): boolean =>
      desk.holders(addressKey(path), 'alias').some((holder) => {
        const aliases = desk.article(articleId(holder))?.fields.aliases ?? [];
        return aliases.some((alias) => withoutSlash(alias.normalize('NFC')) === path);
      });
    return function* (file) {
      for (const reference of referencesOf(file, 'link')) {
        const target = archiveTarget(reference.target, file.file);
        let near: string | undefined;
        if (target.kind === 'article') {
          if (desk.exists(contentPath(`articles/${target.id}.md`)) || isOld(`/${target.id}`)) continue;
          near = suggest(target.id);
        } else if (target.kind === 'address') {
          const path = withoutSlash(target.url.replace(/\?.*$/, '').replace(/\/index\.html$/, '/'));
          const [first = '', ...below] = path.slice(1).split('/');
          const isPage = firsts.has(first) && below.length === 0;
          if (isPage || isOwnAddress(path, categories) || isOld(path)) continue;
          near = suggest(path.slice(1)) ?? nearest(first, firsts);
        } else if (target.kind !== 'image') continue;
        yield problemAt('broken-link', file.file, reference, words.brokenLink(reference.target, near));
      }
    };
  },
};
