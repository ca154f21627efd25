import { Worker } from 'node:worker_threads';
import { threadArgv } from '../lib/thread-argv.ts';
import { type BuildMessage, type BuildOrder, failureOf } from './build-protocol.ts';

/**
 * Why a build is asked for: the content changed, or code did (layouts, settings) that only a new thread reads again, or
 * somebody wants to search.
 */
export type Scope = 'content' | 'code' | 'search';

/** What the loop works with. */
export interface LoopContext {
  /** What to build now, for which reasons; asked at the start of each build. */
  readonly order: (wishes: ReadonlySet<Scope>) => BuildOrder;
  readonly tell: (message: BuildMessage) => void;
  /** The worker's module. */
  readonly worker: URL;
}

/** Builds on request in a worker thread: one build at a time, and one more when something was asked for meanwhile. */
export class BuildLoop {
  readonly #context: LoopContext;
  #worker: Worker | undefined;
  #waiting = new Set<Scope>();
  #building = false;
  #closed = false;

  constructor(context: LoopContext) {
    this.#context = context;
  }

  request(scope: Scope): void {
    this.#waiting.add(scope);
    if (!this.#building) void this.#next();
  }

  /** Ends at once; a build that is at work is given up, and the next one begins anew. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#dismiss();
  }

  async #next(): Promise<void> {
    if (this.#waiting.size === 0 || this.#closed) return;
    this.#building = true;
    const wishes = this.#waiting;
    this.#waiting = new Set();
    if (wishes.has('code')) await this.#dismiss();
    if (this.#closed) return;
    this.#worker ??= this.#hire();
    this.#worker.postMessage(this.#context.order(wishes));
  }

  #hire(): Worker {
    const worker = new Worker(this.#context.worker, { execArgv: [...threadArgv] });
    worker.on('message', (message: BuildMessage) => {
      if (message.type === 'event') this.#context.tell(message);
      else this.#done(message);
    });
    // Code that does not load, or a worker that ran out of memory.
    worker.on('error', (error) => this.#done({ type: 'failure', failure: failureOf(error) }));
    worker.on('exit', (code) => {
      if (worker === this.#worker)
        this.#done({ type: 'failure', failure: failureOf(new Error(`the build's thread ended: ${code}`)) });
    });
    return worker;
  }

  #done(message: BuildMessage): void {
    if (this.#closed || !this.#building) return;
    this.#building = false;
    // What a failed build leaves in its thread is not known: the next one starts in a new thread.
    if (message.type === 'failure') void this.#dismiss();
    this.#context.tell(message);
    void this.#next();
  }

  async #dismiss(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}
