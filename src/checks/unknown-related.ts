import { archiveTarget } from '../model/archive-target.ts';
import { contentPath } from '../model/ids.ts';
import { articleIds, type Check, problemAt, referencesOf } from './check.ts';
import { suggester } from './suggester.ts';

/** A related article does not exist. One that exists but is faulty or not public is another rule's business. */
export const unknownRelated: Check = {
  rule: 'unknown-related',
  *run(desk, words) {
    const suggest = suggester(() => articleIds(desk));
    for (const article of desk.articles()) {
      for (const reference of referencesOf(article, 'related')) {
        const target = archiveTarget(reference.target, article.file);
        if (target.kind !== 'article' || desk.exists(contentPath(`articles/${target.id}.md`))) continue;
        const said = words.unknownRelated(target.id, suggest(target.id));
        yield problemAt('unknown-related', article.file, reference, said);
      }
    }
  },
};
