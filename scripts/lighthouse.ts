import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSample } from './audit/build-sample.ts';
import { serveSite } from './audit/serve-site.ts';
import { survey } from './audit/survey.ts';
import { findChromium } from './find-chromium.js';
import { compressingProxy } from './lighthouse/compressing-proxy.ts';
import { categories, type Judgement, runLighthouse } from './lighthouse/run-lighthouse.ts';

const usage = `npm run lighthouse [-- --site <folder of a built site>] [--runs <times>]
runs Lighthouse, fetched by npx, on an article, the front page and a category, and tells the median of each score;
without --site on the sample archive, which is built for it`;

const { values } = parseArgs({
  options: { site: { type: 'string' }, runs: { type: 'string', default: '3' }, help: { type: 'boolean' } },
});
const work = mkdtempSync(join(tmpdir(), 'khobao-lighthouse-'));

/** The least that is good, in the order of the categories. */
const aims = [99, 100, 100, 100];

/** The pages that are looked at, as the audit calls them. */
const kinds = ['article, the longest', 'home', 'category'];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Prints what became of a page's runs and answers whether it is good. */
function tell(kind: string, path: string, runs: readonly Judgement[]): boolean {
  const scores = categories.map((_, at) => median(runs.map((run) => run.scores[at] ?? 0)));
  process.stdout.write(`${kind} ${path}\n`);
  for (const [at, name] of categories.entries())
    process.stdout.write(
      `  ${name.padEnd(16)}${scores[at]}  (${runs.map((run) => run.scores[at]).join(', ')})\n`,
    );
  // Of the run that the first score is of: figures of different runs would not belong together.
  const run = runs.find((each) => each.scores[0] === scores[0]);
  const figures = Object.entries(run?.metrics ?? {}).map(([name, value]) => `${name} ${value}`);
  process.stdout.write(`  ${figures.join(', ')}\n`);
  for (const lost of new Set(runs.flatMap((run) => run.lost))) process.stdout.write(`  ✗ ${lost}\n`);
  return scores.every((score, at) => score >= (aims[at] ?? 0));
}

/** Runs Lighthouse on each page; the exit code is 1 when a median is below its aim. */
async function lighthouse(chromium: string): Promise<number> {
  const folder = values.site === undefined ? await buildSample(work) : resolve(values.site);
  const samples = survey(folder);
  const pages = kinds.flatMap((kind) => samples.find((sample) => sample.kind === kind) ?? []);
  const served = await serveSite(folder);
  const proxy = await compressingProxy(served.origin, { keeps: true });
  try {
    let good = true;
    for (const { kind, path } of pages) {
      const runs: Judgement[] = [];
      // One after the other: they measure time.
      while (runs.length < Number(values.runs))
        runs.push(await runLighthouse(chromium, proxy.origin + path, work));
      good = tell(kind, path, runs) && good;
    }
    return good ? 0 : 1;
  } finally {
    proxy.close();
    served.close();
  }
}

try {
  const chromium = values.help ? undefined : findChromium();
  if (values.help) process.stdout.write(`${usage}\n`);
  else process.exitCode = chromium === undefined ? 2 : await lighthouse(chromium);
} catch (error) {
  process.stderr.write(
    `lighthouse: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 2;
} finally {
  rmSync(work, { recursive: true, force: true });
}
