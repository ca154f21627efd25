import { check as checkSite } from '../build.ts';
import { buildOrder } from './build-order.ts';
import type { Command } from './command.ts';
import { reporterOf } from './reporter-of.ts';

/** `khobao check`: every fault of the content, and nothing built. Warnings alone are good. */
export const check: Command = async (invocation) => {
  const problems = await checkSite({ ...buildOrder(invocation), emit: reporterOf(invocation) });
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
};
