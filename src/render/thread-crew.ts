import { Worker } from 'node:worker_threads';
import { threadArgv } from '../lib/thread-argv.ts';
import type { RenderedPage } from '../model/page.ts';
import type { PageView } from './batch.ts';
import type { Crew } from './crew.ts';
import type { CrewAnswer, CrewOrder } from './crew-protocol.ts';

/** What the threads run, and what they are told when they start. */
interface CrewOptions {
  /** The module of a thread; it calls `answerOrders`. */
  readonly module: URL;
  /** Plain values for `workerData`. */
  readonly data: unknown;
  /** At least one. */
  readonly threads: number;
}

interface Waiting {
  readonly resolve: (pages: readonly RenderedPage[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Megabytes. A thread that may grow without limit takes 120 more than it needs; a batch of the longest articles known
 * needs a tenth of this.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 512 };

/** One thread and the batches that it has not answered yet. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #orders = 0;
  #end: Error | undefined;

  constructor({ module, data }: CrewOptions) {
    this.#worker = new Worker(module, { workerData: data, execArgv: [...threadArgv], resourceLimits });
    this.#worker.on('message', (answer: CrewAnswer) => this.#answered(answer));
    // A module that does not load, an error outside of an order, or no memory left.
    this.#worker.on('error', (error) => this.#ended(error));
    this.#worker.on('exit', (code) => this.#ended(new Error(`a render thread ended: ${code}`)));
  }

  get load(): number {
    return this.#waiting.size;
  }

  make(pages: readonly PageView[]): Promise<readonly RenderedPage[]> {
    return new Promise((resolve, reject) => {
      if (this.#end) return reject(this.#end);
      const order: CrewOrder = { id: this.#orders++, pages };
      this.#waiting.set(order.id, { resolve, reject });
      this.#worker.postMessage(order);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #answered(answer: CrewAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('pages' in answer) waiting?.resolve(answer.pages);
    else waiting?.reject(Object.assign(new Error(answer.message), { stack: answer.stack }));
  }

  /** Nothing will be answered any more; the first reason is the one that tells. */
  #ended(reason: Error): void {
    this.#end ??= reason;
    for (const { reject } of this.#waiting.values()) reject(this.#end);
    this.#waiting.clear();
  }
}

/** Makes pages in threads. Each has its own Eleventy; a batch goes to the one with the least to do. */
export class ThreadCrew implements Crew {
  readonly depth: number;
  readonly #threads: readonly Thread[];

  constructor(options: CrewOptions) {
    this.#threads = Array.from({ length: options.threads }, () => new Thread(options));
    // While a thread is at one batch, the next one lies ready for it.
    this.depth = options.threads * 2;
  }

  make(pages: readonly PageView[]): Promise<readonly RenderedPage[]> {
    const [first, ...others] = this.#threads;
    if (first === undefined) throw new Error('a crew without threads');
    return others.reduce((best, thread) => (thread.load < best.load ? thread : best), first).make(pages);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}
