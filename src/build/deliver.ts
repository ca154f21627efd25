import { Refusal } from '../model/refusal.ts';
import { type Delta, readDelta } from '../publish/delta.ts';
import { Manifest } from '../publish/manifest.ts';
import { openStore, waiting } from '../state/store.ts';
import { words as allWords } from './project.ts';

const words = allWords.cli.refusals;

/** What a delivery gave: the delta, and whether it had been recorded before. */
export interface Delivered {
  readonly delta: Delta;
  readonly before: boolean;
}

/**
 * Records that a delta was uploaded: the state that its build set aside becomes the state. Refuses a delta that is not
 * whole, or that does not begin where the state stands. Folders are absolute.
 */
export function deliver({
  delta: folder,
  state,
}: {
  readonly delta: string;
  readonly state: string;
}): Delivered {
  const delta = readDelta(folder);
  if (delta === undefined) throw new Refusal(words.noDelta(folder));
  const store = openStore(state);
  if (store === undefined) throw new Refusal(words.otherBuild);
  try {
    const standing = new Manifest(store).release;
    if (standing === delta.release) return { delta, before: true };
    if ((standing ?? null) !== delta.base) throw new Refusal(words.foreignDelta(folder, state));
    const next = waiting(state);
    if (next?.next !== delta.release || next.base !== standing)
      throw new Refusal(words.lateDelta(folder, state));
    if (!store.takeIn(next)) throw new Refusal(words.foreignDelta(folder, state));
    store.commit();
    return { delta, before: false };
  } finally {
    store.close();
  }
}
