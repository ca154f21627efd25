import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Moment } from '../lib/dates.ts';
import { type Digest, digestOf } from '../lib/digest.ts';
import type { Reference } from '../model/article.ts';
import type { Reading } from '../model/desk.ts';
import { type ContentPath, contentPath } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { Store } from '../state/store.ts';
import { dropEdges, markDirty, saveEdges } from './edges.ts';

export type FileKind = 'article' | 'author' | 'page' | 'categories' | 'descriptions' | 'image';

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

/** The name of bytes in git. */
const gitBlob = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');

/** A file touched less than this many milliseconds before it was looked at may change again within its time stamp. */
const settled = 2_000;

/** What of a reading says whom else it concerns, and when. */
interface Read {
  readonly file?: ContentPath;
  readonly references?: readonly Reference[];
  readonly fields?: { readonly date: Moment; readonly publishAt?: Moment; readonly expires?: Moment };
}

/** Puts a reading, or nothing, in the place of a file's last one; whoever names the file, before or after, is dirty. */
function replace(store: Store, path: ContentPath, isNew: boolean, now: number, save?: () => Read): void {
  if (!isNew) {
    markDirty(store, path);
    dropEdges(store, path);
    store.run('DELETE FROM timed WHERE file = ?', path);
  }
  const read = save?.();
  if (read?.references) saveEdges(store, { file: path, references: read.references });
  const { date, publishAt, expires } = read?.fields ?? {};
  for (const moment of [date, publishAt, expires])
    if (moment && moment.at > now) store.run('INSERT OR IGNORE INTO timed VALUES (?, ?)', moment.at, path);
  markDirty(store, path);
}

/** Forgets the reading of a file that is gone. */
export function forgetReading(store: Store, path: ContentPath): void {
  if (store.get('SELECT 1 FROM reading WHERE path = ?', path) === undefined) return;
  replace(store, path, false, 0);
  store.run('DELETE FROM reading WHERE path = ?', path);
}

/** Forgets the readings of files that are not among those found. */
export function forgetOthers(store: Store, files: readonly FoundFile[]): void {
  const found = new Set<string>(files.map((file) => file.path));
  for (const { path } of store.all('SELECT path FROM reading'))
    if (!found.has(String(path))) forgetReading(store, contentPath(String(path)));
}

/**
 * Brings the readings of the given files up to date: reads what is new or was touched. A reading depends on the file's
 * bytes and on the reading code (`reader`) alone. Files whose reading is no longer what it was, and those that name
 * them, are marked dirty. Gives the paths whose bytes were read, with the blob that git would call them.
 */
export async function refreshReadings(
  store: Store,
  files: Iterable<FoundFile>,
  now: number,
  reader: Digest,
  readers: Readers,
): Promise<ReadonlyMap<ContentPath, string>> {
  const read = new Map<ContentPath, string>();
  for (const file of files) {
    const row = store.get(
      'SELECT size, modified, checked, digest, reader FROM reading WHERE path = ?',
      file.path,
    );
    const known = row?.reader === reader ? row : undefined;
    const touched = known?.size !== file.size || known.modified !== file.mtimeMs;
    if (!touched && Number(known.checked) - file.mtimeMs > settled) continue;
    const checked = Date.now();
    // Not awaited for: the disk's cache gives a small file in less time than a task switch.
    const bytes = readFileSync(file.absolute);
    const digest = digestOf(bytes);
    const blob = gitBlob(bytes);
    read.set(file.path, blob);
    if (known?.digest === digest) {
      const sql = 'UPDATE reading SET size = ?, modified = ?, checked = ? WHERE path = ?';
      store.run(sql, file.size, file.mtimeMs, checked, file.path);
      continue;
    }
    const reading = readers[file.kind](file, bytes);
    const { value, problems } = reading instanceof Promise ? await reading : reading;
    replace(store, file.path, row === undefined, now, () => {
      store.run(
        'INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        ...[file.path, file.kind, file.size, file.mtimeMs, checked, digest, reader],
        value === undefined ? null : JSON.stringify(value),
        JSON.stringify(problems),
        blob,
      );
      return (value ?? {}) as Read;
    });
  }
  return read;
}

/**
 * Marks what means something else now than the last time (milliseconds): its hour has come. When the clock went back
 * everything may. To be called before files are read, for hours are kept only as long as they are to come.
 */
export function markHours(store: Store, now: number): void {
  const last = Number(store.fact('now') ?? now);
  store.setFact('now', String(now));
  if (now < last) {
    store.run('INSERT OR IGNORE INTO dirty SELECT path FROM reading');
    // Their hours lie ahead again: all are read anew.
    store.run("UPDATE reading SET reader = ''");
    store.setFact('checkout', '');
    return;
  }
  for (const { file } of store.all('SELECT file FROM timed WHERE at > ? AND at <= ?', last, now))
    markDirty(store, contentPath(String(file)));
  store.run('DELETE FROM timed WHERE at <= ?', now);
}

/** The Problems of all files, as their readers told them. */
export function readingProblems(store: Store): Problem[] {
  return store
    .all("SELECT problems FROM reading WHERE problems <> '[]' ORDER BY path")
    .flatMap((row) => JSON.parse(String(row.problems)) as Problem[]);
}
