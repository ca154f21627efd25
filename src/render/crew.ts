import { setImmediate } from 'node:timers/promises';
import type { ThreadPool } from '../lib/thread-pool.ts';
import type { RenderedPage } from '../model/page.ts';
import type { PageView } from './batch.ts';

/** Pages to make. Views hold their bodies resolved. */
export interface PageOrder {
  readonly pages: readonly PageView[];
  /** Where each page is to be written, absolute; absent: its bytes are given back. */
  readonly files?: readonly string[];
}

/** Who makes pages of views: this thread, or threads of their own beside it. The same bytes come from all of them. */
export interface Crew {
  /** How many batches it is well to give out before the first one is waited for. */
  readonly depth: number;
  /** Makes a batch of pages, in its order. */
  make(order: PageOrder): Promise<readonly RenderedPage[]>;
}

/** Makes pages in threads, and here what they have no hand free for: each renders with an Eleventy of its own. */
export class SharedCrew implements Crew {
  readonly depth: number;
  readonly #here: Crew;
  readonly #threads: ThreadPool<PageOrder, readonly RenderedPage[]>;
  #isBusy = false;

  constructor(here: Crew, threads: ThreadPool<PageOrder, readonly RenderedPage[]>) {
    this.#here = here;
    this.#threads = threads;
    // While a thread is at one batch, the next one lies ready for it.
    this.depth = threads.threads * 2 + 1;
  }

  async make(order: PageOrder): Promise<readonly RenderedPage[]> {
    // What threads have answered meanwhile is heard only when this one pauses.
    await setImmediate();
    if (this.#isBusy || !this.#threads.isFull) return this.#threads.ask(order);
    this.#isBusy = true;
    try {
      return await this.#here.make(order);
    } finally {
      this.#isBusy = false;
    }
  }
}
