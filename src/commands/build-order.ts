import type { BuildOptions } from '../model/options.ts';
import type { Invocation } from './command.ts';

/** What a build is told by an invocation, but for the listener. */
export function buildOrder({ content, out, state, now, url }: Invocation): Omit<BuildOptions, 'emit'> {
  return { content, out, state, now: now(), ...(url === undefined ? {} : { url }) };
}
