import { build as buildSite } from '../build.ts';
import { buildOrder } from './build-order.ts';
import type { Command } from './command.ts';
import { reporterOf } from './reporter-of.ts';

/** `khobao build`: the site, made anew where it is stale. */
export const build: Command = async (invocation) => {
  const { status } = await buildSite({ ...buildOrder(invocation), emit: reporterOf(invocation) });
  return status === 'refused' ? 1 : 0;
};
