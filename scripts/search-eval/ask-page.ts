import type { Browser, Page } from 'playwright-core';

/** What came of one question. */
export interface Reply {
  /** Addresses of the first ten results, without the origin. */
  readonly urls: readonly string[];
  /** Milliseconds until the first result stood there, and until all did. */
  readonly first: number;
  readonly whole: number;
  /** What was loaded until the first result: bytes as they came over the net, and requests. */
  readonly bytes: number;
  readonly requests: number;
}

/** Asks the built site's own search page in a browser. */
export class SearchPage {
  readonly #browser: Browser;
  readonly #origin: string;
  #page: Page | undefined;
  #bytes = 0;
  #requests = 0;

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
  }

  /** Opens the page anew, with nothing in the browser's memory. */
  async open(): Promise<void> {
    await this.close();
    const context = await this.#browser.newContext();
    const page = await context.newPage();
    context.on('response', async (response) => {
      this.#requests++;
      const length = Number(
        (await response.allHeaders().catch(() => ({}) as Record<string, string>))['content-length'] ?? 0,
      );
      this.#bytes += length;
    });
    await page.goto(`${this.#origin}/tim-kiem/`, { waitUntil: 'networkidle' });
    this.#page = page;
  }

  async ask(text: string): Promise<Reply> {
    const page = this.#page;
    if (page === undefined) throw new Error('the page is not open');
    this.#bytes = 0;
    this.#requests = 0;
    const reply = page.evaluate(async (words) => {
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
      await new Promise<void>((done, fail) => {
        const look = (): void => {
          if (first === 0 && list.childElementCount > 0) first = performance.now() - start;
          if (body.dataset.answered === 'whole' || body.dataset.answered === 'waiting') done();
        };
        new MutationObserver(look).observe(body, { childList: true, subtree: true, attributes: true });
        setTimeout(() => fail(new Error(`no answer: ${words}`)), 30_000);
        look();
      });
      const urls = [...list.querySelectorAll('a')].slice(0, 10).map(({ pathname }) => decodeURI(pathname));
      const whole = performance.now() - start;
      return { urls, first: first || whole, whole };
    }, text);
    await page
      .locator('[data-search-list] li')
      .first()
      .waitFor({ timeout: 5_000 })
      .catch(() => {});
    const { bytes, requests } = { bytes: this.#bytes, requests: this.#requests };
    return { ...(await reply), bytes, requests };
  }

  async close(): Promise<void> {
    await this.#page?.context().close();
    this.#page = undefined;
  }
}
