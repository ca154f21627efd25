import type { Reason, Summary } from '../model/event.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import type { Strings } from '../strings/strings.ts';
import { codeFrame, printable } from './code-frame.ts';

type Words = Strings['report'];

/** How text is coloured; a reporter without colours passes it through. */
export type Paint = (colour: 'red' | 'green' | 'yellow' | 'blue' | 'faint' | 'bold', text: string) => string;

export const plain: Paint = (_, text) => text;

const codes = { red: 31, green: 32, yellow: 33, blue: 36, faint: 2, bold: 1 } as const;
export const ansi: Paint = (colour, text) => `\u001b[${codes[colour]}m${text}\u001b[0m`;

/** One problem in a few lines: where, the line, the place in it, what is wrong, how to mend it. */
export function problemText(problem: Problem, contentDir: string, words: Words, paint: Paint): string {
  const { file, place, rule, severity, message, hint } = problem;
  const colour = severity === 'error' ? 'red' : 'yellow';
  const where = `${printable(`${contentDir}/${file}`)}:${place.line}:${place.column}`;
  const { line, squiggle } = codeFrame(place);
  const margin = String(place.line);
  const lines = [
    `${paint('bold', where)}  ${paint(colour, words.severity[severity])}  ${paint('faint', rule)}`,
  ];
  if (place.text !== '') {
    lines.push(`  ${paint('faint', `${margin} |`)} ${line}`);
    lines.push(`  ${paint('faint', `${' '.repeat(margin.length)} |`)} ${paint(colour, squiggle)}`);
  }
  lines.push(`  ${printable(message)}`, `  ${paint('blue', `${words.mend}: ${printable(hint)}`)}`);
  return `${lines.join('\n')}\n`;
}

/** All problems in order, and how many there are. */
export function problemsText(
  problems: readonly Problem[],
  contentDir: string,
  words: Words,
  paint: Paint,
): string {
  const sorted = problems.toSorted(compareProblems);
  const errors = sorted.filter(({ severity }) => severity === 'error').length;
  const texts = sorted.map((problem) => `${problemText(problem, contentDir, words, paint)}\n`);
  const end = errors > 0 ? [words.refused] : [];
  return `${texts.join('')}${[words.counts(errors, sorted.length - errors), ...end].join('\n')}\n`;
}

/** One stale output and why it is. */
export function staleText(path: string, reason: Reason, words: Words): string {
  const why = typeof reason === 'string' ? words.stale[reason] : words.stale.changed(reason.join(', '));
  return `${printable(path)}  ${why}\n`;
}

/** The summary as aligned lines: numbers to the right, then what they count. */
export function summaryText(summary: Summary, words: Words): string {
  const rows: readonly (readonly [string, string])[] = [
    [String(summary.articles), words.summary.articles],
    [String(summary.pages), words.summary.pages],
    [String(summary.images), words.summary.images],
    [String(summary.shards), words.summary.shards],
    [String(summary.made), words.summary.made],
    [String(summary.removed), words.summary.removed],
    [summary.seconds.toFixed(1), words.summary.seconds],
    [String(Math.round(summary.peakMegabytes)), words.summary.memory],
  ];
  const width = Math.max(...rows.map(([number]) => number.length));
  const totals = rows.map(([number, what]) => `${number.padStart(width + 2)} ${what}\n`);
  const kinds = summary.kinds
    .filter(({ made, removed }) => made + removed > 0)
    .map(
      ({ maker, made, reused, removed }) => `  ${words.kind(words.makers[maker], made, reused, removed)}\n`,
    );
  const times = summary.stages.map(({ stage, seconds }) =>
    words.stageTime(words.stages[stage], seconds.toFixed(1)),
  );
  return [...kinds, ...(times.length > 0 ? [`  ${times.join(' · ')}\n`] : []), ...totals].join('');
}
