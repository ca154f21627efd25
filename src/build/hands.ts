import type { ProseOrder } from '../checks/prose-findings.ts';
import type { ProseReading } from '../checks/prose-reading.ts';
import { type BodySettings, pageBody } from '../content/page-body.ts';
import { shareWork } from '../lib/share-work.ts';
import { ThreadPool } from '../lib/thread-pool.ts';
import type { Frame } from '../model/frame.ts';
import type { RenderedPage } from '../model/page.ts';
import type { FileReading, ReadFiles, ReadOrder } from '../model/reading.ts';
import type { Crew, PageOrder } from '../render/crew.ts';
import { PageMaker } from '../render/page-maker.ts';
import type { ShardFile } from '../search/write-shard.ts';
import { indexPages, type ShardOrder } from './index-pages.ts';
import { readFiles } from './read-files.ts';
import { readProseFiles, type WordsOrder } from './read-prose-files.ts';

/** All that making pages takes beside their views; plain values, fit to be sent to another thread. */
export interface MakerData {
  readonly root: string;
  readonly frame: Frame;
  readonly bodies: BodySettings;
}

/** What a thread of the build can be told to do. */
export type BuildOrder = readonly ReadOrder[] | PageOrder | MakerData | WordsOrder | ShardOrder;
export type BuildAnswer =
  | readonly FileReading[]
  | readonly RenderedPage[]
  | readonly (ProseReading | undefined)[]
  | readonly ShardFile[];

const module = new URL('./build-worker.ts', import.meta.url);

/** Batches of files that are read here before threads are started for the others: a start takes as long as 300 files. */
const batchesAlone = 5;

/**
 * Those who do a build's work: this thread, and threads beside it once there is enough to do. What is made does not
 * depend on who makes it.
 */
export class Hands {
  readonly #threads: number;
  #pool: ThreadPool<BuildOrder, BuildAnswer> | undefined;

  /** `threads` is how many there may be beside this one. */
  constructor(threads: number) {
    this.#threads = threads;
  }

  /** Reads batches of files. */
  readonly read: ReadFiles = (orders) => {
    let batches = 0;
    type Pool = ThreadPool<readonly ReadOrder[], readonly FileReading[]>;
    const pool = () => (this.#threads > 0 && batches++ >= batchesAlone ? this.#start<Pool>() : undefined);
    return shareWork(orders, readFiles, pool);
  };

  /** Looks at the words of batches of files. */
  lookAtWords(
    content: string,
    batches: Iterable<readonly ProseOrder[]>,
  ): AsyncIterable<readonly (ProseReading | undefined)[]> {
    const orders = Array.from(batches, (prose): WordsOrder => ({ content, prose }));
    type Pool = ThreadPool<WordsOrder, readonly (ProseReading | undefined)[]>;
    const isMuch = this.#threads > 0 && orders.length > batchesAlone;
    const pool = isMuch ? this.#start<Pool>() : undefined;
    return shareWork(
      orders,
      async (order) => readProseFiles(order),
      () => pool,
    );
  }

  /** Those who make pages of one frame; `isMuch` says whether threads are worth their start. */
  async crew(maker: MakerData, isMuch: boolean): Promise<Crew> {
    const page = new PageMaker({ ...maker, body: pageBody(maker.bodies) });
    type Pool = ThreadPool<PageOrder, readonly RenderedPage[]>;
    const pool = this.#threads > 0 && (isMuch || this.#pool) ? this.#start<Pool>() : undefined;
    await this.#pool?.askAll(maker);
    return (orders) =>
      shareWork(
        orders,
        (order) => page.make(order),
        () => pool,
      );
  }

  /** Makes shards of whole pages; `isMuch` says whether threads are worth their start, `isBusy` whether this one has other work. */
  index(
    orders: AsyncIterable<ShardOrder>,
    isMuch: boolean,
    isBusy: () => boolean,
  ): AsyncIterable<readonly ShardFile[]> {
    type Pool = ThreadPool<ShardOrder, readonly ShardFile[]>;
    const pool = this.#threads > 0 && (isMuch || this.#pool) ? this.#start<Pool>() : undefined;
    return shareWork(
      orders,
      async (order) => indexPages(order),
      () => pool,
      isBusy,
    );
  }

  /** Ends the threads; what is under way is given up. */
  async close(): Promise<void> {
    await this.#pool?.close();
  }

  /** The threads, as those see them who give them one kind of order. */
  #start<Pool>(): Pool {
    this.#pool ??= new ThreadPool({ module, threads: this.#threads });
    return this.#pool as Pool;
  }
}
