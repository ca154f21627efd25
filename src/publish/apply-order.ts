import type { Maker } from '../model/plan.ts';
import { partFile } from './ownership.ts';
import { policyFile } from './policy.ts';

/** An output as the order sees it. */
export interface Ordered {
  readonly path: string;
  readonly maker: Maker;
  /** Whether no file stands at its path yet. */
  readonly isNew: boolean;
}

/** What pages load. */
const loaded: readonly Maker[] = ['asset', 'image', 'shard'];
/** What lists point to; lists, home and static pages come after, feeds and sitemaps last. */
const single: readonly Maker[] = ['article', 'static-page', 'tombstone', 'redirect'];
const last: readonly Maker[] = ['newest', 'feed', 'sitemap'];

/** A list of search shards: an asset that points to shards. */
const isShardList = (path: string): boolean => /^(?:pagefind|tim-kiem\/nhanh)\/[^/]+$/.test(path);

/**
 * The step in which an output is put in place. What pages load comes first; then pages at addresses that nobody has
 * seen yet; then changed ones, which may point to them; then what the world reads to find new pages. The file that says
 * whose folder this is goes before everything.
 */
function step({ path, maker, isNew }: Ordered): number {
  if (path === policyFile || path === partFile) return 0;
  const at = loaded.indexOf(maker);
  if (at >= 0) return isShardList(path) ? loaded.length + 1 : 1 + at;
  const after = loaded.length + 2 + (isNew ? 0 : 2);
  if (last.includes(maker)) return loaded.length + 6 + (isNew ? 0 : 1);
  return after + (single.includes(maker) ? 0 : 1);
}

/** Outputs in an order that never shows a link to what is not there; what goes away is removed after all of them. */
export const inApplyOrder = <Output extends Ordered>(outputs: Iterable<Output>): Output[] =>
  [...outputs]
    .map((output) => ({ output, step: step(output) }))
    .sort((a, b) => a.step - b.step || (a.output.path < b.output.path ? -1 : 1))
    .map(({ output }) => output);
