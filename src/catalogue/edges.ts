import { addressKey, filesAbove } from '../model/address-key.ts';
import { archiveTarget } from '../model/archive-target.ts';
import type { Reference } from '../model/article.ts';
import type { ContentPath } from '../model/ids.ts';
import type { Store } from '../state/store.ts';

/** A file that points at others. */
interface Pointing {
  readonly file: ContentPath;
  readonly references: readonly Reference[];
}

/** What a file gives to others by its own name: an address, or a picture. */
function ownKey(file: ContentPath): string | undefined {
  const article = /^articles\/(.+)\.md$/.exec(file);
  if (article) return addressKey(`/${article[1]}`);
  const page = /^pages\/([^/]+)\.md$/.exec(file);
  if (page) return addressKey(`/${page[1]}`);
  return file.startsWith('images/') ? file : undefined;
}

function keysOf({ kind, target }: Reference, file: ContentPath): readonly (readonly [string, string])[] {
  if (kind === 'alias') {
    const key = addressKey(target);
    return [[key, 'alias'], ...filesAbove(key).map((above) => [above, 'folder'] as const)];
  }
  if (kind !== 'image' && kind !== 'link' && kind !== 'related') return [];
  const found = archiveTarget(target, file);
  if (found.kind === 'image') return [[found.file, kind]];
  if (found.kind === 'article') return [[addressKey(`/${found.id}`), kind]];
  return found.kind === 'address' ? [[addressKey(found.url), kind]] : [];
}

/** Records what a file names: the inverse of its references, so that whoever changes can say who has to know. */
export function saveEdges(store: Store, { file, references }: Pointing): void {
  for (const reference of references)
    for (const [key, kind] of keysOf(reference, file))
      store.run('INSERT OR IGNORE INTO edge VALUES (?, ?, ?)', key, file, kind);
}

export const dropEdges = (store: Store, file: ContentPath): void =>
  store.run('DELETE FROM edge WHERE file = ?', file);

/** Marks a file, and every file that names what it gives, as to be looked at again. */
export function markDirty(store: Store, file: ContentPath): void {
  store.run('INSERT OR IGNORE INTO dirty VALUES (?)', file);
  const sql = 'INSERT OR IGNORE INTO dirty SELECT file FROM edge WHERE key = ?';
  const own = ownKey(file);
  if (own !== undefined) store.run(sql, own);
  for (const { key } of store.all(
    "SELECT key FROM edge WHERE file = ? AND kind IN ('alias', 'folder')",
    file,
  ))
    store.run(sql, String(key));
}

/** Files that claim an address as one of their old ones, or (`folder`) as a folder above one, by path. */
export const holders = (store: Store, key: string, kind: 'alias' | 'folder'): ContentPath[] =>
  store
    .all('SELECT file FROM edge WHERE key = ? AND kind = ? ORDER BY file', key, kind)
    .map(({ file }) => file as ContentPath);
