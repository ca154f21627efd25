import type { Emit, Stage, StageTime } from '../model/event.ts';

/** Tells how long each stage took, and how fast the present one goes. `clock` is in milliseconds. */
export class StageClock {
  readonly #clock: () => number;
  readonly #emit: Emit;
  readonly #started: number;
  readonly #times = new Map<Stage, number>();
  /** What is under way, and since when. */
  #present: { readonly stage: Stage; readonly since: number } | undefined;

  constructor(emit: Emit, clock: () => number) {
    this.#emit = emit;
    this.#clock = clock;
    this.#started = clock();
  }

  /** Passes an event on; a stage lasts until the next one begins. */
  readonly emit: Emit = (event) => {
    if (event.type === 'stage') this.#begin(event.stage);
    const since = this.#present?.since ?? this.#started;
    const seconds = (this.#clock() - since) / 1000;
    this.#emit(event.type === 'progress' && seconds > 0 ? { ...event, rate: event.done / seconds } : event);
  };

  #begin(stage: Stage): void {
    this.#end();
    this.#present = { stage, since: this.#clock() };
  }

  #end(): void {
    if (this.#present === undefined) return;
    const { stage, since } = this.#present;
    this.#times.set(stage, (this.#times.get(stage) ?? 0) + this.#clock() - since);
    this.#present = undefined;
  }

  /** Seconds since the beginning. */
  get seconds(): number {
    return (this.#clock() - this.#started) / 1000;
  }

  /** Ends the last stage and gives the time of each, in order. */
  times(): StageTime[] {
    this.#end();
    return [...this.#times].map(([stage, time]) => ({ stage, seconds: time / 1000 }));
  }
}
