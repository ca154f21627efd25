import { archiveTarget } from '../model/archive-target.ts';
import { isArticle } from '../model/desk.ts';
import { type Check, problemAt, referencesOf } from './check.ts';

/** A related article exists but readers may not see it at this time. */
export const relatedNotPublic: Check = {
  rule: 'related-not-public',
  prepare: (desk, words) =>
    function* (file) {
      if (!isArticle(file)) return;
      for (const reference of referencesOf(file, 'related')) {
        const target = archiveTarget(reference.target, file.file);
        const other = target.kind === 'article' ? desk.article(target.id) : undefined;
        if (other && desk.isPublic(file) && !desk.isPublic(other)) {
          const said = words.relatedHidden(other.id);
          yield problemAt('related-not-public', file.file, reference, said, 'warning');
        }
      }
    },
};
