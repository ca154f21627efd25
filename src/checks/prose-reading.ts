import { plainWords } from '../lib/shingles.ts';
import type { Place } from '../lib/source-text.ts';
import { slugOf } from '../lib/vietnamese.ts';
import { archiveTarget } from '../model/archive-target.ts';
import type { Problem, Severities } from '../model/problem.ts';
import type { Prose, Span } from '../model/prose.ts';
import { likenessBands } from './archive/likeness-bands.ts';
import { proseChecks } from './prose/all.ts';
import type { Finding, ProseCheck, ProseSettings, ProseWords } from './prose-check.ts';
import { severityOf } from './severity.ts';

/** What a file leaves behind for rules that compare files: by kind, under a name, as it is written. */
export interface Trace {
  readonly kind: 'topic' | 'jump';
  /** What is compared: a topic's address or the file that a link leads to. */
  readonly name: string;
  readonly form: string;
  readonly place: Place;
}

/** What rules of prose say of a file, and what it leaves for others. Plain values; depends on the file's bytes alone. */
export interface ProseReading {
  readonly problems: readonly Problem[];
  readonly anchors: readonly string[];
  readonly bands: readonly number[];
  readonly traces: readonly Trace[];
}

/** So many findings of one rule are told of one file: more have one cause. */
const most = 20;

/** What the rules that are not off find in a text, each with its rule. */
export function* findingsIn(
  prose: Prose,
  words: ProseWords,
  settings: ProseSettings & { readonly severity: Severities },
  limit = most,
): Iterable<Finding & { readonly check: ProseCheck }> {
  for (const check of proseChecks) {
    if (severityOf(check, settings.severity) === 'off') continue;
    let count = 0;
    for (const finding of check.look(prose, words, settings)) {
      yield { ...finding, check };
      if (++count >= limit) break;
    }
  }
}

/** The file that a link with a fragment leads to; undefined when it leads to a page that no file is. */
function fileOf(
  target: string,
  file: Prose['file'],
): { readonly name: string; readonly form: string } | undefined {
  const found = archiveTarget(target, file);
  if (found.kind === 'fragment') return { name: file, form: found.fragment };
  if (found.kind === 'article') return { name: `articles/${found.id}.md`, form: found.fragment };
  const page = found.kind === 'address' ? /^\/([^/]+)\/?$/.exec(found.url)?.[1] : undefined;
  return page === undefined || found.kind !== 'address'
    ? undefined
    : { name: `pages/${page}.md`, form: found.fragment };
}

function* tracesOf({ file, source, leaves, links }: Prose): Iterable<Trace> {
  const place = ({ start, end }: Span): Place => source.place(start, end);
  for (const leaf of leaves) {
    if (leaf.name === 'topics')
      yield { kind: 'topic', name: slugOf(leaf.text), form: leaf.text, place: place(leaf) };
  }
  for (const link of links) {
    const jump = link.target.includes('#') ? fileOf(link.target, file) : undefined;
    if (jump && jump.form.length > 1) yield { kind: 'jump', ...jump, place: place(link) };
  }
}

/** Lets every rule of prose look at a file. */
export function lookAtProse(
  prose: Prose,
  words: ProseWords,
  settings: ProseSettings & { readonly severity: Severities },
): ProseReading {
  const { file, source, passages, anchors } = prose;
  const problems = [...findingsIn(prose, words, settings)].map(
    ({ check, start, end, say, edits }): Problem => {
      const severity = severityOf(check, settings.severity);
      const [message, hint] = say;
      return {
        ...{ rule: check.rule, severity: severity === 'error' ? severity : 'warning', file, message, hint },
        ...{ place: source.place(start, end), fixable: edits !== undefined },
      };
    },
  );
  const isArticle = file.startsWith('articles/');
  const body = passages
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((passage) => plainWords(passage.words));
  return { problems, anchors, bands: isArticle ? likenessBands(body) : [], traces: [...tracesOf(prose)] };
}
