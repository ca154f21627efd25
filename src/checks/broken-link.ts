import { nearest } from '../lib/nearest.ts';
import { archiveTarget } from '../model/archive-target.ts';
import { articleUrl, contentPath } from '../model/ids.ts';
import { isReserved } from '../model/reserved.ts';
import { articleIds, type Check, pointing, problemAt, referencesOf } from './check.ts';

/** A link in a body leads to an article, page or category that does not exist. */
export const brokenLink: Check = {
  rule: 'broken-link',
  *run(desk, words) {
    const firsts = new Set<string>(desk.categories().map(({ id }) => id));
    for (const { slug } of desk.pages()) firsts.add(slug);
    const aliases = new Set<string>();
    for (const { fields } of desk.articles())
      for (const alias of fields.aliases) aliases.add(alias.replace(/\/$/, ''));
    for (const file of pointing(desk)) {
      for (const reference of referencesOf(file, 'link')) {
        const target = archiveTarget(reference.target, file.file);
        const tell = (near?: string) =>
          problemAt('broken-link', file.file, reference, words.brokenLink(reference.target, near));
        if (target.kind === 'article') {
          const known =
            desk.exists(contentPath(`articles/${target.id}.md`)) ||
            aliases.has(articleUrl(target.id).slice(0, -1));
          if (!known) yield tell(nearest(target.id, articleIds(desk)));
        } else if (target.kind === 'image') yield tell();
        else if (target.kind === 'address') {
          const path = target.url.replace(/\/$/, '');
          const first = path.split('/')[1] ?? '';
          // Lists and feeds come and go with their articles; that their form is one of the site's own is enough.
          const fine =
            path === '' ||
            firsts.has(first) ||
            aliases.has(path) ||
            isReserved(first.replace(/\.[a-z]+$/, ''));
          if (!fine) yield tell(nearest(first, firsts));
        }
      }
    }
  },
};
