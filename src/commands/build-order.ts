import type { BuildOptions } from '../model/options.ts';
import type { Invocation } from './command.ts';

/** What a build is told by an invocation, but for the listener. */
export function buildOrder(invocation: Invocation): Omit<BuildOptions, 'emit'> {
  const { content, out, state, now, url, workers, search, plan, explain, verify, delta, part } = invocation;
  return {
    ...{ content, out, state, workers, search, explain, verify, planOnly: plan, now: now() },
    ...(url === undefined ? {} : { url }),
    ...(delta === undefined ? {} : { delta }),
    ...(part === undefined ? {} : { part }),
  };
}
