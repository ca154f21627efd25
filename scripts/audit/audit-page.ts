import axe from 'axe-core';
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

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks at a page in every way that the audit knows. The site is served at `origin`. */
export async function auditPage(browser: Browser, origin: string, sample: Sample): Promise<Found> {
  const faults: Fault[] = [];
  const tellOf =
    (how: string): Tell =>
    (check, ...found) => {
      for (const what of new Set(found)) faults.push({ check, page: sample.path, how, what });
    };
  let weight: Weight | undefined;
  for (const [name, window] of Object.entries(windows))
    for (const colorScheme of ['light', 'dark'] as const)
      await visit(browser, origin, sample, { ...window, colorScheme }, async (open) => {
        const tell = tellOf(`${name} ${colorScheme}`);
        for (const { check, what } of open.seen) tell(check, what);
        await lookAt(open.page, tell);
        if (colorScheme === 'light') tell('targets', ...(await open.page.evaluate(smallTargets, '*')));
        if (name !== 'phone' || colorScheme !== 'light') return;
        weight = await weightOf(sample, open, tell);
        await openFolds(open.page, tell);
        await open.page.setViewportSize(narrowest);
        tell('width', ...(await open.page.evaluate(tooWide)));
      });
  const scriptless = { ...windows.phone, javaScriptEnabled: false };
  await visit(browser, origin, sample, scriptless, async ({ page, seen }) => {
    const tell = tellOf('without scripts');
    for (const { check, what } of seen) tell(check, what);
    tell('script-off', ...(await page.evaluate(lacksWithoutScript, sample.needsScript === true)));
  });
  return { faults, ...(weight && { weight }) };
}

async function lookAt(page: Page, tell: Tell): Promise<void> {
  const shifts = await page.evaluate(() => window.auditShifts);
  tell(
    'shift',
    ...shifts.map(({ value, moved }) => `${value.toFixed(4)} by ${moved.join(', ') || 'what is gone'}`),
  );
  tell('axe', ...(await violations(page)));
}

/** The weight of an article's page. */
async function weightOf(
  sample: Sample,
  { responses, begun }: Visit,
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
  tell('axe', ...(await violations(page, 'details')));
  tell('targets', ...(await page.evaluate(smallTargets, 'details *')));
}

/** What axe finds wrong in a page, or in some elements of it; what it cannot decide is left out. */
async function violations(page: Page, within?: string): Promise<string[]> {
  // Evaluated by the debugger, to whom the page's policy does not apply.
  await page.evaluate(axe.source);
  return page.evaluate(
    async ({ tags, within }) => {
      const found = await window.axe.run(within ?? document, {
        runOnly: { type: 'tag', values: tags },
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
    { tags, within },
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
