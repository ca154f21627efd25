import { slugOf } from '../lib/vietnamese.ts';
import type { Description } from '../model/article.ts';
import { type Desk, type DeskFile, isArticle } from '../model/desk.ts';
import { contentPath } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import { type CheckWords, problemAt } from './check.ts';

/** Where topics and series are described. */
export const descriptionsFile = contentPath('descriptions.yaml');

const keyOf = ({ kind, name }: Pick<Description, 'kind' | 'name'>): string => `${kind} ${name}`;

/** Tells descriptions that stand on no page. It learns from the files that are looked at for the other rules. */
export interface DescribedLists {
  /** Gives the files on, and notes which lists their public articles stand in. */
  watch(files: Iterable<DeskFile>): Iterable<DeskFile>;
  /** To be asked when all changed files have gone by. */
  unused(): Iterable<Problem>;
}

/**
 * A topic or a series is described that no public article belongs to: printed nowhere, and often a slip. Whether one
 * does depends on any article of the archive, so this is no Check of one file; what did not change since the last
 * Release is known from the Catalogue.
 */
export function describedLists(desk: Desk, words: CheckWords): DescribedLists {
  const missing = new Map(desk.descriptions().map((description) => [keyOf(description), description]));
  return {
    *watch(files) {
      for (const file of files) {
        if (missing.size > 0 && isArticle(file) && desk.isPublic(file)) {
          const { topics, series } = file.fields;
          for (const topic of topics) missing.delete(keyOf({ kind: 'topic', name: slugOf(topic) }));
          if (series !== undefined) missing.delete(keyOf({ kind: 'series', name: slugOf(series) }));
        }
        yield file;
      }
    },
    *unused() {
      for (const description of missing.values())
        if (!desk.stands(description))
          yield problemAt(
            'unused-description',
            descriptionsFile,
            description,
            words.unusedDescription[description.kind],
            'warning',
          );
    },
  };
}
