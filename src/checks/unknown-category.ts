import { nearest } from '../lib/nearest.ts';
import { type Check, problemAt, referencesOf } from './check.ts';

/** The category of an article is not in `categories.yaml`. */
export const unknownCategory: Check = {
  rule: 'unknown-category',
  *run(desk, words) {
    const known = new Set<string>(desk.categories().map(({ id }) => id));
    for (const article of desk.articles())
      for (const reference of referencesOf(article, 'category'))
        if (!known.has(reference.target))
          yield problemAt(
            'unknown-category',
            article.file,
            reference,
            words.unknownCategory(reference.target, nearest(reference.target, known)),
          );
  },
};
