import { readFile } from 'node:fs/promises';
import { type Digest, digestOf } from '../lib/digest.ts';
import type { Reading } from '../model/desk.ts';
import type { ContentPath } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { Store } from '../state/store.ts';

export type FileKind = 'article' | 'author' | 'page' | 'categories' | 'image';

/** A content file as the scan found it. */
export interface FoundFile {
  readonly path: ContentPath;
  readonly absolute: string;
  readonly kind: FileKind;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, with fraction. */
  readonly mtimeMs: number;
}

/** Reads the bytes of a file of each kind. What it gives must survive JSON. */
export type Readers = Readonly<
  Record<FileKind, (file: FoundFile, bytes: Uint8Array) => Reading<unknown> | Promise<Reading<unknown>>>
>;

/** A file touched less than this many milliseconds before it was looked at may change again within its time stamp. */
const settled = 2_000;

/** Forgets the readings of files that are gone. */
function forget(store: Store, files: readonly FoundFile[]): void {
  const found = new Set<string>(files.map((file) => file.path));
  for (const { path } of store.all('SELECT path FROM reading'))
    if (!found.has(String(path))) store.run('DELETE FROM reading WHERE path = ?', path as string);
}

/**
 * Brings the readings in step with the folder: reads what is new or was touched, forgets what is gone.
 * A reading depends on the file's bytes and on the reading code (`reader`) alone.
 * Returns how many files were read anew.
 */
export async function refreshReadings(
  store: Store,
  files: readonly FoundFile[],
  reader: Digest,
  readers: Readers,
): Promise<number> {
  forget(store, files);
  let read = 0;
  for (const file of files) {
    const row = store.get(
      'SELECT size, modified, checked, digest, reader FROM reading WHERE path = ?',
      file.path,
    );
    const known = row?.reader === reader ? row : undefined;
    const touched = known?.size !== file.size || known.modified !== file.mtimeMs;
    if (!touched && Number(known.checked) - file.mtimeMs > settled) continue;
    const checked = Date.now();
    const bytes = await readFile(file.absolute);
    const digest = digestOf(bytes);
    if (known?.digest === digest) {
      const sql = 'UPDATE reading SET size = ?, modified = ?, checked = ? WHERE path = ?';
      store.run(sql, file.size, file.mtimeMs, checked, file.path);
      continue;
    }
    const { value, problems } = await readers[file.kind](file, bytes);
    read++;
    store.run(
      'INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[file.path, file.kind, file.size, file.mtimeMs, checked, digest, reader],
      value === undefined ? null : JSON.stringify(value),
      JSON.stringify(problems),
    );
  }
  return read;
}

/** The Problems of all files, as their readers told them. */
export function readingProblems(store: Store): Problem[] {
  return store
    .all("SELECT problems FROM reading WHERE problems <> '[]' ORDER BY path")
    .flatMap((row) => JSON.parse(String(row.problems)) as Problem[]);
}
