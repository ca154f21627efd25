import { closeSync, existsSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const sealOf = (file: string): string => `${file}.seal`;

/** Bytes read at a time. */
const chunk = 1 << 20;

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
    return `${length} ${sum}\n`;
  } finally {
    closeSync(descriptor);
  }
}

/** Writes down what the file's bytes are, so that a byte that turns over later is noticed: SQLite itself would not. */
export function writeSeal(file: string): void {
  const seal = sealOf(file);
  writeFileSync(`${seal}.new`, fingerprint(file));
  renameSync(`${seal}.new`, seal);
}

/** Whether the file is byte for byte what was sealed. */
export const isSealed = (file: string): boolean =>
  existsSync(sealOf(file)) && readFileSync(sealOf(file), 'utf8') === fingerprint(file);
