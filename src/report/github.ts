import type { Emit } from '../model/event.ts';
import { compareProblems } from '../model/problem.ts';
import { ciReporter } from './ci.ts';
import type { ReportOptions } from './reporter.ts';

/** Escapes what would end a workflow command. Source: the toolkit of GitHub Actions, its commands. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** For GitHub Actions: an annotation at each problem, and plain lines for the rest. */
export function githubReporter(options: ReportOptions): Emit {
  const { write, contentDir, words } = options;
  const other = ciReporter(options);
  return (event) => {
    if (event.type !== 'problems') return other(event);
    const sorted = event.problems.toSorted(compareProblems);
    for (const { severity, file, place, rule, message, hint } of sorted) {
      const at = `file=${property(`${contentDir}/${file}`)},line=${place.line},col=${place.column},title=${property(rule)}`;
      write(`::${severity} ${at}::${data(`${message} ${words.mend}: ${hint}`)}\n`);
    }
    const errors = sorted.filter(({ severity }) => severity === 'error').length;
    write(`${words.counts(errors, sorted.length - errors)}\n`);
  };
}
