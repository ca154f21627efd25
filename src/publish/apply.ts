import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { ApplyFolders } from './apply-folders.ts';
import {
  type ApplyJournal,
  journalFile,
  type NamedJournal,
  type Placement,
  readJournal,
  writeJournal,
} from './apply-journal.ts';
import { inApplyOrder } from './apply-order.ts';
import { flush } from './flush.ts';
import { lookAt } from './look-at.ts';
import { mayWrite } from './ownership.ts';
import { beginWhole, finishWhole } from './place-whole.ts';
import { nearFolder, type Staging, stagingFolder } from './staging.ts';

/** What is to be done to a site. */
export interface Change {
  /** Complete and verified. */
  readonly staging: Staging;
  /** Paths that go away. */
  readonly gone: readonly string[];
  /** The release that stands; absent for the first. */
  readonly after: string | undefined;
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/**
 * Readies staged outputs to be renamed into the site: what must stay where it is (a finished picture) and what lies on
 * another file system is copied. A disc that is full is noticed here, before the site is touched.
 */
function readied({ site, state }: ApplyFolders, outputs: Staging) {
  const staging = stagingFolder(state);
  mkdirSync(site, { recursive: true });
  // A folder that may not be written into is refused before anything is promised.
  accessSync(site, constants.W_OK);
  const isNear = statSync(staging).dev === statSync(site).dev;
  const near = isNear ? join(staging, 'near') : join(site, nearFolder);
  mkdirSync(near, { recursive: true });
  let count = 0;
  return [...outputs.outputs()].map((output) => {
    const { keep, path, maker, bytes } = output;
    let { file, modified } = output;
    if (keep || !isNear) {
      file = join(near, String(count++));
      copyFileSync(output.file, file, constants.COPYFILE_FICLONE);
      modified = statSync(file).mtimeMs;
      outputs.stamp(path, modified);
    }
    const isNew = lookAt(join(site, path)) === undefined;
    return { file, path, maker, bytes, modified, isNew };
  });
}

/**
 * Makes a change certain without touching what stands in the site: readies the files, flushes them, and writes the
 * journal. From then on the state may say that the change was made, and must, before `finishApply` makes it: a journal
 * that the state does not know is dropped by `resumeApply`.
 */
export function beginApply(folders: ApplyFolders, { staging, gone, after }: Change): NamedJournal {
  if (staging.whole !== undefined) return beginWhole(folders, staging.whole, staging, after);
  const ready = inApplyOrder(readied(folders, staging));
  if (!folders.passing) flush(folders.site, () => ready.map(({ file }) => file));
  const put = ready.map(({ file, path, bytes, modified }) => ({ file, path, bytes, modified }));
  const journal: ApplyJournal = { site: folders.site, after, put, gone };
  return { ...journal, release: writeJournal(folders.state, journal) };
}

/** Puts files into one site. */
class Placer {
  readonly #site: string;
  /** Folders that were looked at. */
  readonly #ready = new Set<string>(['.']);

  constructor(site: string) {
    this.#site = site;
    mkdirSync(site, { recursive: true });
  }

  /** Makes sure of a folder; a file or a link in its way does not belong to the site any more. */
  #makeFolder(folder: string): void {
    if (this.#ready.has(folder)) return;
    this.#makeFolder(dirname(folder));
    const path = join(this.#site, folder);
    const found = lookAt(path);
    if (!found?.isDirectory()) {
      if (found) unlinkSync(path);
      mkdirSync(path);
    }
    this.#ready.add(folder);
  }

  /** Puts one file in its place in one step: a reader sees the old bytes or the new ones. False when there is no such file. */
  place({ file, path, bytes, modified }: Placement): boolean {
    this.#makeFolder(dirname(path));
    const target = join(this.#site, path);
    const isIt = (place: string): boolean => {
      const found = lookAt(place);
      return found?.isFile() === true && found.size === bytes && found.mtimeMs === modified;
    };
    if (!isIt(file)) return isIt(target);
    // A URL that was a folder becomes a file: whatever stood below it is gone.
    if (lookAt(target)?.isDirectory()) rmSync(target, { recursive: true });
    renameSync(file, target);
    return true;
  }

  /** The folders that files were put into. */
  folders(): string[] {
    return [...this.#ready].map((folder) => join(this.#site, folder));
  }

  /** Removes a file and the folders that it leaves empty. */
  remove(path: string): void {
    try {
      unlinkSync(join(this.#site, path));
    } catch (error) {
      // It is gone, or it was a file and is a folder now, or stood below what is a file now.
      if (!['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error) ?? '')) {
        const isFolder = lookAt(join(this.#site, path))?.isDirectory();
        if (!isFolder) throw error;
      }
    }
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      try {
        rmdirSync(join(this.#site, folder));
        this.#ready.delete(folder);
      } catch {
        return;
      }
    }
  }
}

/**
 * Makes the change that a journal tells of: files into place, then what is gone away, then the journal. Every step may
 * have been made before. Gives the paths of outputs whose staged files are lost: they must be made again.
 */
export function finishApply(
  { site, state, passing }: ApplyFolders,
  { put, gone, whole }: ApplyJournal,
): string[] {
  if (whole !== undefined) {
    finishWhole({ site, state }, whole.folder);
    // What is not there, the next look at the site finds.
    return [];
  }
  const placer = new Placer(site);
  const lost = put.filter((placement) => !placer.place(placement)).map(({ path }) => path);
  for (const path of gone) placer.remove(path);
  rmSync(join(site, nearFolder), { recursive: true, force: true });
  // Names are flushed too before the journal, which could make them again, is let go.
  if (!passing) flush(site, () => placer.folders());
  rmSync(journalFile(state), { force: true });
  return lost;
}

/** Clears away what was staged, done or given up; not while a journal still needs it. */
export function dropStaged({ site, state }: ApplyFolders): void {
  if (existsSync(journalFile(state))) return;
  for (const folder of [stagingFolder(state), join(site, nearFolder)])
    rmSync(folder, { recursive: true, force: true });
}

/** What a killed build had left to do. */
export interface Resumed {
  /** Whether there was anything. */
  readonly resumed: boolean;
  /** Outputs that the manifest tells of and that could not be put in place: to be made again. */
  readonly lost: readonly string[];
}

/**
 * Finishes what a killed build began; to be called before staging is cleared. `release` is the one that the state tells
 * of: a journal of another release was never promised, so nothing of it was done, and it is dropped, as is one of
 * another folder and one that is not whole.
 */
export function resumeApply(folders: ApplyFolders, release: string | undefined): Resumed {
  const { site } = folders;
  const journal = readJournal(folders.state);
  // A folder that went away or became somebody else's meanwhile is left alone.
  const isOurs = (journal?.whole !== undefined || existsSync(site)) && mayWrite(site);
  if (isOurs && journal?.release === release && journal?.site === site)
    return { resumed: true, lost: finishApply(folders, journal) };
  for (const end of ['', '.new']) rmSync(journalFile(folders.state) + end, { force: true });
  return { resumed: false, lost: [] };
}
