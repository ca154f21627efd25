import type { Browser, BrowserContext, BrowserContextOptions, Page, Response } from 'playwright-core';
import type { CheckName } from './fault.ts';
import { putTools, watch } from './in-page.ts';
import type { Sample } from './survey.ts';

/** A page that is open in a browser of its own, and what was seen of it while it loaded. */
export interface Visit {
  readonly page: Page;
  /** What the page said and asked for that it should not have. */
  readonly seen: readonly { readonly check: CheckName; readonly what: string }[];
  readonly responses: readonly Response[];
  /** Requests that the page had begun before it had loaded, without images. */
  readonly begun: number;
}

/** Milliseconds that a page may take for what it waits for. */
const patience = 60_000;

/** Opens a page of a site that is served at `origin`, waits until it is as a reader sees it, and hands it to `look`. */
export async function visit<Found>(
  browser: Browser,
  origin: string,
  sample: Sample,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<Found>,
): Promise<Found> {
  const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...options });
  try {
    context.setDefaultTimeout(patience);
    return await look(await open(context, origin, sample, options.javaScriptEnabled !== false));
  } finally {
    await context.close();
  }
}

async function open(
  context: BrowserContext,
  origin: string,
  sample: Sample,
  scripted: boolean,
): Promise<Visit> {
  const page = await context.newPage();
  const seen: { check: CheckName; what: string }[] = [];
  const responses: Response[] = [];
  const address = `${origin}${sample.path}`;
  const isPage = (url: string): boolean => url.split('#', 1)[0] === address;
  page.on('console', (message) => {
    const [type, text] = [message.type(), message.text()];
    if (type !== 'error' && type !== 'warning') return;
    // The browser says of every page with another status than 200 that it is lost.
    if (sample.status !== undefined && isPage(message.location().url)) return;
    const isPolicy = text.startsWith('policy: ') || /Content Security Policy/i.test(text);
    seen.push({ check: isPolicy ? 'policy' : 'console', what: text.replaceAll(origin, '') });
  });
  page.on('pageerror', ({ message }) => seen.push({ check: 'console', what: `uncaught: ${message}` }));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`)) seen.push({ check: 'network', what: `asks another host: ${url}` });
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What the policy forbids is told by the policy.
    if (/ERR_ABORTED|ERR_BLOCKED_BY_CSP|^csp$/.test(reason)) return;
    seen.push({ check: 'network', what: `${request.url().replace(origin, '')} fails: ${reason}` });
  });
  page.on('response', (response) => {
    responses.push(response);
    if (response.status() < 400 || isPage(response.url())) return;
    seen.push({
      check: 'network',
      what: `${response.url().replace(origin, '')} is answered with ${response.status()}`,
    });
  });
  if (sample.leadsOn)
    // As it is where browsers are told not to follow.
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace(/<meta http-equiv="refresh"[^>]*>/, '') });
    });
  if (scripted) await page.addInitScript(watch);
  const answer = await page.goto(address, { waitUntil: 'load' });
  const status = answer?.status() ?? 0;
  if (status !== (sample.status ?? 200))
    seen.push({ check: 'network', what: `the page is answered with ${status}` });
  await page.evaluate(putTools);
  if (scripted) await settle(page, sample);
  return { page, seen, responses, begun: await page.evaluate(begunBeforeLoad) };
}

/** How many requests the page had begun when it had loaded: itself, and whatever is not an image; runs in the page. */
function begunBeforeLoad(): number {
  const [page] = performance.getEntriesByType('navigation');
  const loaded = page instanceof PerformanceNavigationTiming ? page.loadEventStart : 0;
  const parts = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return (
    1 +
    parts.filter(
      ({ startTime, initiatorType }) => startTime < loaded && !/^(?:img|image)$/.test(initiatorType),
    ).length
  );
}

/** Waits for fonts, for what scripts add and, on the way down the page and back, for pictures. */
async function settle(page: Page, { awaits }: Sample): Promise<void> {
  if (awaits !== undefined) await page.locator(`main a[href="${awaits}"]`).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await frame();
    }
    const near = [...document.images].filter((image) => image.checkVisibility());
    await Promise.all(near.map((image) => image.decode().catch(() => {})));
    scrollTo({ top: 0, behavior: 'instant' });
    await frame();
    await frame();
  });
}
