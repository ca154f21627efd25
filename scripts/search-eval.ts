import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './audit/launch-chromium.ts';
import { serveSite } from './audit/serve-site.ts';
import { readArchive } from './bench/read-archive.ts';
import { findChromium } from './find-chromium.js';
import { compressingProxy } from './lighthouse/compressing-proxy.ts';
import { SearchPage } from './search-eval/ask-page.ts';
import { buildSites } from './search-eval/build-sites.ts';
import { commonSyllables } from './search-eval/common-syllables.ts';
import { makeTrials } from './search-eval/questions.ts';
import { exactShare, makeReadings } from './search-eval/readings.ts';
import { type Cold, report } from './search-eval/report.ts';
import { scores, type Tried } from './search-eval/score.ts';
import { StockSearch } from './search-eval/stock-search.ts';

const usage =
  'npm run search:eval -- [--corpus <corpus.ndjson[.br]>] [--articles 10000] [--skip 50000] [--questions 100] [--cold 30] [--seed 1] [--kinds title,typo] [--stock] [--standing] [--work <folder>] [--report <file.md>]';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    ...{ corpus: text, articles: text, skip: text, questions: text, cold: text, seed: text, kinds: text },
    ...{ work: text, report: text, misses: text, stock: { type: 'boolean' } },
    ...{ standing: { type: 'boolean' } },
  },
});
const number = (given: string | undefined, fallback: number): number => {
  const value = Number(given ?? fallback);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(usage);
  return value;
};

const corpus = values.corpus ?? process.env.KHOBAO_CORPUS;
const chromium = findChromium();
if (corpus === undefined || chromium === undefined) {
  process.stderr.write(`${usage}\nwithout --corpus the file in KHOBAO_CORPUS\n`);
  process.exit(2);
}
const articles = number(values.articles, 10_000);
const skip = number(values.skip, 50_000);
const work = values.work ?? join(tmpdir(), 'khobao-search-eval');
mkdirSync(work, { recursive: true });
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const { content, site, stock } = await buildSites({
  corpus,
  work: join(work, String(skip)),
  articles,
  skip,
  say,
  stock: values.stock === true,
  standing: values.standing === true,
});
const kinds = values.kinds?.split(',');
const archive = readArchive(content);
const [perKind, seed] = [number(values.questions, 100), number(values.seed, 1)];
const readings = makeReadings(archive, perKind, seed);
const trials = makeTrials(archive, perKind, seed).filter(
  ({ kind }) => kinds === undefined || kinds.includes(kind),
);
const commonWords = commonSyllables(archive, 20);
/** Questions of all kinds that are typed letter by letter. */
const typedQuestions = 30;
const served = await serveSite(site);
const proxy = await compressingProxy(served.origin);
const browser = await launchChromium(chromium);
try {
  const page = new SearchPage(browser, proxy.origin);
  await page.open();
  const tried: Tried[] = [];
  for (const [at, trial] of trials.entries()) {
    tried.push({ trial, ...(await page.ask(trial.text)) });
    if ((at + 1) % 100 === 0) say(`${at + 1} of ${trials.length}`);
  }
  for (const [at, each] of tried.entries())
    tried[at] = { ...each, again: (await page.ask(each.trial.text)).first };
  const exact: number[] = [];
  for (const reading of readings) exact.push(exactShare(reading, (await page.ask(reading.text)).urls));
  const common: number[] = [];
  for (const word of [...commonWords, ...commonWords]) common.push((await page.ask(word)).first);
  // A reader's page has not been asked a thousand questions before.
  await page.open();
  const held: number[] = [];
  const typed = Math.max(1, Math.floor(trials.length / typedQuestions));
  for (let at = 0; at < trials.length; at += typed) held.push(await page.type(trials[at]?.text ?? ''));
  const cold: Cold[] = [];
  const step = Math.max(1, Math.floor(trials.length / Math.max(1, number(values.cold, 30))));
  for (let at = 0; at < trials.length && number(values.cold, 30) > 0; at += step) {
    const trial = trials[at];
    if (trial === undefined) break;
    await page.open();
    cold.push({ kind: trial.kind, ...(await page.ask(trial.text)) });
  }
  await page.close();
  const others: Tried[] = [];
  if (stock !== undefined) {
    const plain = await StockSearch.open(browser, stock);
    for (const trial of trials) others.push({ trial, ...(await plain.ask(trial.text)) });
    await plain.close();
  }
  const found = report({
    articles,
    skip,
    ours: scores(tried),
    stock: scores(others),
    cold,
    exact,
    common: common.slice(commonWords.length),
    held,
  });
  process.stdout.write(found);
  if (values.report) writeFileSync(values.report, found);
  if (values.misses)
    writeFileSync(
      values.misses,
      `${JSON.stringify(
        tried.filter(({ trial, urls }) => urls[0] !== trial.url),
        null,
        1,
      )}\n`,
    );
} finally {
  await browser.close();
  proxy.close();
  served.close();
}
