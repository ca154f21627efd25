import type { KindCounts, Summary } from '../model/event.ts';
import type { BuildOptions } from '../model/options.ts';
import type { Maker } from '../model/plan.ts';
import { beginApply, finishApply } from '../publish/apply.ts';
import { beginDelta, signDelta } from '../publish/delta.ts';
import type { Manifest } from '../publish/manifest.ts';
import { stagePart } from '../publish/part.ts';
import type { Staging } from '../publish/staging.ts';
import type { Store } from '../state/store.ts';
import type { SitePlan } from './plan.ts';

/** What a build has made, ready to become the next Release. */
interface Work {
  readonly store: Store;
  readonly manifest: Manifest;
  readonly staging: Staging;
  readonly plan: SitePlan;
  /** Paths that do not belong to the site any more. */
  readonly gone: readonly string[];
}

function tally(makers: Iterable<Maker>): ReadonlyMap<Maker, number> {
  const counts = new Map<Maker, number>();
  for (const maker of makers) counts.set(maker, (counts.get(maker) ?? 0) + 1);
  return counts;
}

/** What became of each maker's files; `standing` are those that the site has now. */
function kindCounts(
  standing: ReadonlyMap<Maker, number>,
  made: ReadonlyMap<Maker, number>,
  removed: ReadonlyMap<Maker, number>,
): KindCounts[] {
  return [...new Set([...standing.keys(), ...removed.keys()])].sort().map((maker) => ({
    maker,
    made: made.get(maker) ?? 0,
    reused: (standing.get(maker) ?? 0) - (made.get(maker) ?? 0),
    removed: removed.get(maker) ?? 0,
  }));
}

/** What a build tells of its Release. */
type Released = Omit<Summary, 'made' | 'stages' | 'seconds' | 'peakMegabytes'>;

/** Applies what is staged to the site's folder, or writes it down for a server elsewhere. Gives what the site consists of then, and how many files went away. */
export function release(work: Work, { out, state, now, delta, part, preview, emit }: BuildOptions): Released {
  const { store, manifest, staging, plan } = work;
  const gone =
    part === undefined
      ? work.gone
      : stagePart({ ...part, plan: plan.digest(), now }, staging, manifest, work.gone);
  emit({ type: 'stage', stage: 'apply', total: staging.size });
  const base = manifest.release;
  const removed = tally(gone.flatMap((path) => manifest.get(path)?.maker ?? []));
  const made = staging.counts();
  const counted = (): Released => ({
    ...plan.counts(),
    kinds: kindCounts(manifest.counts(), made, removed),
    removed: gone.length,
  });
  const tellMade = (): void => {
    for (const { path } of staging.outputs()) emit({ type: 'made', path });
  };
  if (delta === undefined) {
    const folders = { site: out, state, passing: preview !== undefined };
    const journal = beginApply(folders, { staging, gone, after: base });
    manifest.save(journal);
    const released = counted();
    tellMade();
    // The change is sure from here on: a build that is killed now is finished by the next one.
    store.commit();
    finishApply(folders, journal);
    return released;
  }
  const { origin, base: below } = plan.frame;
  const begun = beginDelta(delta, {
    staged: staging.outputs(),
    gone,
    released: (path) => manifest.get(path),
    base,
    url: origin + below,
  });
  manifest.save({ release: begun.release, gone });
  const released = counted();
  tellMade();
  store.setAside(base, begun.release);
  signDelta(delta, begun);
  return released;
}
