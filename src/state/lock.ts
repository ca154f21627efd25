import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A state folder that this process alone uses. */
export interface Lock {
  release(): void;
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && /database is locked/.test(error.message);

/**
 * Takes a state folder for this process alone; undefined when another has it. The lock goes with the process, however
 * it ends. Node has no file locks, SQLite has; but a process that closes a file loses its locks on it (POSIX), and the
 * state's own file is also read by us. So the lock is on an empty database that nobody reads.
 */
export function takeLock(folder: string): Lock | undefined {
  const database = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (isTaken(error)) return undefined;
    throw error;
  }
  return { release: () => database.isOpen && database.close() };
}
