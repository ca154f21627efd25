import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../audit/serve-site.ts';
import type { Reply } from './ask-page.ts';

/** Pagefind as it comes, over the same pages, asked through its own module in a browser. */
export class StockSearch {
  readonly #page: Page;
  readonly #close: () => void;

  private constructor(page: Page, close: () => void) {
    this.#page = page;
    this.#close = close;
  }

  static async open(browser: Browser, bundle: string): Promise<StockSearch> {
    const folder = dirname(bundle);
    // A page without our policy: Pagefind starts its worker in its own way.
    mkdirSync(join(folder, 'blank'), { recursive: true });
    writeFileSync(join(folder, 'blank/index.html'), '<!doctype html><title>Pagefind</title>');
    const served = await serveSite(folder);
    const page = await (await browser.newContext({ bypassCSP: true })).newPage();
    await page.goto(`${served.origin}/blank/`);
    await page.evaluate(
      async (path) => {
        const module = await import(path);
        await module.init();
        Object.assign(window, { stock: module });
      },
      `/${basename(bundle)}/pagefind.js`,
    );
    return new StockSearch(page, served.close);
  }

  async ask(text: string): Promise<Pick<Reply, 'urls' | 'first' | 'whole'>> {
    return this.#page.evaluate(async (words) => {
      interface Stock {
        search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      }
      const { stock } = window as unknown as { stock: Stock };
      const start = performance.now();
      const { results } = await stock.search(words);
      const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      const whole = performance.now() - start;
      return { urls: data.map(({ url }) => decodeURI(url)), first: whole, whole };
    }, text);
  }

  async close(): Promise<void> {
    await this.#page.context().close();
    this.#close();
  }
}
