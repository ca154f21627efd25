import type { Problem, Severities, Severity } from '../model/problem.ts';
import { Refusal } from '../model/refusal.ts';
import type { Strings } from '../strings/strings.ts';
import { checks } from './all.ts';
import { archiveChecks } from './archive/all.ts';
import { proseChecks } from './prose/all.ts';

/** Rules that a build rests on: what they tell has no page, picture or list to stand for it. */
const firm: ReadonlySet<string> = new Set([
  ...['duplicate-url', 'unknown-category', 'unknown-related', 'missing-image', 'broken-image', 'broken-link'],
]);

/** Rules of the readers that let a file pass, and the one that asks other sites. */
const readerWarnings = ['folder-date', 'cut-text', 'comma-list', 'external-link'];

/** The names of all rules that a site may set. */
export const ruleNames = (): readonly string[] => [
  ...[...checks, ...proseChecks, ...archiveChecks].map(({ rule }) => rule),
  ...readerWarnings,
];

/** Refuses settings that name no rule, or that would let a build go on with what it cannot print. */
export function admitSeverities(severities: Severities, words: Strings['cli']['refusals']): void {
  const known = new Set(ruleNames());
  for (const [rule, severity] of Object.entries(severities)) {
    if (!known.has(rule)) throw new Refusal(words.unknownRule(rule));
    if (firm.has(rule) && severity !== 'error') throw new Refusal(words.firmRule(rule));
  }
}

/** How much a rule counts. */
export const severityOf = (
  { rule, severity }: { readonly rule: string; readonly severity: Severity | 'off' },
  severities: Severities,
): Severity | 'off' => severities[rule] ?? severity;

/** A Problem as much as the site lets it count; none when the rule is off. */
export function weighed(problem: Problem, severities: Severities): readonly Problem[] {
  const severity = severities[problem.rule] ?? problem.severity;
  if (severity === 'off') return [];
  return [severity === problem.severity ? problem : { ...problem, severity }];
}

/** Whether a rule that builds pass over is set to stop them. */
export const stopsBuilds = (severities: Severities): boolean =>
  [...proseChecks, ...archiveChecks].some((check) => severityOf(check, severities) === 'error');
