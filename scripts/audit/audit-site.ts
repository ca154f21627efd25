import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { auditPage } from './audit-page.ts';
import type { Fault } from './fault.ts';
import { htmlFaults } from './html-faults.ts';
import { fileOf, type Sample } from './survey.ts';
import type { Weight } from './weight.ts';

/** What was found of a page that was looked at in the browser. */
export interface Looked {
  readonly sample: Sample;
  readonly weight?: Weight;
  readonly faults: readonly Fault[];
}

/** Pages that are open at once: they wait as much as they work. */
const atOnce = 3;

/** Looks at each sample in the browser; `told` is called after each. The site is served at `origin`. */
export async function lookAtSamples(
  browser: Browser,
  origin: string,
  samples: readonly Sample[],
  told: (looked: Looked) => void = () => {},
): Promise<Looked[]> {
  const waiting = [...samples.entries()];
  const looked: Looked[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [place, sample] = next;
      const found = { sample, ...(await auditPage(browser, origin, sample)) };
      looked[place] = found;
      told(found);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return looked;
}

/** What is wrong with the HTML of some pages of a built site. Lets others work after each page. */
export async function htmlOfPages(folder: string, pages: readonly string[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const page of pages) {
    for (const what of htmlFaults(readFileSync(fileOf(folder, page), 'utf8')))
      faults.push({ check: 'html', page, how: '', what });
    await new Promise(setImmediate);
  }
  return faults;
}
