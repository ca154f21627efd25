import type { Browser, Page, Response } from 'playwright-core';

/** What came of one question. */
export interface Reply {
  /** Addresses of the first ten results, without the origin. */
  readonly urls: readonly string[];
  /** Milliseconds until the first result stood there, and until all did. */
  readonly first: number;
  readonly whole: number;
  /** What was asked for before the first result stood there: bytes as they came over the net, and requests. */
  readonly bytes: number;
  readonly requests: number;
}

/** Something that the browser loaded. */
interface Load {
  readonly url: string;
  /** When it was asked for, in milliseconds of the epoch. */
  readonly start: number;
  readonly bytes: number;
}

async function loadOf(response: Response): Promise<Load> {
  const headers = await response.allHeaders().catch((): Record<string, string> => ({}));
  return {
    url: response.url(),
    start: response.request().timing().startTime,
    bytes: Number(headers['content-length'] ?? 0),
  };
}

/** Asks the built site's own search page in a browser. */
export class SearchPage {
  readonly #browser: Browser;
  readonly #origin: string;
  #page: Page | undefined;
  #loads: Promise<Load>[] = [];

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
  }

  /** Opens the page anew, with nothing in the browser's memory. */
  async open(): Promise<void> {
    await this.close();
    const context = await this.#browser.newContext();
    const page = await context.newPage();
    context.on('response', (response) => {
      this.#loads.push(loadOf(response));
    });
    await page.goto(`${this.#origin}/tim-kiem/`, { waitUntil: 'networkidle' });
    // The browser asks for the icon when it likes.
    await page.evaluate(() => fetch('/assets/favicon.svg').then((answer) => answer.text()));
    this.#page = page;
  }

  async ask(text: string): Promise<Reply> {
    const page = this.#page;
    if (page === undefined) throw new Error('the page is not open');
    this.#loads = [];
    const { at, ...reply } = await page.evaluate(async (words) => {
      const find = (selector: string): HTMLElement => {
        const found = document.querySelector<HTMLElement>(selector);
        if (!found) throw new Error(selector);
        return found;
      };
      const [body, list] = [find('[data-search-body]'), find('[data-search-list]')];
      const input = find('#search-q') as HTMLInputElement;
      input.value = words;
      list.replaceChildren();
      const start = performance.now();
      input.form?.requestSubmit();
      let first = 0;
      let at = 0;
      await new Promise<void>((done, fail) => {
        const look = (): void => {
          if (first === 0 && list.childElementCount > 0) {
            first = performance.now() - start;
            at = performance.timeOrigin + performance.now();
          }
          if (body.dataset.answered === 'whole' || body.dataset.answered === 'waiting') done();
        };
        new MutationObserver(look).observe(body, { childList: true, subtree: true, attributes: true });
        setTimeout(() => fail(new Error(`no answer: ${words}`)), 30_000);
        look();
      });
      const urls = [...list.querySelectorAll('a')].slice(0, 10).map(({ pathname }) => decodeURI(pathname));
      const whole = performance.now() - start;
      return { urls, first: first || whole, whole, at: at || performance.timeOrigin + performance.now() };
    }, text);
    const before = (await Promise.all(this.#loads)).filter(
      ({ url, start }) => start <= at && !url.endsWith('/favicon.svg'),
    );
    return { ...reply, bytes: before.reduce((sum, { bytes }) => sum + bytes, 0), requests: before.length };
  }

  /** Types letter by letter, as a quick reader does, and waits for the answer. Gives how long the page's own thread was held at most, in milliseconds; what takes less than 50 counts as nothing. */
  async type(text: string): Promise<number> {
    const page = this.#page;
    if (page === undefined) throw new Error('the page is not open');
    await page.evaluate(() => {
      const held = { longest: 0 };
      Object.assign(window, { held });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) held.longest = Math.max(held.longest, duration);
      }).observe({ type: 'longtask' });
    });
    await page.fill('#search-q', '');
    await page.locator('#search-q').pressSequentially(text, { delay: 60 });
    // The search waits for a pause; what it says until then is of the words before.
    await page.waitForTimeout(500);
    await page.locator('[data-search-body]:is([data-answered="whole"], [data-answered="waiting"])').waitFor();
    return page.evaluate(() => (window as unknown as { held: { longest: number } }).held.longest);
  }

  async close(): Promise<void> {
    await this.#page?.context().close();
    this.#page = undefined;
  }
}
