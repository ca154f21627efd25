import { check as checkSite, mend } from '../build.ts';
import { changedPaths } from '../content/changed-paths.ts';
import { Refusal } from '../model/refusal.ts';
import { buildOrder } from './build-order.ts';
import type { Command, Invocation } from './command.ts';
import { reporterOf } from './reporter-of.ts';
import { words } from './words.ts';

/** The files that are asked about; undefined for all. */
async function asked({ content, changed, shown }: Invocation): Promise<ReadonlySet<string> | undefined> {
  if (changed === undefined) return undefined;
  const paths = await changedPaths(content, changed);
  if (paths === 'no-checkout') throw new Refusal(words.refusals.noCheckout(shown(content)));
  if (paths === 'unknown-ref') throw new Refusal(words.refusals.unknownRef(changed));
  return paths;
}

/** `khobao check`: every fault of the content, and nothing built. Warnings alone are good. */
export const check: Command = async (invocation) => {
  const only = await asked(invocation);
  const order = { ...buildOrder(invocation), emit: reporterOf(invocation), ...(only && { only }) };
  if (invocation.fix) {
    const { files, edits } = await mend(order);
    order.emit({ type: 'notice', text: words.mended(files, edits) });
  }
  const problems = await checkSite({ ...order, external: invocation.external });
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
};
