import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { crc32 } from 'node:zlib';

const sealOf = (file: string): string => `${file}.seal`;
const openMark = (file: string): string => `${file}.sealing`;

/** Bytes read at a time: what the processor's own cache holds. */
const chunk = 1 << 18;

/** Length and check sum of a file's bytes. Against accidents, not against an adversary: who can write here can do anything. */
function fingerprint(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(chunk);
    let sum = 0;
    let length = 0;
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
      sum = crc32(buffer.subarray(0, read), sum);
      length += read;
    }
    return `${length} ${sum}`;
  } finally {
    closeSync(descriptor);
  }
}

/** What the file system says of a file. Nobody sets the time of the last change (ctime) back: a file whose stamp stands was not written to. */
function stampOf(file: string): { readonly text: string; readonly changed: bigint } {
  const { ino, size, mtimeNs, ctimeNs } = statSync(file, { bigint: true });
  return { text: [ino, size, mtimeNs, ctimeNs].join(' '), changed: ctimeNs };
}

/** File systems keep time in ticks of up to 10 ms: what is written within one leaves no trace in the stamp. Nanoseconds. */
const tick = 20_000_000n;

/** Says that the file is about to be written and sealed: killed in between, it is whole, and only its seal is old. */
export const beginSealing = (file: string): void => writeFileSync(openMark(file), '');

/** Whether a process ended between writing the file and sealing it. */
export const wasSealing = (file: string): boolean => existsSync(openMark(file));

/**
 * Writes down what the file's bytes are, so that a byte that turns over later is noticed: SQLite itself would not.
 * 105 ms for 300 MB.
 */
export function writeSeal(file: string): void {
  const seal = sealOf(file);
  const descriptor = openSync(`${seal}.new`, 'w');
  try {
    writeFileSync(descriptor, `${fingerprint(file)}\n${stampOf(file).text}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(`${seal}.new`, seal);
  rmSync(openMark(file), { force: true });
}

/**
 * Whether the file is byte for byte what was sealed. Its bytes are read only when the file system says that it was
 * written to since, or could not tell (a copy, another machine, sealed within a tick), or when it is to be verified.
 */
export function isSealed(file: string, verify: boolean): boolean {
  const seal = sealOf(file);
  if (!existsSync(seal)) return false;
  const [sum, stamp] = readFileSync(seal, 'utf8').split('\n');
  const now = stampOf(file);
  const isOld = statSync(seal, { bigint: true }).mtimeNs - now.changed > tick;
  if (!verify && isOld && stamp === now.text) return true;
  return sum === fingerprint(file);
}
