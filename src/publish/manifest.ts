import type { Digest } from '../lib/digest.ts';
import type { Maker, PlannedOutput, ReleasedOutput } from '../model/plan.ts';
import { type ManifestStore, releasedOf } from './manifest-store.ts';

/** Which outputs are meant: those of a maker, or of one of its pages, pictures or shards. */
export interface Whose {
  readonly maker: Maker;
  readonly address?: string;
}

/** A Release as the state takes it in. */
export interface Recorded {
  /** The site's folder; absent when the Release is delivered to another machine, which has time stamps of its own. */
  readonly site?: string;
  readonly release: string;
  /** Paths that go away. */
  readonly gone: readonly string[];
}

/**
 * The manifest of the last Release, held against what is planned now. It stands in the state and is asked by path, so
 * that a small Plan costs little beside a large Release.
 */
export class Manifest {
  readonly #store: ManifestStore;
  readonly #suspects = new Set<string>();
  #allSuspect = false;

  /**
   * The manifest of the Release into the given folder; empty when the state tells of another one. Without a folder, that
   * of the last Release wherever it stands.
   */
  constructor(store: ManifestStore, site?: string) {
    this.#store = store;
    if (site === undefined || store.fact('site') === site) return;
    store.run('DELETE FROM released');
    store.run('DELETE FROM shard');
    store.setFact('site', site);
  }

  /** The name of the last Release that the state tells of: by it a journal is known. */
  get release(): string | undefined {
    return this.#store.fact('release');
  }

  /** The folder of the last Release; empty when it stands on another machine. */
  get site(): string {
    return this.#store.fact('site') ?? '';
  }

  /** Whether the state moved on since it was last delivered: what the other machine has is not known then. */
  get isUndelivered(): boolean {
    const delivered = this.#store.fact('delivered');
    return delivered !== undefined && delivered !== this.release;
  }

  get isEmpty(): boolean {
    return this.#store.get('SELECT 1 FROM released LIMIT 1') === undefined;
  }

  get(path: string): ReleasedOutput | undefined {
    const row = this.#store.get('SELECT * FROM released WHERE path = ?', path);
    return row && releasedOf(row);
  }

  /** Paths of all released files. */
  *paths(): Iterable<string> {
    for (const { path } of this.#store.each('SELECT path FROM released')) yield String(path);
  }

  /** Says that a file is no longer as it was released: whatever its key, it is made again. */
  disown({ path, maker, address }: ReleasedOutput): void {
    this.#store.run("UPDATE released SET key = '' WHERE path = ?", path);
    if (maker === 'shard') this.#store.run('DELETE FROM shard WHERE name = ?', address);
  }

  /**
   * Records an output of the new Plan, and says whether it has to be made: it is new, its key has changed, or its file
   * was lost or damaged. Throws when two outputs have one path.
   */
  plan({ path, key }: Pick<PlannedOutput, 'path' | 'key'>): boolean {
    if (this.#store.get('SELECT 1 FROM planned WHERE path = ?', path))
      throw new Error(`planned twice: ${path}`);
    const isStale = this.#store.get('SELECT key FROM released WHERE path = ?', path)?.key !== key;
    this.#store.run('INSERT INTO planned VALUES (?, ?)', path, Number(isStale));
    return isStale;
  }

  /**
   * Records the search shards of the new Plan and gives those that have to be made. Of these and of those that are no
   * more every file goes that is not made again.
   */
  planShards<Planned extends { readonly folder: string; readonly key: Digest }>(
    shards: readonly Planned[],
  ): Planned[] {
    const keys = new Map(this.#store.all('SELECT * FROM shard').map(({ name, key }) => [String(name), key]));
    const stale = shards.filter(({ folder, key }) => keys.get(folder) !== key);
    const fresh = shards.filter(({ folder, key }) => keys.get(folder) === key);
    for (const { folder } of fresh) keys.delete(folder);
    const changed = new Set([...keys.keys(), ...stale.map(({ folder }) => folder)]);
    for (const folder of changed) this.suspect({ maker: 'shard', address: folder });
    const sql = "INSERT INTO planned SELECT path, 0 FROM released WHERE maker = 'shard' AND address = ?";
    if (this.#allSuspect) for (const { folder } of fresh) this.#store.run(sql, folder);
    for (const folder of changed) this.#store.run('DELETE FROM shard WHERE name = ?', folder);
    return stale;
  }

  /** Leaves all search shards and their lists as they stand. False when there are none. */
  keepShards(lists: readonly string[]): boolean {
    if (lists.some((path) => (this.get(path)?.key ?? '') === '')) return false;
    for (const path of lists) this.#store.run('INSERT INTO planned VALUES (?, 0)', path);
    this.#store.run("INSERT INTO planned SELECT path, 0 FROM released WHERE maker = 'shard'");
    return true;
  }

  /** Says that released files may be no more: those of them that are not planned either go. */
  suspect(whose: Whose | 'everything' | { readonly path: string }): void {
    if (whose === 'everything') this.#allSuspect = true;
    else if ('path' in whose) this.#suspects.add(whose.path);
    else for (const { path } of this.of(whose)) this.#suspects.add(path);
  }

  /** Released files that do not belong to the site any more, sorted. */
  gone(): string[] {
    if (this.#allSuspect)
      return this.#store
        .all('SELECT path FROM released WHERE path NOT IN (SELECT path FROM planned) ORDER BY path')
        .map(({ path }) => String(path));
    return [...this.#suspects]
      .filter((path) => this.#store.get('SELECT 1 FROM planned WHERE path = ?', path) === undefined)
      .filter((path) => this.get(path) !== undefined)
      .sort();
  }

  of({ maker, address }: Whose): ReleasedOutput[] {
    const sql = 'SELECT * FROM released WHERE maker = ?';
    const rows =
      address === undefined
        ? this.#store.all(sql, maker)
        : this.#store.all(`${sql} AND address = ?`, maker, address);
    return rows.map(releasedOf);
  }

  /** How many files each maker has. */
  counts(): ReadonlyMap<Maker, number> {
    const rows = this.#store.all('SELECT maker, count(*) AS files FROM released GROUP BY maker');
    return new Map(rows.map((row) => [String(row.maker) as Maker, Number(row.files)]));
  }

  /** How many different pictures, or shards, a maker has made files of; a crop counts with its picture. */
  addresses(maker: Maker): number {
    const sql = `SELECT count(DISTINCT substr(address, 1, instr(address || '+', '+') - 1)) AS addresses
      FROM released WHERE maker = ?`;
    return Number(this.#store.get(sql, maker)?.addresses);
  }

  /** Records what is staged as put in place, and forgets what is removed. */
  save({ site, release, gone }: Recorded): void {
    for (const path of gone) this.#store.run('DELETE FROM released WHERE path = ?', path);
    const columns = `path, key, maker, address, parts, sha256, bytes, ${site === undefined ? '0' : 'modified'}`;
    this.#store.run(`INSERT OR REPLACE INTO released SELECT ${columns} FROM staged`);
    this.#store.run(
      "INSERT OR REPLACE INTO shard SELECT DISTINCT address, key FROM staged WHERE maker = 'shard'",
    );
    this.#store.setFact('site', site ?? '');
    this.#store.setFact('release', release);
    if (site === undefined) this.#store.setFact('delivered', release);
  }
}
