import type { Emit } from '../model/event.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import type { ReportOptions } from './reporter.ts';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function result(
  { rule, severity, file, place, message, hint }: Problem,
  options: ReportOptions,
  index: number,
) {
  const { line: startLine, column: startColumn, length } = place;
  return {
    ruleId: rule,
    ruleIndex: index,
    level: severity,
    message: { text: `${message} ${options.words.mend}: ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encoded(`${options.contentDir}/${file}`) },
          region: {
            ...{ startLine, startColumn, endColumn: startColumn + length },
            ...(place.text === '' ? {} : { snippet: { text: place.text } }),
          },
        },
      },
    ],
  };
}

/** For code scanning: one SARIF 2.1.0 document. Columns count characters as people do, so it says `unicodeCodePoints`. */
export const sarifReporter =
  (options: ReportOptions): Emit =>
  (event) => {
    if (event.type !== 'problems') return;
    const sorted = event.problems.toSorted(compareProblems);
    const rules = [...new Set(sorted.map(({ rule }) => rule))].sort();
    const run = {
      tool: { driver: { name: 'khobao', rules: rules.map((id) => ({ id })) } },
      columnKind: 'unicodeCodePoints',
      results: sorted.map((problem) => result(problem, options, rules.indexOf(problem.rule))),
    };
    options.write(`${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] })}\n`);
  };
