import { nearest } from '../lib/nearest.ts';
import { type Check, problemAt, referencesOf } from './check.ts';

/** The category of an article is not in `categories.yaml`. */
export const unknownCategory: Check = {
  rule: 'unknown-category',
  prepare(desk, words) {
    const known = new Set<string>(desk.categories().map(({ id }) => id));
    return function* (file) {
      for (const reference of referencesOf(file, 'category')) {
        const { target } = reference;
        if (known.has(target)) continue;
        const said = words.unknownCategory(target, nearest(target, known));
        yield problemAt('unknown-category', file.file, reference, said);
      }
    };
  },
};
