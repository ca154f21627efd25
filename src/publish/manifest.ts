import type { Digest } from '../lib/digest.ts';
import { outputPath } from '../model/ids.ts';
import type { Maker } from '../model/plan.ts';
import type { Applied } from './publish.ts';
import type { ManifestRow } from './release.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** What of the state the manifest needs: publish does not know SQLite. */
export interface ManifestStore {
  all(sql: string): readonly Row[];
  get(sql: string): Row | undefined;
  run(sql: string, ...values: (string | number)[]): void;
}

const factSql = "SELECT value FROM fact WHERE name = 'site'";

/** The manifest of the last Release into the given folder; empty when the state tells of another folder. */
export function loadManifest(store: ManifestStore, site: string): ManifestRow[] {
  if (store.get(factSql)?.value !== site) store.run('DELETE FROM released');
  return store.all('SELECT * FROM released ORDER BY path').map((row) => ({
    path: outputPath(String(row.path)),
    key: String(row.key) as Digest,
    maker: String(row.maker) as Maker,
    sha256: String(row.sha256),
    bytes: Number(row.bytes),
    modified: Number(row.modified),
  }));
}

/** Records what was applied and forgets what was removed. */
export function saveManifest(store: ManifestStore, site: string, { rows, gone }: Applied): void {
  for (const path of gone) store.run('DELETE FROM released WHERE path = ?', path);
  for (const row of rows) {
    const { path, key, maker, sha256, bytes, modified } = row;
    store.run(
      'INSERT OR REPLACE INTO released VALUES (?, ?, ?, ?, ?, ?)',
      path,
      key,
      maker,
      sha256,
      bytes,
      modified,
    );
  }
  store.run("INSERT OR REPLACE INTO fact VALUES ('site', ?)", site);
}
