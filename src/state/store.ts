import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, string | number | null>>;

/** The version of the schema and of what stands in it; a state of another version is rebuilt, never read. */
const version = 1;

/** The embedded state: one SQLite file. All questions go through prepared statements, kept for the next time. */
export class Store {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  /** Why an older state was thrown away, if it was. */
  readonly renewed: 'damaged' | 'other-version' | undefined;

  constructor(database: DatabaseSync, renewed: 'damaged' | 'other-version' | undefined) {
    this.#database = database;
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

  /** Begins a transaction that excludes other builds; false when another one is at work. */
  begin(): boolean {
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      return true;
    } catch (error) {
      if (error instanceof Error && /database is locked/.test(error.message)) return false;
      throw error;
    }
  }

  commit(): void {
    this.#database.exec('COMMIT');
  }

  /** Forgets all since `begin`. Harmless when there is no transaction. */
  rollback(): void {
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
  }

  close(): void {
    this.rollback();
    this.#statements.clear();
    this.#database.close();
  }
}

const schema = `
  -- What reading each content file gave, by the digest of its bytes; reader is the digest of the reading code.
  CREATE TABLE reading (path TEXT PRIMARY KEY, kind TEXT NOT NULL, size INTEGER NOT NULL, modified REAL NOT NULL,
    checked REAL NOT NULL, digest TEXT NOT NULL, reader TEXT NOT NULL, value TEXT, problems TEXT NOT NULL) WITHOUT ROWID;
  -- The Catalogue: public articles only.
  CREATE TABLE article (id TEXT PRIMARY KEY, at INTEGER NOT NULL, card TEXT NOT NULL, fields TEXT NOT NULL,
    body TEXT NOT NULL, syllables INTEGER NOT NULL, resolution TEXT NOT NULL,
    digest TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE listing (scope TEXT NOT NULL, at INTEGER NOT NULL, id TEXT NOT NULL, day TEXT NOT NULL,
    modified INTEGER NOT NULL);
  CREATE UNIQUE INDEX listing_order ON listing (scope, at DESC, id);
  CREATE INDEX listing_day ON listing (scope, day, modified);
  CREATE TABLE label (scope TEXT NOT NULL, at INTEGER NOT NULL, id TEXT NOT NULL, label TEXT NOT NULL,
    PRIMARY KEY (scope, at, id)) WITHOUT ROWID;
  CREATE TABLE document (kind TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, source TEXT, body TEXT,
    resolution TEXT, PRIMARY KEY (kind, name)) WITHOUT ROWID;
  CREATE INDEX document_source ON document (source);
  CREATE TABLE picture (id TEXT PRIMARY KEY, file TEXT NOT NULL, picture TEXT NOT NULL) WITHOUT ROWID;
  -- The last Release.
  CREATE TABLE released (path TEXT PRIMARY KEY, key TEXT NOT NULL, maker TEXT NOT NULL, sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL, modified REAL NOT NULL) WITHOUT ROWID;
  CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000');
  return database;
}

function renew(file: string): DatabaseSync {
  if (file !== ':memory:') for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  const database = open(file);
  database.exec(schema);
  database.exec(`PRAGMA user_version = ${version}`);
  return database;
}

/** Opens the state of a folder, or one in memory. A state that is damaged or of another version is begun anew. */
export function openStore(folder: string | undefined): Store {
  if (folder === undefined) return new Store(renew(':memory:'), undefined);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'state.db');
  let database: DatabaseSync | undefined;
  try {
    database = open(file);
    const found = database.prepare('PRAGMA user_version').get() as { user_version: number };
    const tables = database.prepare("SELECT count(*) AS count FROM sqlite_schema WHERE type = 'table'").get();
    const fresh = (tables as { count: number }).count === 0;
    if (!fresh && found.user_version === version) return new Store(database, undefined);
    database.close();
    return new Store(renew(file), fresh ? undefined : 'other-version');
  } catch (error) {
    if (error instanceof Error && /locked/.test(error.message)) throw error;
    if (database?.isOpen) database.close();
    return new Store(renew(file), 'damaged');
  }
}
