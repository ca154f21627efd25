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

/** The table as Markdown: numbers and names of rules alone, nothing that was written by others. */
function tableOf(rates: readonly Rate[], articles: number, all: number): string {
  const rows = rates.map(
    ({ rule, findings, files }) => `| \`${rule}\` | ${findings} | ${files} | ${percent(files, articles)} |`,
  );
  const perArticle = all === 0 ? 'none' : `1 article in ${Math.round(articles / all)}`;
  return `# What \`khobao check\` says of a newspaper's archive

${articles} articles of a newspaper that was edited by professionals, at the severities that rules have by themselves. What is
told of them is counted as a false alarm, although some of it is a slip that the newspaper did not see: the true rate is lower.
Written by \`npm run check-rates\`; the corpus is not a part of this repository.

**Articles with anything told: ${all} (${percent(all, articles)}, ${perArticle}).**

| rule | findings | articles | share |
| --- | ---: | ---: | ---: |
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
    const table = tableOf(ratesOf(problems), articles, all);
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
