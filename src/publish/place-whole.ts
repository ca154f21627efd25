import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ApplyFolders } from './apply-folders.ts';
import { type ApplyJournal, journalFile, writeJournal } from './apply-journal.ts';
import { flush, flushFile } from './flush.ts';
import type { Staging } from './staging.ts';

const isEmpty = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/** The nearest folder above a path that stands, or the path itself. */
const standingAbove = (path: string): string => (existsSync(path) ? path : standingAbove(dirname(path)));

/** Whether a site can be put in place as a whole, by one rename: nothing stands there, and it is on the state's file system. */
export const canPlaceWhole = ({ site, state }: ApplyFolders): boolean =>
  isEmpty(site) && statSync(standingAbove(state)).dev === statSync(standingAbove(site)).dev;

/** A digest of the names and bytes of outputs. */
function digestOf(staging: Staging): string {
  const hash = createHash('sha256');
  for (const { path, sha256 } of staging.outputs()) hash.update(`${sha256} ${path}\n`);
  return hash.digest('hex');
}

/** Makes the first release of a site certain: its tree is flushed and the journal written. */
export function beginWhole(
  { site, state, passing }: ApplyFolders,
  folder: string,
  staging: Staging,
  after: string | undefined,
) {
  mkdirSync(dirname(site), { recursive: true });
  // Each new folder has to be flushed like a file, when the file system cannot be as a whole.
  if (!passing)
    flush(folder, function* () {
      for (const { file } of staging.outputs()) yield* [file, dirname(file)];
    });
  const whole = { folder, digest: digestOf(staging) };
  const journal: ApplyJournal = { site, after, put: [], gone: [], whole };
  return { ...journal, release: writeJournal(state, journal) };
}

/** Puts the tree in place, unless that was done before, or something else stands there by now. */
export function finishWhole({ site, state }: ApplyFolders, folder: string): void {
  if (existsSync(folder) && isEmpty(site)) {
    if (existsSync(site)) rmdirSync(site);
    renameSync(folder, site);
    flushFile(dirname(site));
  }
  rmSync(journalFile(state), { force: true });
}
