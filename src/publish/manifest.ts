import type { Digest } from '../lib/digest.ts';
import { outputPath } from '../model/ids.ts';
import type { Maker } from '../model/plan.ts';
import type { ManifestRow } from './release.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** What of the state the manifest needs: publish does not know SQLite. */
export interface ManifestStore {
  all(sql: string): readonly Row[];
  get(sql: string, ...values: string[]): Row | undefined;
  run(sql: string, ...values: (string | number)[]): void;
}

/**
 * What the state tells of the Release as a whole: its folder (empty: on another machine), its name, by which a journal
 * is known, and the name of the last one that was delivered to another machine.
 */
type Fact = 'site' | 'release' | 'delivered';

function factOf(store: ManifestStore, name: Fact): string | undefined {
  const value = store.get('SELECT value FROM fact WHERE name = ?', name)?.value;
  return value === undefined ? undefined : String(value);
}

const setFact = (store: ManifestStore, name: Fact, value: string): void =>
  store.run('INSERT OR REPLACE INTO fact VALUES (?, ?)', name, value);

/** The name of the last Release that the state tells of. */
export const releaseName = (store: ManifestStore): string | undefined => factOf(store, 'release');

/** The folder of the last Release; empty when it stands on another machine. */
export const releasedSite = (store: ManifestStore): string => factOf(store, 'site') ?? '';

/** Whether the state moved on since it was last delivered: what the other machine has is not known then. */
export function isUndelivered(store: ManifestStore): boolean {
  const delivered = factOf(store, 'delivered');
  return delivered !== undefined && delivered !== releaseName(store);
}

/**
 * The manifest of the last Release into the given folder; empty when the state tells of another folder. Without a
 * folder, that of the last Release wherever it stands.
 */
export function loadManifest(store: ManifestStore, site?: string): ManifestRow[] {
  if (site !== undefined && releasedSite(store) !== site) store.run('DELETE FROM released');
  return store.all('SELECT * FROM released ORDER BY path').map((row) => ({
    path: outputPath(String(row.path)),
    key: String(row.key) as Digest,
    maker: String(row.maker) as Maker,
    sha256: String(row.sha256),
    bytes: Number(row.bytes),
    modified: Number(row.modified),
  }));
}

/** Forgets outputs that turned out not to stand. */
export function forgetReleased(store: ManifestStore, paths: readonly string[]): void {
  for (const path of paths) store.run('DELETE FROM released WHERE path = ?', path);
}

/** A Release as the state takes it in. */
export interface Recorded {
  /** The site's folder; absent when the Release is delivered to another machine. */
  readonly site?: string;
  readonly release: string;
  readonly rows: readonly ManifestRow[];
  /** Paths that go away. */
  readonly gone: readonly string[];
}

/** Records what is put in place and forgets what is removed. */
export function saveManifest(store: ManifestStore, { site, release, rows, gone }: Recorded): void {
  forgetReleased(store, gone);
  for (const { path, key, maker, sha256, bytes, modified } of rows)
    store.run(
      'INSERT OR REPLACE INTO released VALUES (?, ?, ?, ?, ?, ?)',
      ...[path, key, maker, sha256, bytes, modified],
    );
  setFact(store, 'site', site ?? '');
  setFact(store, 'release', release);
  if (site === undefined) setFact(store, 'delivered', release);
}
