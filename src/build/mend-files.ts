import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oddTopics } from '../checks/archive/topic-case.ts';
import { mendsOf } from '../checks/mends.ts';
import { mendBytes } from '../content/mend-bytes.ts';
import { readProse } from '../content/read-prose.ts';
import { replaceFile } from '../lib/replace-file.ts';
import type { ContentPath } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { Store } from '../state/store.ts';
import { words } from './project.ts';
import { proseSettings } from './read-prose-files.ts';

/** One mend may lay bare another (a space that a sign without width hid); more turns than this are none that end. */
const turns = 5;

interface Mended {
  readonly bytes: Uint8Array;
  readonly edits: number;
}

function mended(path: ContentPath, typed: Uint8Array, topics: ReadonlyMap<string, string>): Mended {
  let bytes = typed;
  let count = 0;
  for (let turn = 0; turn < turns; turn++) {
    const prose = readProse(path, bytes, words.problems);
    if (prose === undefined) break;
    const { edits, inNfc } = mendsOf(prose, topics, words.prose, proseSettings);
    const next = mendBytes(bytes, edits, inNfc);
    if (Buffer.compare(next, bytes) === 0) return { bytes, edits: count };
    // What can no longer be read has not been mended.
    if (readProse(path, next, words.problems) === undefined) break;
    count += edits.length + (inNfc ? 1 : 0);
    bytes = next;
  }
  return { bytes, edits: count };
}

/** Mends the files in which something is fixable; a topic is written as most articles write it. Says how much was mended. */
export function mendFiles(
  store: Store,
  content: string,
  problems: readonly Problem[],
): { readonly files: number; readonly edits: number } {
  const odd = new Map<string, Map<string, string>>();
  for (const { path, written, usual } of oddTopics({ store })) {
    const known = odd.get(path) ?? new Map<string, string>();
    odd.set(path, known.set(written, usual));
  }
  const fixable = problems.filter((problem) => problem.fixable);
  const cased = new Set(fixable.filter(({ rule }) => rule === 'topic-case').map(({ file }) => file));
  let files = 0;
  let edits = 0;
  for (const path of new Set(fixable.map(({ file }) => file))) {
    const file = join(content, path);
    const read = readFileSync(file);
    const topics = (cased.has(path) ? odd.get(path) : undefined) ?? new Map<string, string>();
    const found = mended(path, read, topics);
    if (Buffer.compare(found.bytes, read) === 0 || !replaceFile(file, read, found.bytes)) continue;
    files++;
    edits += found.edits;
  }
  return { files, edits };
}
