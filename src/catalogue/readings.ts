import type { Digest } from '../lib/digest.ts';
import { inGroups } from '../lib/in-groups.ts';
import { must } from '../lib/unreachable.ts';
import { type ContentPath, contentPath } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { Concerns, FileKind, FileReading, ReadFiles, ReadOrder } from '../model/reading.ts';
import type { Store } from '../state/store.ts';
import { dropEdges, markDirty, saveEdges } from './edges.ts';

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

/** A file touched less than this many milliseconds before it was looked at may change again within its time stamp. */
const settled = 2_000;

/** Puts a reading, or nothing, in the place of a file's last one; whoever names the file, before or after, is dirty. */
function replace(
  store: Store,
  path: ContentPath,
  isNew: boolean,
  now: number,
  { references, moments }: Concerns,
): void {
  if (!isNew) {
    markDirty(store, path);
    dropEdges(store, path);
    store.run('DELETE FROM timed WHERE file = ?', path);
  }
  if (references) saveEdges(store, { file: path, references });
  for (const { at } of moments)
    if (at > now) store.run('INSERT OR IGNORE INTO timed VALUES (?, ?)', at, path);
  markDirty(store, path);
}

/** Forgets the reading of a file that is gone. */
export function forgetReading(store: Store, path: ContentPath): void {
  if (store.get('SELECT 1 FROM reading WHERE path = ?', path) === undefined) return;
  replace(store, path, false, 0, { moments: [] });
  store.run('DELETE FROM reading WHERE path = ?', path);
}

/** Forgets the readings of files that are not among those found. */
export function forgetOthers(store: Store, files: readonly FoundFile[]): void {
  const found = new Set<string>(files.map((file) => file.path));
  for (const { path } of store.all('SELECT path FROM reading'))
    if (!found.has(String(path))) forgetReading(store, contentPath(String(path)));
}

/** A file whose bytes have to be looked at, and its row as it stands. */
interface Touched {
  readonly file: FoundFile;
  readonly order: ReadOrder;
  readonly isNew: boolean;
}

/** Those of the files that were touched since they were read, or read by other code. */
function* touchedOf(store: Store, files: Iterable<FoundFile>, reader: Digest): Iterable<Touched> {
  const sql = 'SELECT size, modified, checked, digest, reader FROM reading WHERE path = ?';
  for (const file of files) {
    const row = store.get(sql, file.path);
    const known = row?.reader === reader ? row : undefined;
    const touched = known?.size !== file.size || known.modified !== file.mtimeMs;
    if (!touched && Number(known.checked) - file.mtimeMs > settled) continue;
    const { path, absolute, kind } = file;
    const order = { path, absolute, kind, ...(known && { known: String(known.digest) as Digest }) };
    yield { file, order, isNew: row === undefined };
  }
}

/** Files that are read at once: enough that handing them to a thread costs little, few enough to share them out evenly. */
const batch = 50;

/**
 * Brings the readings of the given files up to date: reads what is new or was touched, some batches of it at once. A
 * reading depends on the file's bytes and on the reading code (`reader`) alone. Files whose reading is no longer what it
 * was, and those that name them, are marked dirty. Gives the paths whose bytes were read, with the blob that git would
 * call them.
 */
export async function refreshReadings(
  store: Store,
  files: Iterable<FoundFile>,
  now: number,
  reader: Digest,
  read: ReadFiles,
): Promise<ReadonlyMap<ContentPath, string>> {
  const blobs = new Map<ContentPath, string>();
  const underWay: (readonly Touched[])[] = [];
  function* orders(): Iterable<ReadOrder[]> {
    for (const group of inGroups(touchedOf(store, files, reader), batch)) {
      underWay.push(group);
      yield group.map(({ order }) => order);
    }
  }
  for await (const readings of read(orders()))
    for (const [index, { file, isNew }] of must(underWay.shift(), 'a batch that was ordered').entries()) {
      const reading = must(readings[index], file.path);
      blobs.set(file.path, reading.blob);
      saveReading(store, file, isNew, now, reader, reading);
    }
  return blobs;
}

function saveReading(
  store: Store,
  { path, kind, size, mtimeMs }: FoundFile,
  isNew: boolean,
  now: number,
  reader: Digest,
  { checked, digest, blob, read }: FileReading,
): void {
  if (read === undefined) {
    const sql = 'UPDATE reading SET size = ?, modified = ?, checked = ? WHERE path = ?';
    store.run(sql, size, mtimeMs, checked, path);
    return;
  }
  // Who names the file is looked up before its reading is another one.
  replace(store, path, isNew, now, read.concerns);
  store.run(
    'INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[path, kind, size, mtimeMs, checked, digest, reader, read.value, read.problems, blob],
  );
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
