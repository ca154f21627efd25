import type { Summary } from '../model/event.ts';
import type { BuildOptions } from '../model/options.ts';
import { beginApply, finishApply } from '../publish/apply.ts';
import { beginDelta, signDelta } from '../publish/delta.ts';
import type { Manifest } from '../publish/manifest.ts';
import { stagePart } from '../publish/part.ts';
import type { Staging } from '../publish/staging.ts';
import type { Store } from '../state/store.ts';
import type { SitePlan } from './plan.ts';

/** What a build has made, ready to become the next Release. */
interface Made {
  readonly store: Store;
  readonly manifest: Manifest;
  readonly staging: Staging;
  readonly plan: SitePlan;
  /** Paths that do not belong to the site any more. */
  readonly gone: readonly string[];
}

/** What a build tells of its Release. */
type Released = Omit<Summary, 'made' | 'seconds' | 'peakMegabytes'>;

/** Applies what is staged to the site's folder, or writes it down for a server elsewhere. Gives what the site consists of then, and how many files went away. */
export function release(made: Made, { out, state, now, delta, part, emit }: BuildOptions): Released {
  const { store, manifest, staging, plan } = made;
  const gone =
    part === undefined
      ? made.gone
      : stagePart({ ...part, plan: plan.digest(), now }, staging, manifest, made.gone);
  emit({ type: 'stage', stage: 'apply', total: staging.outputs.size });
  const staged = staging.outputs.values();
  const base = manifest.release;
  if (delta === undefined) {
    const folders = { site: out, state };
    const { journal, rows } = beginApply(folders, { staged, gone, after: base });
    manifest.save({ ...journal, rows });
    const released = { ...plan.counts(), removed: gone.length };
    // The change is sure from here on: a build that is killed now is finished by the next one.
    store.commit();
    finishApply(folders, journal);
    return released;
  }
  const { origin, base: below } = plan.frame;
  const begun = beginDelta(delta, {
    staged,
    gone,
    released: (path) => manifest.get(path),
    base,
    url: origin + below,
  });
  manifest.save({ release: begun.delta.release, rows: begun.rows, gone });
  const released = { ...plan.counts(), removed: gone.length };
  store.setAside(base, begun.delta.release);
  signDelta(delta, begun.delta);
  return released;
}
