import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type Session, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { type Aside, dropAside, readAside, writeAside } from './aside.ts';
import { type Lock, takeLock } from './lock.ts';
import { pageBytes } from './page-sum.ts';
import { schema, schemaVersion, temporary } from './schema.ts';
import { isSealed, sealLogged, sealNew, stampSealed } from './seal.ts';
import { hasWal, walOf } from './wal.ts';

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, string | number | null>>;

/** How a state is opened. */
export interface StoreOptions {
  /** Whether every byte of it is read, also when the file system says that nobody wrote to it. */
  readonly verify?: boolean;
  /** Whether what is written is to be set aside, not kept. */
  readonly aside?: boolean;
}

/** Why an older state was thrown away. */
type Renewal = 'damaged' | 'other-version';

/** Where a state stands and how it came about. */
interface StorePlace {
  readonly folder?: string;
  readonly lock?: Lock;
  readonly renewed?: Renewal | undefined;
  readonly aside?: boolean;
}

/** The embedded state: one SQLite file, open in one transaction from beginning to end. All questions go through prepared statements, kept for the next time. */
export class Store {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  /** Its folder, and the right to use it; absent for a state in memory. */
  readonly #folder: string | undefined;
  readonly #lock: Lock | undefined;
  /** Why an older state was thrown away, if it was. */
  readonly renewed: Renewal | undefined;
  /** Whether something was kept. */
  #isKept = false;
  /** Records what is written, when it is to be set aside. */
  readonly #session: Session | undefined;

  constructor(database: DatabaseSync, place: StorePlace = {}) {
    database.exec(temporary);
    this.#database = database;
    this.#folder = place.folder;
    this.#lock = place.lock;
    this.renewed = place.renewed;
    this.#session = place.aside ? database.createSession() : undefined;
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const made = this.#database.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }

  run(sql: string, ...values: SQLInputValue[]): void {
    this.#statement(sql).run(...values);
  }

  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#statement(sql).get(...values) as Row | undefined;
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#statement(sql).all(...values) as Row[];
  }

  /** Rows one by one. The statement is not shared, so that the loop may ask the same question again. */
  *each(sql: string, ...values: SQLInputValue[]): IterableIterator<Row> {
    yield* this.#database.prepare(sql).iterate(...values) as IterableIterator<Row>;
  }

  /** A small thing remembered under a name. */
  fact(name: string): string | undefined {
    const row = this.get('SELECT value FROM fact WHERE name = ?', name);
    return row && String(row.value);
  }

  setFact(name: string, value: string): void {
    this.run('INSERT OR REPLACE INTO fact VALUES (?, ?)', name, value);
  }

  /**
   * Keeps what was written since the store was opened, and stops: nothing can be asked after. Other builds are kept
   * away until it is closed.
   */
  commit(): void {
    this.#statements.clear();
    if (this.#folder === undefined) return;
    const file = stateFile(this.#folder);
    this.#database.exec('COMMIT');
    sealLogged(file);
    flushLog(this.#database);
    this.#isKept = true;
    // It was made from the state that this one replaces.
    dropAside(this.#folder);
  }

  /**
   * Sets what was written aside, under the name of the release that it tells of, and stops; the state stays as it was
   * when it was opened. `base` is the release that it told of then.
   */
  setAside(base: string | undefined, next: string): void {
    if (this.#session === undefined || this.#folder === undefined)
      throw new Error('the state was not opened to set changes aside');
    writeAside(this.#folder, schemaVersion, { base, next, changes: this.#session.changeset() });
    this.close();
  }

  /** Takes in what was set aside. False when it does not fit onto this state. */
  takeIn({ changes }: Aside): boolean {
    return this.#database.applyChangeset(changes);
  }

  /** Forgets what was written since the store was opened, and stops. Harmless when it has stopped. */
  close(): void {
    this.#statements.clear();
    if (!this.#database.isOpen) return;
    this.#session?.close();
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    this.#database.close();
    if (this.#isKept && this.#folder !== undefined) stampSealed(stateFile(this.#folder));
    this.#lock?.release();
  }
}

/** Where the state stands in its folder. */
const stateFile = (folder: string): string => join(folder, 'state.db');

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 0 });
  // We alone are here (`lock.ts`), so SQLite needs no memory to share with others.
  database.exec('PRAGMA locking_mode = EXCLUSIVE');
  // The log tells the seal which pages changed. It is written into the file after each commit, and is gone when closed.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; PRAGMA synchronous = FULL');
  database.exec('PRAGMA cache_size = -32000');
  return database;
}

/** Writes the log into the file, and empties it. */
const flushLog = (database: DatabaseSync): void => database.exec('PRAGMA wal_checkpoint(TRUNCATE)');

function create(file: string): DatabaseSync {
  const database = open(file);
  if (file !== ':memory:') sealNew(file);
  database.exec(`BEGIN EXCLUSIVE; ${schema}`);
  database.exec(`PRAGMA user_version = ${schemaVersion}`);
  return database;
}

/** SQLite's numbers for a disc that is full, a file that may not be written, and one that cannot be opened. */
const discErrors = [13, 8, 14];

/** Whether an error says something of the disc and nothing of what the state holds. */
const isOfDisc = (error: unknown): boolean =>
  error instanceof Error &&
  (('errcode' in error && discErrors.includes(Number(error.errcode))) || 'syscall' in error);

/** The database of a file if it is whole and of our version; undefined when it is empty. The folder is locked. */
function existing(file: string, verify: boolean): DatabaseSync | Renewal | undefined {
  let database: DatabaseSync | undefined;
  try {
    const wasLogging = hasWal(file);
    database = open(file);
    const opened = database;
    const seals = isSealed(file, wasLogging ? () => flushLog(opened) : undefined, verify);
    const { user_version: found } = database.prepare('PRAGMA user_version').get() as { user_version: number };
    if (seals && found === schemaVersion) {
      database.exec('BEGIN EXCLUSIVE');
      return database;
    }
    const isEmpty = statSync(file).size <= pageBytes;
    database.close();
    // Nothing was ever kept in one page: the first build was cut short, or set everything aside.
    if (isEmpty) return undefined;
    return found === schemaVersion ? 'damaged' : 'other-version';
  } catch (error) {
    if (database?.isOpen) database.close();
    if (isOfDisc(error)) throw error;
    return 'damaged';
  }
}

/**
 * Opens the state of a folder for this process alone, or one in memory. A state that is damaged or of another version
 * is begun anew. Undefined when another build is at work with it.
 */
export function openStore(
  folder: string | undefined,
  { verify = false, aside = false }: StoreOptions = {},
): Store | undefined {
  if (folder === undefined) return new Store(create(':memory:'));
  mkdirSync(folder, { recursive: true });
  const lock = takeLock(folder);
  if (lock === undefined) return undefined;
  try {
    const file = stateFile(folder);
    const found = existsSync(file) ? existing(file, verify) : undefined;
    if (found !== undefined && typeof found !== 'string') return new Store(found, { folder, lock, aside });
    for (const gone of [file, walOf(file)]) rmSync(gone, { force: true });
    return new Store(create(file), { folder, lock, aside, renewed: found });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The state that waits beside a folder's state, if one does. */
export const waiting = (folder: string): Aside | undefined => readAside(folder, schemaVersion);
