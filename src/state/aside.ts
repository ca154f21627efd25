import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../lib/digest.ts';

/** A state that waits beside the one that it was made from: only what changed, as SQLite's session extension writes it. */
export interface Aside {
  /** The release that the state tells of; absent for a state that tells of none. */
  readonly base: string | undefined;
  /** The release that it will tell of. */
  readonly next: string;
  readonly changes: Uint8Array;
}

const asideFile = (folder: string): string => join(folder, 'state.next');

/** Writes a waiting state, whole or not at all. `version` is the schema's. */
export function writeAside(folder: string, version: number, { base, next, changes }: Aside): void {
  const file = asideFile(folder);
  const head = JSON.stringify({ version, base: base ?? null, next, sha256: sha256(changes) });
  const descriptor = openSync(`${file}.new`, 'w');
  try {
    writeSync(descriptor, `${head}\n`);
    for (let at = 0; at < changes.length; ) at += writeSync(descriptor, changes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(`${file}.new`, file);
}

/** The waiting state; undefined when there is none, or none that is whole and of this version. */
export function readAside(folder: string, version: number): Aside | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(asideFile(folder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const end = bytes.indexOf('\n');
  const changes = bytes.subarray(end + 1);
  try {
    const head = JSON.parse(bytes.toString('utf8', 0, end));
    if (head.version !== version || head.sha256 !== sha256(changes)) return undefined;
    return { base: head.base ?? undefined, next: head.next, changes };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Forgets the waiting state, if there is one. */
export function dropAside(folder: string): void {
  for (const end of ['', '.new']) rmSync(asideFile(folder) + end, { force: true });
}
