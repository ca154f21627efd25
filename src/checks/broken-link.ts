import { nearest } from '../lib/nearest.ts';
import { archiveTarget } from '../model/archive-target.ts';
import type { Desk } from '../model/desk.ts';
import { contentPath } from '../model/ids.ts';
import { articleIds, type Check, pointing, problemAt, referencesOf } from './check.ts';
import { isOwnAddress } from './own-address.ts';
import { suggester } from './suggester.ts';

const withoutSlash = (url: string): string => url.replace(/\/$/, '');

/** The old addresses of all articles. */
function oldAddresses(desk: Desk): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { fields } of desk.articles())
    for (const alias of fields.aliases) found.add(withoutSlash(alias.normalize('NFC')));
  return found;
}

/** A link in a body leads to an article, page or list that does not exist, or to a bare picture. */
export const brokenLink: Check = {
  rule: 'broken-link',
  *run(desk, words) {
    const categories = new Set<string>(desk.categories().map(({ id }) => id));
    const firsts = new Set([...categories, ...desk.pages().map(({ slug }) => slug)]);
    const suggest = suggester(function* () {
      yield* firsts;
      yield* articleIds(desk);
    });
    // Few archives link to old addresses: they are gathered when a link leads nowhere else.
    let old: ReadonlySet<string> | undefined;
    const isOld = (path: string): boolean => {
      old ??= oldAddresses(desk);
      return old.has(path);
    };
    for (const { file, references } of pointing(desk)) {
      for (const reference of referencesOf({ file, references }, 'link')) {
        const target = archiveTarget(reference.target, file);
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
        yield problemAt('broken-link', file, reference, words.brokenLink(reference.target, near));
      }
    }
  },
};
