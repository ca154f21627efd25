import { readFileSync } from 'node:fs';
import { ThreadPool } from '../lib/thread-pool.ts';
import { indexShard } from '../search/index-shard.ts';
import type { ShardFile } from '../search/write-shard.ts';

/** A page to index: its HTML, or the file that it was written to. */
export type PageToIndex =
  | { readonly url: string; readonly html: string }
  | { readonly url: string; readonly file: string };

/** A shard of Pagefind's to make; plain values, fit to be sent to another thread. */
export interface ShardOrder {
  readonly folder: string;
  readonly pages: readonly PageToIndex[];
  /** Absolute. */
  readonly outDir: string;
}

/** Makes the shard of an order here; pages that were written are read one by one. */
export function makeShard({ folder, pages, outDir }: ShardOrder): Promise<readonly ShardFile[]> {
  function* read() {
    for (const page of pages)
      yield { url: page.url, html: 'html' in page ? page.html : readFileSync(page.file, 'utf8') };
  }
  return indexShard({ folder }, read(), outDir);
}

const module = new URL('./index-worker.ts', import.meta.url);

/** Makes shards of Pagefind's side by side, in threads of which each has a process of Pagefind's own. */
export class Indexers {
  readonly #pool: ThreadPool<ShardOrder, readonly ShardFile[]>;
  readonly #underWay = new Set<Promise<void>>();

  /** `services` is how many processes there may be. */
  constructor(services: number) {
    this.#pool = new ThreadPool({ module, threads: services });
  }

  /** Takes an order in as soon as one of the threads has its hands free or one order lying ready; `done` hears of its files. */
  async make(order: ShardOrder, done: (files: readonly ShardFile[]) => void): Promise<void> {
    while (this.#pool.isFull) await Promise.race(this.#underWay);
    const making = this.#pool.ask(order).then((files) => {
      this.#underWay.delete(making);
      done(files);
    });
    // What fails is told by those who wait for it: here, or at the end.
    making.catch(() => {});
    this.#underWay.add(making);
  }

  /** Waits for all that is under way. */
  async finish(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  /** Ends the threads and their processes; what is under way is given up. */
  async close(): Promise<void> {
    await this.#pool.close();
  }
}
