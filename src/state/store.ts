import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { schema, schemaVersion, temporary } from './schema.ts';
import { isSealed, writeSeal } from './seal.ts';

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, string | number | null>>;

/** The embedded state: one SQLite file, open in one transaction from beginning to end. All questions go through prepared statements, kept for the next time. */
export class Store {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  /** Absent for a state in memory. */
  readonly #file: string | undefined;
  /** Why an older state was thrown away, if it was. */
  readonly renewed: 'damaged' | 'other-version' | undefined;

  constructor(
    database: DatabaseSync,
    file: string | undefined,
    renewed: 'damaged' | 'other-version' | undefined,
  ) {
    database.exec(temporary);
    this.#database = database;
    this.#file = file;
    this.renewed = renewed;
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

  /** Keeps what was written since the store was opened, and stops: nothing can be asked after. */
  commit(): void {
    this.#database.exec('COMMIT');
    this.close();
    if (this.#file !== undefined) writeSeal(this.#file);
  }

  /** Forgets what was written since the store was opened, and stops. Harmless when it has stopped. */
  close(): void {
    this.#statements.clear();
    if (!this.#database.isOpen) return;
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    this.#database.close();
  }
}

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 0 });
  // One file and a journal that is gone after each build: the seal is of the whole state.
  database.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000');
  // Nobody else may so much as look: what is half-written has no meaning.
  database.exec('BEGIN EXCLUSIVE');
  return database;
}

function create(file: string): DatabaseSync {
  const database = open(file);
  database.exec(schema);
  database.exec(`PRAGMA user_version = ${schemaVersion}`);
  return database;
}

const isLocked = (error: unknown): boolean =>
  error instanceof Error && /database is locked/.test(error.message);

/** The database of a file if it is whole and of our version. Throws when another build has it. */
function existing(file: string): DatabaseSync | 'damaged' | 'other-version' {
  let database: DatabaseSync | undefined;
  try {
    // Opening it lets SQLite undo what a killed build left half-written; only then are the bytes what was sealed.
    database = open(file);
    if (!isSealed(file)) throw new Error('the seal does not fit');
    const found = database.prepare('PRAGMA user_version').get() as { user_version: number };
    if (found.user_version === schemaVersion) return database;
    database.close();
    return 'other-version';
  } catch (error) {
    if (database?.isOpen) database.close();
    if (isLocked(error)) throw error;
    return 'damaged';
  }
}

/**
 * Opens the state of a folder for this process alone, or one in memory. A state that is damaged or of another version
 * is begun anew. Undefined when another build is at work with it.
 */
export function openStore(folder: string | undefined): Store | undefined {
  if (folder === undefined) return new Store(create(':memory:'), undefined, undefined);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'state.db');
  try {
    const found = existsSync(file) ? existing(file) : undefined;
    if (found !== undefined && typeof found !== 'string') return new Store(found, file, undefined);
    for (const end of ['', '-journal']) rmSync(file + end, { force: true });
    return new Store(create(file), file, found);
  } catch (error) {
    if (isLocked(error)) return undefined;
    throw error;
  }
}
