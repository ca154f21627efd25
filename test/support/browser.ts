import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/audit/launch-chromium.ts';
import type { Cleanup } from './cleanup.ts';

/** What went wrong in a page and what it asked of the network. */
export interface Witness {
  /** Console errors and warnings, uncaught exceptions, violations of the policy. */
  readonly complaints: string[];
  /** Requests that failed or were answered with an error. */
  readonly failures: string[];
  /** Every address asked for. */
  readonly requests: string[];
}

/** Starts the system's Chromium, named by `npm test`; it is closed when the test ends. */
export async function startBrowser(t: Cleanup): Promise<Browser> {
  const executablePath = process.env.KHOBAO_CHROMIUM;
  if (!executablePath) throw new Error('KHOBAO_CHROMIUM names no browser: run the tests by `npm test`');
  const browser = await launchChromium(executablePath);
  t.after(() => browser.close());
  return browser;
}

/** Opens a page that is watched; it is closed when the test ends. */
export async function openPage(
  t: Cleanup,
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly witness: Witness }> {
  const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  const witness: Witness = { complaints: [], failures: [], requests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      witness.complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => witness.complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => witness.requests.push(request.url()));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page gives up what it still waits for; that is no fault.
    if (reason !== 'net::ERR_ABORTED') witness.failures.push(`${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) witness.failures.push(`${response.url()} ${response.status()}`);
  });
  if (options.javaScriptEnabled !== false)
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
  return { page, witness };
}
