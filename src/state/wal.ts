import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { pageBytes, pagePart } from './page-sum.ts';

// The write-ahead log holds every page that a transaction changed. Its form: https://sqlite.org/fileformat2.html#the_write_ahead_log
const headBytes = 32;
const frameHeadBytes = 24;
const frameBytes = frameHeadBytes + pageBytes;

/** Where SQLite logs the changes of a file. */
export const walOf = (file: string): string => `${file}-wal`;

/** Whether a log stands beside the file: its last user ended before the changes were in the file. */
export const hasWal = (file: string): boolean => existsSync(walOf(file)) && statSync(walOf(file)).size > 0;

/** What a committed transaction made of the file that the log stands beside. */
export interface LoggedChange {
  /** What makes this log differ from all others; in hexadecimal digits. */
  readonly salt: string;
  /** How many pages the file has afterwards. */
  readonly pages: number;
  /** The sum of all pages afterwards. */
  readonly sum: number;
}

/**
 * Reckons what the sum of a file's pages will be when its log, of one committed transaction, is written into it: what
 * changed pages give now comes off, what they will give is added. Costs as much as the change. `before` is the sum now.
 * Undefined when nothing was committed.
 */
export function loggedChange(file: string, before: number): LoggedChange | undefined {
  if (!hasWal(file)) return undefined;
  const log = openSync(walOf(file), 'r');
  const main = openSync(file, 'r');
  try {
    const head = Buffer.alloc(headBytes);
    readSync(log, head, 0, headBytes, 0);
    if (head.readUInt32BE(8) !== pageBytes) throw new Error('the state has pages of another size');
    const salt = head.toString('hex', 16, 24);
    const count = Math.floor((fstatSync(log).size - headBytes) / frameBytes);
    const frame = Buffer.allocUnsafe(frameBytes);
    const readFrame = (index: number): Buffer => {
      readSync(log, frame, 0, frameBytes, headBytes + index * frameBytes);
      return frame;
    };
    // A page that was written twice counts as it was written last.
    const last = new Map<number, number>();
    let pages = 0;
    for (let index = 0; index < count; index++) {
      last.set(readFrame(index).readUInt32BE(0), index);
      // The last frame of a committed transaction, and no other, says how long the file is then.
      pages = frame.readUInt32BE(4);
      if (frame.toString('hex', 8, 16) !== salt) return undefined;
    }
    if (pages === 0) return undefined;
    const pagesNow = fstatSync(main).size / pageBytes;
    if (pages < pagesNow) throw new Error('the state got shorter');
    const old = Buffer.allocUnsafe(pageBytes);
    let sum = before;
    for (const [page, index] of last) {
      if (page <= pagesNow) {
        readSync(main, old, 0, pageBytes, (page - 1) * pageBytes);
        sum -= pagePart(page, old);
      }
      sum = (sum + pagePart(page, readFrame(index).subarray(frameHeadBytes))) >>> 0;
    }
    return { salt, pages, sum };
  } finally {
    closeSync(log);
    closeSync(main);
  }
}
