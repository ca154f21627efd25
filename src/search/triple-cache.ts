import type { Digest } from '../lib/digest.ts';
import type { Store } from '../state/store.ts';

/** The cells of the triples of each group of articles, by the group's key, so that headlines over many groups are made of the one that changed. */
export class TripleCache {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  get(group: Digest): Uint8Array | undefined {
    // Rows elsewhere have no blobs.
    const cells: unknown = this.#store.get('SELECT cells FROM triples WHERE shard = ?', group)?.cells;
    return cells instanceof Uint8Array ? cells : undefined;
  }

  keep(group: Digest, cells: Uint8Array): void {
    this.#store.run('INSERT OR REPLACE INTO triples VALUES (?, ?)', group, cells);
  }

  /** Forgets all other groups. */
  keepOnly(groups: readonly Digest[]): void {
    this.#store.run(
      'DELETE FROM triples WHERE shard NOT IN (SELECT value FROM json_each(?))',
      JSON.stringify(groups),
    );
  }
}
