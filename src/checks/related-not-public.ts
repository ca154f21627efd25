import { archiveTarget } from '../model/archive-target.ts';
import { type Check, problemAt, referencesOf } from './check.ts';

/** A related article exists but readers may not see it at this time. */
export const relatedNotPublic: Check = {
  rule: 'related-not-public',
  *run(desk, words) {
    for (const article of desk.articles()) {
      for (const reference of referencesOf(article, 'related')) {
        const target = archiveTarget(reference.target, article.file);
        const other = target.kind === 'article' ? desk.article(target.id) : undefined;
        if (other && desk.isPublic(article) && !desk.isPublic(other))
          yield problemAt(
            'related-not-public',
            article.file,
            reference,
            words.relatedHidden(other.id),
            'warning',
          );
      }
    }
  },
};
