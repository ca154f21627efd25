import { setImmediate } from 'node:timers/promises';
import { type BodySettings, pageBody } from '../content/page-body.ts';
import { ThreadPool } from '../lib/thread-pool.ts';
import type { Frame } from '../model/frame.ts';
import type { RenderedPage } from '../model/page.ts';
import type { FileReading, ReadFiles, ReadOrder } from '../model/reading.ts';
import { type Crew, type PageOrder, SharedCrew } from '../render/crew.ts';
import { PageMaker } from '../render/page-maker.ts';
import { readFiles } from './read-files.ts';

/** All that making pages takes beside their views; plain values, fit to be sent to another thread. */
export interface MakerData {
  readonly root: string;
  readonly frame: Frame;
  readonly bodies: BodySettings;
}

/** What a thread of the build can be told to do. */
export type BuildOrder = { readonly read: readonly ReadOrder[] } | PageOrder | { readonly maker: MakerData };
export type BuildAnswer = readonly FileReading[] | readonly RenderedPage[];

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
  #batches = 0;

  /** `threads` is how many there may be beside this one. */
  constructor(threads: number) {
    this.#threads = threads;
  }

  /** Reads a batch of files: in a thread that is free, else here. */
  readonly read: ReadFiles = async (orders) => {
    if (this.#threads === 0 || this.#batches++ < batchesAlone) return readFiles(orders);
    const pool = this.#start();
    // What threads have answered meanwhile is heard only when this one pauses.
    await setImmediate();
    if (pool.isFull) return readFiles(orders);
    return (await pool.ask({ read: orders })) as readonly FileReading[];
  };

  /** How many batches of files may be under way. */
  get depth(): number {
    return this.#threads * 2 + 1;
  }

  /** Those who make pages of one frame; `isMuch` says whether threads are worth their start. */
  async crew(maker: MakerData, isMuch: boolean): Promise<Crew> {
    const here = new PageMaker({ ...maker, body: pageBody(maker.bodies) });
    if (this.#threads === 0 || !(isMuch || this.#pool)) return here;
    const pool = this.#start();
    await pool.askAll({ maker });
    return new SharedCrew(here, pool as unknown as ThreadPool<PageOrder, readonly RenderedPage[]>);
  }

  /** Ends the threads; what is under way is given up. */
  async close(): Promise<void> {
    await this.#pool?.close();
  }

  #start(): ThreadPool<BuildOrder, BuildAnswer> {
    this.#pool ??= new ThreadPool({ module, threads: this.#threads });
    return this.#pool;
  }
}
