import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { forgetOthers, forgetReading } from '../catalogue/readings.ts';
import { changesSince, type GitMark, indexedBlobs, lookAtCheckout } from '../content/git-changes.ts';
import { type Scan, type ScannedFile, scanContent, scanFiles } from '../content/scan.ts';
import { contentPath } from '../model/ids.ts';
import type { Preview } from '../model/options.ts';
import type { Problem } from '../model/problem.ts';
import { site } from '../site.ts';
import type { Store } from '../state/store.ts';
import { words } from './project.ts';

/** Files that may have to be read, and what is wrong with names and places. */
export interface Looked {
  readonly files: readonly ScannedFile[];
  readonly problems: readonly Problem[];
  /** To be called once they are read: what was read, by path, with the name of its bytes in git. */
  remember(read: ReadonlyMap<string, string>): Promise<void>;
}

const isPlain = (path: string): boolean => path === path.normalize('NFC');

/** The files of which the index has other bytes than were read, when the commit that was looked at last is not here. */
async function blobChanges(
  store: Store,
  content: string,
  last: GitMark,
  now: GitMark,
): Promise<string[] | undefined> {
  if (last.conversion !== now.conversion) return undefined;
  const blobs = await indexedBlobs(content);
  if (blobs === undefined) return undefined;
  const rows = store.all('SELECT path, blob FROM reading');
  const known = new Map(rows.map(({ path, blob }) => [String(path), String(blob)]));
  const other = [...blobs].filter(([path, blob]) => known.get(path) !== blob).map(([path]) => path);
  const gone = [...known.keys()].filter((path) => !blobs.has(path));
  return [...new Set([...other, ...gone, ...last.loose, ...now.loose])];
}

/** The files that git says may have changed since the last look; undefined when all have to be looked at. */
async function changedFiles(
  store: Store,
  content: string,
  now: GitMark | undefined,
): Promise<string[] | undefined> {
  const fact = store.fact('checkout');
  if (now === undefined || !fact) return undefined;
  const last = JSON.parse(fact) as GitMark;
  const paths = (await changesSince(content, last, now)) ?? (await blobChanges(store, content, last, now));
  // Another Unicode form than ours: which file is meant only the folder can tell.
  return paths?.every(isPlain) ? paths : undefined;
}

/** The problems of names and places: those of the last look, but for what was looked at anew. */
function problemsNow(store: Store, scan: Scan, paths: readonly string[] | undefined): readonly Problem[] {
  const last = paths === undefined ? [] : (JSON.parse(store.fact('scan') ?? '[]') as Problem[]);
  // A link in place of a folder is told once, for all that would lie below it.
  const seen = new Set(
    paths?.flatMap((path) => path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'))),
  );
  const problems = [...last.filter(({ file }) => !seen.has(file)), ...scan.problems];
  store.setFact('scan', JSON.stringify(problems));
  return problems;
}

/** What an editor's program touched, when each of it is a file that is there or was read before. */
function touchedFiles(
  store: Store,
  content: string,
  touched: readonly string[] = [],
): readonly string[] | undefined {
  const isFile = (path: string): boolean => {
    const found = lstatSync(join(content, path), { throwIfNoEntry: false });
    if (found !== undefined) return found.isFile();
    return store.get('SELECT 1 FROM reading WHERE path = ?', path) !== undefined;
  };
  const known = store.fact('scan') !== undefined && touched.length > 0;
  return known && touched.every((path) => isPlain(path) && isFile(path)) ? touched : undefined;
}

/**
 * Finds the content files that may be other than they were read last: by what git says of the checkout, where there is
 * one and it can be trusted, else by looking at each.
 */
export async function lookAtContent(store: Store, content: string, preview?: Preview): Promise<Looked> {
  // Asking git takes longer than a look at all files of an archive of some thousands.
  const mark = preview ? undefined : await lookAtCheckout(content);
  const paths = preview
    ? touchedFiles(store, content, preview.touched)
    : await changedFiles(store, content, mark);
  const scan =
    paths === undefined
      ? scanContent(content, site.limits, words.problems)
      : scanFiles(content, paths, site.limits, words.problems);
  if (paths === undefined) forgetOthers(store, scan.files);
  else {
    const found = new Set<string>(scan.files.map(({ path }) => path));
    for (const path of paths) if (!found.has(path)) forgetReading(store, contentPath(path));
  }
  return {
    files: scan.files,
    problems: problemsNow(store, scan, paths),
    async remember(read) {
      const blobs = mark && read.size > 0 ? await indexedBlobs(content, [...read.keys()]) : undefined;
      // Read while it was not as committed, though git saw it before or after that: to be looked at again.
      const passing = [...read].filter(([path, blob]) => blobs?.get(path) !== blob).map(([path]) => path);
      const known = mark && (read.size === 0 || blobs !== undefined);
      const loose = [...new Set([...(mark?.loose ?? []), ...passing])].sort();
      store.setFact('checkout', known ? JSON.stringify({ ...mark, loose }) : '');
    },
  };
}
