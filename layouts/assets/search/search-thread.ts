import type { Answer, Ask } from './answer.ts';

/** The worker that searches the index; it is begun with the first question. */
export class SearchThread {
  readonly #base: string;
  readonly #hear: (answer: Answer) => void;
  readonly #fail: () => void;
  #worker: Worker | undefined;

  /** `fail` hears of a worker that cannot be begun or that breaks. */
  constructor(base: string, hear: (answer: Answer) => void, fail: () => void = () => {}) {
    this.#base = base;
    this.#hear = hear;
    this.#fail = fail;
  }

  ask(ask: Ask): void {
    try {
      this.#worker ??= this.#begin();
      this.#worker.postMessage(ask);
    } catch (error) {
      console.error(error);
      this.#fail();
    }
  }

  /** Asks for the addresses of all that was loaded, where anything was. */
  askWhatIsLoaded(): void {
    this.#worker?.postMessage('loaded');
  }

  #begin(): Worker {
    const worker = new Worker(`${this.#base}tim-kiem/search-worker.js`, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#hear(data));
    worker.addEventListener('error', () => this.#fail());
    return worker;
  }
}
