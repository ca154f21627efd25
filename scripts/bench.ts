import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageVersion } from '../src/lib/package-version.ts';
import { eleventy } from './bench/eleventy.ts';
import { hugo, hugoProgram } from './bench/hugo.ts';
import { firstLine, machine } from './bench/machine.ts';
import { measure, type Order } from './bench/measure.ts';
import { bareLoop, ours, oursWithSearch } from './bench/ours.ts';
import { reportOf } from './bench/report.ts';
import { caseNames, Results } from './bench/results.ts';

const usage = `npm run bench -- --corpus <corpus.ndjson[.br]> [--articles 1000,10000] [--runs 3] [--peers hugo,eleventy,bare,search]
  [--only cold,none,edit,add] [--work <folder>] [--limit <seconds for one run>] [--report docs/benchmarks.md]
without --corpus the file in KHOBAO_CORPUS; a bench that was broken off goes on where it stood when --work is the same`;

const peers = { hugo, eleventy, bare: bareLoop, search: oursWithSearch };
const peerNames = Object.keys(peers) as (keyof typeof peers)[];

function numbers(name: string, text: string): number[] {
  return text.split(',').map((part) => {
    if (!/^[1-9]\d{0,8}$/.test(part)) throw new Error(`--${name} is no number: ${part}\n${usage}`);
    return Number(part);
  });
}

function members<Name extends string>(name: string, text: string, known: readonly Name[]): Name[] {
  const asked = text.split(',').filter((part) => part !== '');
  const strange = asked.find((part) => !known.some((each) => each === part));
  if (strange !== undefined) throw new Error(`--${name} knows ${known.join(', ')}, not ${strange}\n${usage}`);
  return known.filter((each) => asked.includes(each));
}

/** Understands the command line. Throws with the usage in its message. */
function readOrder(): Order & { readonly report: string } {
  const text = { type: 'string' } as const;
  const options = { corpus: text, articles: text, runs: text, peers: text, only: text, work: text };
  const { values } = parseArgs({
    options: { ...options, limit: text, report: text, help: { type: 'boolean' } },
  });
  const corpus = values.corpus ?? process.env.KHOBAO_CORPUS;
  if (values.help || !corpus) throw new Error(usage);
  const asked = members('peers', values.peers ?? peerNames.join(), peerNames);
  return {
    corpus: resolve(corpus),
    articles: numbers('articles', values.articles ?? '1000,10000'),
    runs: numbers('runs', values.runs ?? '3')[0] ?? 3,
    cases: members('only', values.only ?? caseNames.join(), caseNames),
    builders: [ours, ...asked.map((name) => peers[name])],
    work: resolve(values.work ?? join(tmpdir(), 'khobao-bench')),
    limit: numbers('limit', values.limit ?? '3600')[0] ?? 3_600,
    report: values.report ?? join(import.meta.dirname, '../docs/benchmarks.md'),
  };
}

try {
  const { report, ...order } = readOrder();
  const results = new Results(join(order.work, 'results.json'), {
    ...machine(),
    'Kho Báo': firstLine('git', '-C', import.meta.dirname, 'rev-parse', '--short', 'HEAD'),
    Hugo: /v[\d.]+\S*/.exec(firstLine(hugoProgram, 'version'))?.[0] ?? 'absent',
    Eleventy: packageVersion('@11ty/eleventy'),
    Pagefind: packageVersion('pagefind'),
  });
  await measure(order, results, (text) => process.stdout.write(text));
  const tried = readFileSync(join(import.meta.dirname, 'bench/tried.md'), 'utf8');
  const text = reportOf(results.all, tried);
  writeFileSync(report, text);
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
