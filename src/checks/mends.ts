import { parseMoment } from '../lib/dates.ts';
import { fromNewspaperDate } from '../lib/newspaper-date.ts';
import type { Severities } from '../model/problem.ts';
import type { Leaf, Prose } from '../model/prose.ts';
import type { Edit, ProseSettings, ProseWords } from './prose-check.ts';
import { findingsIn } from './prose-reading.ts';

const dates = new Set(['date', 'updated', 'publishAt', 'expires', 'corrections.date', 'retracted.date']);

/** The edit that writes a value of the front matter anew within the marks that it stands in; none when it is not there as it reads. */
function rewritten({ source }: Prose, { start, end, text }: Leaf, put: string): readonly Edit[] {
  const at = source.text.slice(start, end).indexOf(text);
  return at < 0 ? [] : [{ start: start + at, end: start + at + text.length, text: put }];
}

/** Dates as newspapers print them, in the form that is read. */
const dateEdits = (prose: Prose): readonly Edit[] =>
  prose.leaves
    .filter(({ name, text }) => dates.has(name) && parseMoment(text) === undefined)
    .flatMap((leaf) => {
      const turned = fromNewspaperDate(leaf.text);
      return turned === undefined ? [] : rewritten(prose, leaf, turned);
    });

/** All that can be mended in a file without a person having to decide. `topics` are other ways of writing to the usual ones. */
export function mendsOf(
  prose: Prose,
  topics: ReadonlyMap<string, string>,
  words: ProseWords,
  settings: ProseSettings & { readonly severity: Severities },
): { readonly edits: readonly Edit[]; readonly inNfc: boolean } {
  const found = [...findingsIn(prose, words, settings, Number.POSITIVE_INFINITY)];
  const inTopics = prose.leaves.flatMap((leaf) => {
    const usual = leaf.name === 'topics' ? topics.get(leaf.text) : undefined;
    return usual === undefined ? [] : rewritten(prose, leaf, usual);
  });
  return {
    edits: [...dateEdits(prose), ...inTopics, ...found.flatMap(({ edits }) => edits ?? [])],
    inNfc: found.some(({ check }) => check.rule === 'unicode-form'),
  };
}
