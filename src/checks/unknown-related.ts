import { nearest } from '../lib/nearest.ts';
import { archiveTarget } from '../model/archive-target.ts';
import { contentPath } from '../model/ids.ts';
import { articleIds, type Check, problemAt, referencesOf } from './check.ts';

/** A related article does not exist. One that exists but is faulty or not public is another rule's business. */
export const unknownRelated: Check = {
  rule: 'unknown-related',
  *run(desk, words) {
    for (const article of desk.articles()) {
      for (const reference of referencesOf(article, 'related')) {
        const target = archiveTarget(reference.target, article.file);
        if (target.kind !== 'article' || desk.exists(contentPath(`articles/${target.id}.md`))) continue;
        const said = words.unknownRelated(target.id, nearest(target.id, articleIds(desk)));
        yield problemAt('unknown-related', article.file, reference, said);
      }
    }
  },
};
