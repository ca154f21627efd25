import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { contentType } from '../lib/content-type.ts';
import { sha256 } from '../lib/digest.ts';
import type { ReleasedOutput } from '../model/plan.ts';
import { inApplyOrder } from './apply-order.ts';
import { flush, flushFile } from './flush.ts';
import { headersFor, isImmutable } from './policy.ts';
import type { StagedOutput } from './staging.ts';

/** A file to upload. */
interface DeltaFile {
  /** In the site, and below `files/` in the delta's folder. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly contentType: string;
  readonly cacheControl: string;
}

/** What a server needs to come from one release to the next: `delta.json`. First `put`, in order, then `remove`, then `purge`. */
export interface Delta {
  readonly version: 1;
  /** The release that the server has. Null: not known, so `put` is the whole site, and whatever else is there must go. */
  readonly base: string | null;
  /** The release that it has afterwards. */
  readonly release: string;
  readonly put: readonly DeltaFile[];
  readonly remove: readonly string[];
  /** Addresses of which caches may hold an old answer. */
  readonly purge: readonly string[];
}

/** What a delta is made of. */
export interface DeltaParts {
  readonly staged: Iterable<StagedOutput>;
  readonly gone: readonly string[];
  /** What the last Release has at a path. */
  readonly released: (path: string) => ReleasedOutput | undefined;
  readonly base: string | undefined;
  /** Address of the site, with a slash at the end. */
  readonly url: string;
}

/** Says that a folder is ours, before anything else is in it. */
const mark = '.khobao-delta';
const deltaFile = (folder: string): string => join(folder, 'delta.json');

/** Whether a folder may be made into a delta: it is absent, empty, or holds one that we made. */
export const mayHoldDelta = (folder: string): boolean =>
  !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, mark));

/** The address of a file of the site: `a/index.html` is `/a/`. */
const addressOf = (path: string, url: string): string =>
  new URL(encodeURI(path.replace(/(^|\/)index\.html$/, '$1')), url).href;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

function move({ file, keep }: StagedOutput, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  if (!keep)
    try {
      renameSync(file, target);
      return;
    } catch (error) {
      if (codeOf(error) !== 'EXDEV') throw error;
    }
  copyFileSync(file, target, constants.COPYFILE_FICLONE);
}

/** Writes a delta's files into a folder, in place of whatever delta stood there; it is one when it is signed. */
export function beginDelta(folder: string, parts: DeltaParts): Delta {
  const { staged, gone, released, base, url } = parts;
  rmSync(deltaFile(folder), { force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, mark), '');
  rmSync(join(folder, 'files'), { recursive: true, force: true });
  const files = join(folder, 'files');
  mkdirSync(files);
  const ordered = inApplyOrder(
    [...staged].map((output) => ({ ...output, isNew: released(output.path) === undefined })),
  );
  for (const output of ordered) move(output, join(files, output.path));
  flush(files, () => ordered.map(({ path }) => join(files, path)));
  const put = ordered.map(({ path, bytes, sha256: sum }) => ({
    ...{ path, bytes, sha256: sum, contentType: contentType(path) },
    cacheControl: headersFor(`/${path}`)['Cache-Control'] ?? '',
  }));
  // What stands at an address that is never used twice cannot be old.
  const stale = put.map(({ path }) => path).filter((path) => !isImmutable(`/${path}`));
  const body = {
    base: base ?? null,
    put,
    remove: gone,
    purge: [...stale, ...gone].map((path) => addressOf(path, url)),
  };
  return { version: 1, release: sha256(JSON.stringify(body)), ...body };
}

/** Writes `delta.json`: the delta is whole. */
export function signDelta(folder: string, delta: Delta): void {
  const file = deltaFile(folder);
  writeFileSync(`${file}.new`, `${JSON.stringify(delta, undefined, 1)}\n`);
  flushFile(`${file}.new`);
  renameSync(`${file}.new`, file);
}

/** The delta of a folder; undefined when there is none, or not a whole one. */
export function readDelta(folder: string): Delta | undefined {
  try {
    const delta: Delta = JSON.parse(readFileSync(deltaFile(folder), 'utf8'));
    const { base, put, remove, purge } = delta;
    return sha256(JSON.stringify({ base, put, remove, purge })) === delta.release ? delta : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
      return undefined;
    throw error;
  }
}
