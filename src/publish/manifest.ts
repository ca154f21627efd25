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

/** What the state tells of the Release as a whole: its folder, and its name, by which a journal is known. */
type Fact = 'site' | 'release';

function factOf(store: ManifestStore, name: Fact): string | undefined {
  const value = store.get('SELECT value FROM fact WHERE name = ?', name)?.value;
  return value === undefined ? undefined : String(value);
}

const setFact = (store: ManifestStore, name: Fact, value: string): void =>
  store.run('INSERT OR REPLACE INTO fact VALUES (?, ?)', name, value);

/** The name of the last Release that the state tells of. */
export const releaseName = (store: ManifestStore): string | undefined => factOf(store, 'release');

/** The manifest of the last Release into the given folder; empty when the state tells of another folder. */
export function loadManifest(store: ManifestStore, site: string): ManifestRow[] {
  if (factOf(store, 'site') !== site) store.run('DELETE FROM released');
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
  /** The site's folder. */
  readonly site: string;
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
  setFact(store, 'site', site);
  setFact(store, 'release', release);
}
