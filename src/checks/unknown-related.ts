import { archiveTarget } from '../model/archive-target.ts';
import { contentPath } from '../model/ids.ts';
import { articleIds, type Check, problemAt, referencesOf } from './check.ts';
import { suggester } from './suggester.ts';

/** A related article does not exist. One that exists but is faulty or not public is another rule's business. */
export const unknownRelated: Check = {
  rule: 'unknown-related',
  prepare(desk, words) {
    const suggest = suggester(() => articleIds(desk));
    return function* (file) {
      for (const reference of referencesOf(file, 'related')) {
        const target = archiveTarget(reference.target, file.file);
        if (target.kind !== 'article' || desk.exists(contentPath(`articles/${target.id}.md`))) continue;
        const said = words.unknownRelated(target.id, suggest(target.id));
        yield problemAt('unknown-related', file.file, reference, said);
      }
    };
  },
};
