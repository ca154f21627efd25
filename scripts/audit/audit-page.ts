import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { RunOnly } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { CheckName, Fault } from './fault.ts';
import { lacksWithoutScript } from './lacks-without-script.ts';
import { smallTargets } from './small-targets.ts';
import type { Sample } from './survey.ts';
import { tooWide } from './too-wide.ts';
import { type Visit, visit } from './visit.ts';
import { overBudget, type Weight, weigh } from './weight.ts';

/** What was found of a page. */
interface Found {
  readonly faults: readonly Fault[];
  /** Only articles. */
  readonly weight?: Weight;
}

/** Says what is wrong, by the check that found it. */
type Tell = (check: CheckName, ...faults: readonly string[]) => void;

/** The windows that pages are looked at in, in CSS pixels. */
const windows = {
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1440, height: 900 } },
} as const satisfies Record<string, BrowserContextOptions>;

/** The narrowest window in which nothing may scroll sideways (WCAG 1.4.10). */
const narrowest = { width: 320, height: 640 };

/** The small one is read sooner by the browser. */
const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** All that axe knows of WCAG 2.2 AA, and what is good beyond it. */
const rules: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What may differ by night: the page is the same, and only its colours change. */
const rulesOfColour: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Looks at a page in every way that the audit knows. The site is served at `origin`. */
export async function auditPage(browser: Browser, origin: string, sample: Sample): Promise<Found> {
  const faults: Fault[] = [];
  const tellOf =
    (how: string): Tell =>
    (check, ...found) => {
      for (const what of new Set(found)) faults.push({ check, page: sample.path, how, what });
    };
  let weight: Weight | undefined;
  for (const [name, window] of Object.entries(windows)) {
    const light = tellOf(`${name} light`);
    const options = { ...window, colorScheme: 'light' } as const;
    let isMoving = false;
    await visit(browser, origin, sample, options, async ({ page, ...open }) => {
      isMoving = (await shifts(page)).length > 0;
      light('axe', ...(await violations(page, rules)));
      light('targets', ...(await page.evaluate(smallTargets, '*')));
      if (name === 'phone') {
        weight = await weightOf(sample, open, light);
        await openFolds(page, light);
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      tellOf(`${name} dark`)('axe', ...(await violations(page, rulesOfColour)));
      if (name === 'phone') {
        await page.setViewportSize(narrowest);
        tellOf('320 px')('width', ...(await page.evaluate(tooWide)));
      }
      for (const { check, what } of open.seen) light(check, what);
    });
    // A machine that is too busy may paint before a font has come that was asked for first: what moves again is told.
    if (isMoving)
      await visit(browser, origin, sample, options, async ({ page }) =>
        light('shift', ...(await shifts(page))),
      );
  }
  const scriptless = { ...windows.phone, javaScriptEnabled: false };
  await visit(browser, origin, sample, scriptless, async ({ page, seen }) => {
    const tell = tellOf('without scripts');
    for (const { check, what } of seen) tell(check, what);
    tell('script-off', ...(await page.evaluate(lacksWithoutScript, sample.needsScript === true)));
  });
  return { faults, ...(weight && { weight }) };
}

/** What moved while the page loaded, and on the way down. */
async function shifts(page: Page): Promise<string[]> {
  const seen = await page.evaluate(() => window.auditShifts);
  return seen.map(({ value, moved }) => `${value.toFixed(4)} by ${moved.join(', ') || 'what is gone'}`);
}

/** The weight of an article's page. */
async function weightOf(
  sample: Sample,
  { responses, begun }: Omit<Visit, 'page'>,
  tell: Tell,
): Promise<Weight | undefined> {
  if (!sample.article) return undefined;
  const weight = await weigh(responses, begun);
  tell('weight', ...overBudget(weight));
  return weight;
}

/** Opens whatever the page keeps folded up, and looks into it. */
async function openFolds(page: Page, tell: Tell): Promise<void> {
  const count = await page.evaluate(() => {
    const folds = [...document.querySelectorAll('details:not([open])')].filter((each) =>
      each.checkVisibility(),
    );
    for (const each of folds) (each as HTMLDetailsElement).open = true;
    return folds.length;
  });
  if (count === 0) return;
  tell('axe', ...(await violations(page, rules, 'details')));
  tell('targets', ...(await page.evaluate(smallTargets, 'details *')));
}

/** What axe finds wrong in a page, or in some elements of it; what it cannot decide is left out. */
async function violations(page: Page, runOnly: RunOnly, within?: string): Promise<string[]> {
  // Evaluated by the debugger, to whom the page's policy does not apply.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(
    async ({ runOnly, within }) => {
      const found = await window.axe.run(within ?? document, {
        runOnly,
        resultTypes: ['violations'],
        elementRef: true,
      });
      return found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ element, target, any }) => {
          const where = element ? window.auditTools.describe(element) : String(target);
          return `${id}: ${help}: ${where}${id === 'color-contrast' ? ` (${any[0]?.message})` : ''}`;
        }),
      );
    },
    { runOnly, within },
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
