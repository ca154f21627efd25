import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../src/build.ts';
import { ruleNames } from '../src/checks/severity.ts';
import { parseMoment } from '../src/lib/dates.ts';
import { must } from '../src/lib/unreachable.ts';
import type { Problem } from '../src/model/problem.ts';
import { writeArchive } from './corpus/write-archive.ts';

const usage =
  'npm run check-rates -- [--file <corpus.ndjson[.br]>] [--articles 10000] [--skip 0] [--out docs/check-rates.md] [--show <rule>,<rule>]; without --file the file in KHOBAO_CORPUS';

/** The hour of the trial: later than every article of a corpus, so that no date is a future one. */
const now = must(parseMoment('2030-01-01'), 'the hour of the trial').at;

/**
 * Findings of a rule that were read one by one, spread over 10,000 articles,
 * and how many of them were wrong. Rules that nobody read for count as wrong throughout.
 */
const judged: Readonly<Record<string, { readonly read: number; readonly wrong: number }>> = {
  'open-quote': { read: 36, wrong: 2 },
  'impossible-syllable': { read: 60, wrong: 4 },
  'repeated-word': { read: 30, wrong: 1 },
  'source-line': { read: 24, wrong: 0 },
  'mixed-tones': { read: 15, wrong: 0 },
  'repeated-paragraph': { read: 24, wrong: 2 },
  'invisible-sign': { read: 2, wrong: 0 },
};

/** Of the articles that a rule tells of, how many it is likely to be wrong about. */
function falseAlarms({ rule, files }: Rate): number {
  const { read, wrong } = judged[rule] ?? { read: 1, wrong: 1 };
  return (files * wrong) / read;
}

interface Rate {
  readonly rule: string;
  readonly findings: number;
  readonly files: number;
}

function ratesOf(problems: readonly Problem[]): Rate[] {
  const rules = new Set([...ruleNames(), ...problems.map(({ rule }) => rule)]);
  return [...rules]
    .map((rule) => {
      const found = problems.filter((problem) => problem.rule === rule);
      return { rule, findings: found.length, files: new Set(found.map(({ file }) => file)).size };
    })
    .sort((a, b) => b.files - a.files || (a.rule < b.rule ? -1 : 1));
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

const readText = (rule: string): string => {
  const { read, wrong } = judged[rule] ?? {};
  return read === undefined ? 'not read' : `${wrong} of ${read}`;
};

/** The table as Markdown: numbers and names of rules alone, nothing that was written by others. */
function tableOf(rates: readonly Rate[], articles: number, skip: number, all: number): string {
  const rows = rates.map(
    (rate) =>
      `| \`${rate.rule}\` | ${rate.findings} | ${rate.files} | ${percent(rate.files, articles)} | ${readText(rate.rule)} | ${percent(falseAlarms(rate), articles)} |`,
  );
  const wrong = rates.reduce((sum, rate) => sum + falseAlarms(rate), 0);
  return `# What \`khobao check\` says of a newspaper's archive

${articles} articles of newspapers (from number ${skip + 1} of the corpus) as they were printed on the web, at the severities that rules have by themselves. Most of what
is told of them is right: slips that the newspapers did not see. How much is wrong was judged by reading some findings of the
rules that tell most; a rule that nobody read for counts as wrong throughout. The samples are small, and the reader was the one
who wrote the rules. Written by \`npm run check-rates\`; the corpus is not a part of this repository.

- Articles with anything told: ${all} (${percent(all, articles)}).
- False alarms, estimated: ${percent(wrong, articles)} of the articles (at most 2 % is the aim).

| rule | findings | articles | share | wrong of those read | false alarms |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const options = { file: text, articles: text, skip: text, out: text, show: text };
  const { values } = parseArgs({ options });
  const file = values.file ?? process.env.KHOBAO_CORPUS;
  if (!file || !existsSync(file)) throw new Error(usage);
  const folder = mkdtempSync(join(tmpdir(), 'khobao-rates-'));
  try {
    const content = join(folder, 'content');
    const order = { articles: Number(values.articles ?? 10_000), skip: Number(values.skip ?? 0) };
    const { articles } = await writeArchive({ file, out: content, ...order });
    const problems = await check({
      ...{ content, out: join(folder, 'site'), state: join(folder, 'state'), now, workers: 1 },
      emit: () => {},
    });
    const asked = new Set(values.show?.split(','));
    const told = problems.filter((problem) => asked.has(problem.rule));
    for (const { rule, place, message, hint } of told) {
      const near = place.text.slice(Math.max(0, place.column - 60), place.column + place.length + 40);
      process.stdout.write(`${rule}\t${near}\t${message} ${hint}\n`);
    }
    const all = new Set(problems.map((problem) => problem.file)).size;
    const table = tableOf(ratesOf(problems), articles, order.skip, all);
    if (values.out) writeFileSync(values.out, table);
    else process.stdout.write(table);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`check-rates: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
