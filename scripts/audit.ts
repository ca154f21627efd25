import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { htmlOfPages, lookAtSamples } from './audit/audit-site.ts';
import { buildSample } from './audit/build-sample.ts';
import { launchChromium } from './audit/launch-chromium.ts';
import { reportOf } from './audit/report.ts';
import { serveSite } from './audit/serve-site.ts';
import { pagesOf, survey } from './audit/survey.ts';
import { findChromium } from './find-chromium.js';

const usage = `npm run audit [-- --site <folder of a built site>] [--only <part of a kind's name>]
looks at built pages in Chromium; without --site at the sample archive, which is built for it`;

const { values } = parseArgs({
  options: { site: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean' } },
});
const work = mkdtempSync(join(tmpdir(), 'khobao-audit-'));

/** Looks at everything and prints what was found; the exit code is 1 when something was. */
async function audit(chromium: string): Promise<number> {
  const folder = values.site === undefined ? await buildSample(work) : resolve(values.site);
  const samples = survey(folder).filter(({ kind }) => kind.includes(values.only ?? ''));
  const served = await serveSite(folder);
  const browser = await launchChromium(chromium);
  try {
    const pages = values.only === undefined ? pagesOf(folder) : [];
    const [looked, html] = await Promise.all([
      lookAtSamples(browser, served.origin, samples),
      htmlOfPages(folder, pages),
    ]);
    process.stdout.write(reportOf(looked, html, pages.length));
    return looked.every(({ faults }) => faults.length === 0) && html.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    served.close();
  }
}

try {
  const chromium = values.help ? undefined : findChromium();
  if (values.help) process.stdout.write(`${usage}\n`);
  else process.exitCode = chromium === undefined ? 2 : await audit(chromium);
} catch (error) {
  process.stderr.write(`audit: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 2;
} finally {
  rmSync(work, { recursive: true, force: true });
}
