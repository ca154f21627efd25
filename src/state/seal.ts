import { closeSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { fileSum } from './page-sum.ts';
import { loggedChange } from './wal.ts';

/** What the bytes of a file are, in little: written down when it was written, so that a byte that turns over is noticed. */
interface Seal {
  /** The sum of its pages (`page-sum.ts`). */
  readonly sum: number;
  /** The log that must be written into the file before the sum is true; empty when none was to be. */
  readonly salt: string;
}

const sealOf = (file: string): string => `${file}.seal`;
const stampOf = (file: string): string => `${file}.stamp`;

/** Writes a small file whole or not at all. */
function writeSmall(file: string, text: string): void {
  const descriptor = openSync(`${file}.new`, 'w');
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(`${file}.new`, file);
}

function readSmall(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function readSeal(file: string): Seal | undefined {
  const [, sum, salt = ''] = /^(\d+) ([0-9a-f]*)\n$/.exec(readSmall(sealOf(file)) ?? '') ?? [];
  return sum === undefined ? undefined : { sum: Number(sum), salt };
}

const writeSeal = (file: string, { sum, salt }: Seal): void => writeSmall(sealOf(file), `${sum} ${salt}\n`);

/** Seals a file in which nothing is yet. */
export const sealNew = (file: string): void => writeSeal(file, { sum: fileSum(file), salt: '' });

/**
 * Seals what was committed and is still in the log alone, before it is written into the file: at any moment the seal is
 * that of the file, or of the file with its log. Costs as much as the change.
 */
export function sealLogged(file: string): void {
  const change = loggedChange(file, readSeal(file)?.sum ?? fileSum(file));
  if (change !== undefined) writeSeal(file, change);
}

/**
 * Nanoseconds within which a change may leave no trace: file systems keep time in ticks of up to 10 ms. A stamp that
 * was written so soon after the file says nothing.
 */
const tick = 20_000_000n;

/** What the file system says of a file. Nobody sets the time of its last change (ctime) back: while the stamp stands, it was not written to. */
function stampNow(file: string, seal: Seal): string {
  const { ino, size, mtimeNs, ctimeNs } = statSync(file, { bigint: true });
  return `${[ino, size, mtimeNs, ctimeNs, seal.sum].join(' ')}\n`;
}

/** Bytes up to which reading a file is cheaper than waiting for its stamp to mean something. */
const small = 20_000_000;

/** Whether a stamp was written so long after the file that a change in between would show; whole seconds are a clock too coarse to tell. */
function isTelling(file: string): boolean {
  const { ctimeNs } = statSync(file, { bigint: true });
  const { mtimeNs } = statSync(stampOf(file), { bigint: true });
  return mtimeNs - ctimeNs > tick && ctimeNs % 1_000_000_000n !== 0n;
}

/** Notes how the sealed file looks, so that the next start need not read it; to be called last of all. Waits for the end of the tick, up to 30 ms. */
export function stampSealed(file: string): void {
  const seal = readSeal(file);
  if (seal === undefined || statSync(file).size <= small) return;
  for (let tries = 0; tries < 6; tries++) {
    writeFileSync(stampOf(file), stampNow(file, seal));
    if (isTelling(file)) return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
}

const hasStamp = (file: string, seal: Seal): boolean =>
  readSmall(stampOf(file)) === stampNow(file, seal) && isTelling(file);

/**
 * Whether a file is byte for byte what was sealed; it must be locked. When its last user was killed, `flushLog`
 * writes the log that was found into it. Its bytes are read only when the file system says that somebody wrote to it or cannot
 * tell, or when it is to be verified.
 */
export function isSealed(file: string, flushLog: (() => void) | undefined, verify: boolean): boolean {
  const seal = readSeal(file);
  if (seal === undefined) return false;
  if (flushLog === undefined) return (!verify && hasStamp(file, seal)) || fileSum(file) === seal.sum;
  const change = loggedChange(file, 0);
  if (change !== undefined && change.salt !== seal.salt) {
    // Killed between the commit and its seal: the file itself is as before.
    if (fileSum(file) !== seal.sum) return false;
    sealLogged(file);
  }
  flushLog();
  return fileSum(file) === readSeal(file)?.sum;
}
