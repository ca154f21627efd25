import { type MessagePort, Worker } from 'node:worker_threads';
import { threadArgv } from './thread-argv.ts';

/** What the threads run, and what they are told when they start. */
interface PoolOptions {
  /** The module of a thread; it calls `answerOrders`. */
  readonly module: URL;
  /** Plain values for `workerData`. */
  readonly data?: unknown;
  /** At least one. */
  readonly threads: number;
}

/** An order with its number, on its way to a thread. */
interface Sent<Order> {
  readonly id: number;
  readonly order: Order;
}

/** What a thread answers: what was asked for, or why it could not be. */
type Answered<Answer> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly message: string; readonly stack: string };

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Megabytes. A thread that may grow without limit takes 120 more than it needs; a batch of the longest articles known
 * needs a tenth of this.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 512 };

/** One thread and the orders that it has not answered yet. */
class Thread<Order, Answer> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting<Answer>>();
  #orders = 0;
  #end: Error | undefined;

  constructor({ module, data }: PoolOptions) {
    this.#worker = new Worker(module, { workerData: data, execArgv: [...threadArgv], resourceLimits });
    this.#worker.on('message', (answered: Answered<Answer>) => this.#answered(answered));
    // A module that does not load, an error outside of an order, or no memory left.
    this.#worker.on('error', (error) => this.#ended(error));
    this.#worker.on('exit', (code) => this.#ended(new Error(`a thread of the build ended: ${code}`)));
  }

  get load(): number {
    return this.#waiting.size;
  }

  ask(order: Order): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#end) return reject(this.#end);
      const sent: Sent<Order> = { id: this.#orders++, order };
      this.#waiting.set(sent.id, { resolve, reject });
      this.#worker.postMessage(sent);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #answered(answered: Answered<Answer>): void {
    const waiting = this.#waiting.get(answered.id);
    this.#waiting.delete(answered.id);
    if ('answer' in answered) waiting?.resolve(answered.answer);
    else waiting?.reject(Object.assign(new Error(answered.message), { stack: answered.stack }));
  }

  /** Nothing will be answered any more; the first reason is the one that tells. */
  #ended(reason: Error): void {
    this.#end ??= reason;
    for (const { reject } of this.#waiting.values()) reject(this.#end);
    this.#waiting.clear();
  }
}

/** Threads that answer orders, each one order after the other; an order goes to the one with the least to do. */
export class ThreadPool<Order, Answer> {
  readonly #threads: readonly Thread<Order, Answer>[];

  constructor(options: PoolOptions) {
    this.#threads = Array.from({ length: options.threads }, () => new Thread<Order, Answer>(options));
  }

  get threads(): number {
    return this.#threads.length;
  }

  /** Whether each thread has one order under way and another one lying ready. */
  get isFull(): boolean {
    return this.#threads.every(({ load }) => load >= 2);
  }

  ask(order: Order): Promise<Answer> {
    const [first, ...others] = this.#threads;
    if (first === undefined) throw new Error('a pool without threads');
    return others.reduce((best, thread) => (thread.load < best.load ? thread : best), first).ask(order);
  }

  /** Gives the same order to every thread. */
  async askAll(order: Order): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.ask(order)));
  }

  /** Ends the threads; what is under way is given up. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

/** The thread's side: answers the orders that come through the port, one after the other. */
export function answerOrders<Order, Answer>(
  port: MessagePort,
  answer: (order: Order) => Answer | Promise<Answer>,
): void {
  let last: Promise<void> = Promise.resolve();
  port.on('message', ({ id, order }: Sent<Order>) => {
    last = last.then(async () => {
      try {
        port.postMessage({ id, answer: await answer(order) } satisfies Answered<Answer>);
      } catch (thrown) {
        const { message, stack = '' } = thrown as Error;
        port.postMessage({ id, message, stack } satisfies Answered<Answer>);
      }
    });
  });
}
