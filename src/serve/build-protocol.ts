import type { build } from '../build.ts';

export type BuildOptions = Parameters<typeof build>[0];
export type BuildOutcome = Awaited<ReturnType<typeof build>>;
export type BuildEvent = Parameters<BuildOptions['emit']>[0];

/** What the worker is asked to build: options that survive the way to another thread. */
export type BuildOrder = Omit<BuildOptions, 'emit'>;

/** A build that threw: our bug, or a Refusal. */
export interface BuildFailure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** What the worker answers: events while it works, then one outcome or failure. */
export type BuildMessage =
  | { readonly type: 'event'; readonly event: BuildEvent }
  | { readonly type: 'outcome'; readonly outcome: BuildOutcome }
  | { readonly type: 'failure'; readonly failure: BuildFailure };

/** A thrown value as what can be sent to another thread. */
export const failureOf = (error: unknown): BuildFailure =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack ?? '' }
    : { name: 'Error', message: String(error), stack: '' };
