import { nearest } from '../lib/nearest.ts';
import { slugOf } from '../lib/vietnamese.ts';
import { type Check, problemAt, referencesOf } from './check.ts';

/** An author has no file in `authors/`: allowed, the name is printed as it stands, but often a slip. */
export const unknownAuthor: Check = {
  rule: 'unknown-author',
  prepare(desk, words) {
    const known = new Set(desk.authors().map(({ id }) => slugOf(id)));
    return function* (file) {
      for (const reference of referencesOf(file, 'author')) {
        const slug = slugOf(reference.target);
        if (known.has(slug)) continue;
        const said = words.unknownAuthor(reference.target, slug, nearest(slug, known));
        yield problemAt('unknown-author', file.file, reference, said, 'warning');
      }
    };
  },
};
