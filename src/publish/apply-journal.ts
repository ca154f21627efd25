import { createHash, type Hash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { flushFile } from './flush.ts';

/** One staged file and where it goes. */
export interface Placement {
  /** Absolute, on the site's own file system: one rename puts it in place. */
  readonly file: string;
  /** In the site. */
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since 1970; a rename keeps it. */
  readonly modified: number;
}

/** What a build is about to do to a site's folder, written down before it begins. */
export interface ApplyJournal {
  /** The site's folder, absolute. */
  readonly site: string;
  /** The release that stood before; absent for the first. */
  readonly after: string | undefined;
  /** In the order in which they are put in place. */
  readonly put: readonly Placement[];
  readonly gone: readonly string[];
  /** The tree that becomes the site as a whole, in place of `put`, and a digest of what is in it. */
  readonly whole?: { readonly folder: string; readonly digest: string };
}

/** A journal with the name of the release that it makes: the digest of all that stands in it. */
export interface NamedJournal extends ApplyJournal {
  readonly release: string;
}

/** To be raised when the form changes; a journal of another version is not read. */
const version = 2;

/** Where the journal stands in the state's folder. */
export const journalFile = (state: string): string => join(state, 'apply.journal');

function* lines({ site, after, put, gone, whole }: ApplyJournal): Generator<string> {
  yield `${JSON.stringify({ version, site, after: after ?? null, put: put.length, gone: gone.length, whole })}\n`;
  for (const { file, path, bytes, modified } of put)
    yield `${JSON.stringify([file, path, bytes, modified])}\n`;
  for (const path of gone) yield `${JSON.stringify(path)}\n`;
}

const nameOf = (hash: Hash): string => hash.digest('hex');

/** Characters written at a time. */
const chunk = 1 << 18;

/** Writes the journal, whole and flushed or not at all, and gives the name of the release that it makes. */
export function writeJournal(state: string, journal: ApplyJournal): string {
  const file = journalFile(state);
  const hash = createHash('sha256');
  const descriptor = openSync(`${file}.new`, 'w');
  let release: string;
  try {
    let text = '';
    const write = (): void => {
      hash.update(text);
      writeSync(descriptor, text);
      text = '';
    };
    for (const line of lines(journal)) {
      text += line;
      if (text.length > chunk) write();
    }
    write();
    release = nameOf(hash);
    writeSync(descriptor, `${release}\n`);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(`${file}.new`, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  renameSync(`${file}.new`, file);
  flushFile(dirname(file));
  return release;
}

function parsed(text: string): NamedJournal | undefined {
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  const release = nameOf(createHash('sha256').update(text.slice(0, end)));
  if (text.slice(end) !== `${release}\n`) return undefined;
  const [head = '', ...rows] = text.slice(0, end - 1).split('\n');
  const { version: written, site, after, put: count, whole } = JSON.parse(head);
  if (written !== version) return undefined;
  const put = rows.slice(0, count).map((row) => {
    const [file, path, bytes, modified] = JSON.parse(row);
    return { file, path, bytes, modified };
  });
  const gone = rows.slice(count).map((row) => JSON.parse(row) as string);
  return { site, after: after ?? undefined, put, gone, release, ...(whole && { whole }) };
}

/** The journal as it was written; undefined when there is none, or when not every byte of it is there. */
export function readJournal(state: string): NamedJournal | undefined {
  let text: string;
  try {
    text = readFileSync(journalFile(state), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return parsed(text);
}
