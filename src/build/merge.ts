import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../lib/digest.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { Emit } from '../model/event.ts';
import { Refusal } from '../model/refusal.ts';
import { beginApply, dropStaged, finishApply } from '../publish/apply.ts';
import { inspectSite } from '../publish/inspect.ts';
import { type JoinedOutput, joinParts, type PartsFault } from '../publish/join-parts.ts';
import { Manifest } from '../publish/manifest.ts';
import { mayWrite } from '../publish/ownership.ts';
import { canPlaceWhole } from '../publish/place-whole.ts';
import { Staging, stagingFolder } from '../publish/staging.ts';
import { openStore } from '../state/store.ts';
import { words as allWords } from './project.ts';
import { resume } from './resume.ts';

const words = allWords.cli.refusals;

/** What a merge is told. Folders are absolute. */
export interface MergeOptions {
  readonly parts: readonly string[];
  readonly out: string;
  readonly state: string;
  readonly emit: Emit;
}

/** What a merge did, in files. */
export interface Merged {
  readonly outputs: number;
  readonly made: number;
  readonly removed: number;
}

function sentenceOf(fault: PartsFault): string {
  const { type } = fault;
  switch (type) {
    case 'foreign':
      return words.foreignPart(fault.folder);
    case 'stale':
    case 'double': {
      const [one, other] = fault.parts;
      if (type === 'double') return words.doublePart(one.part.number, one.folder, other.folder);
      return one.part.now === other.part.now
        ? words.stalePart(one.folder, other.folder)
        : words.partOfOtherTime(one.folder, other.folder);
    }
    case 'missing':
      return words.missingParts(fault.numbers, fault.count);
    case 'incomplete':
      return words.incompleteParts;
    default:
      return unreachable(type);
  }
}

/** The file of a joined output, held against what its part says of it. */
function fileOf({ folder, path, sha256: sum }: JoinedOutput): string {
  const file = join(folder, path);
  let found: string | undefined;
  try {
    found = sha256(readFileSync(file));
  } catch {
    // Missing, or not a file: the same to the user.
  }
  if (found !== sum) throw new Refusal(words.damagedPart(folder, path));
  return file;
}

/** Joins parts that several machines made and applies them to the site: the bytes are those of a build on one machine. */
export async function merge({ parts, out, state, emit }: MergeOptions): Promise<Merged> {
  if (!mayWrite(out)) throw new Refusal(words.foreignFolder(out));
  const joined = joinParts(parts);
  if (!joined.ok) throw new Refusal(sentenceOf(joined.fault));
  const store = openStore(state);
  if (store === undefined) throw new Refusal(words.otherBuild);
  const folders = { site: out, state };
  try {
    resume(store, { state, emit });
    const staging = new Staging(store, stagingFolder(state), canPlaceWhole(folders));
    const manifest = new Manifest(store, out);
    const { damaged, foreign } = inspectSite(out, manifest, false);
    for (const output of damaged) manifest.disown(output);
    for (const [done, output] of joined.value.entries()) {
      emit({ type: 'progress', stage: 'apply', done, total: joined.value.length });
      const standing = manifest.get(output.path);
      if (manifest.plan(output) || standing?.sha256 !== output.sha256)
        await staging.take(output, fileOf(output), true);
    }
    manifest.suspect('everything');
    const gone = [...manifest.gone(), ...foreign].sort();
    emit({ type: 'stage', stage: 'apply', total: staging.size });
    staging.verify();
    const journal = beginApply(folders, { staging, gone, after: manifest.release });
    manifest.save(journal);
    const made = staging.size;
    for (const { path } of staging.outputs()) emit({ type: 'made', path });
    store.commit();
    finishApply(folders, journal);
    return { outputs: joined.value.length, made, removed: gone.length };
  } finally {
    store.close();
    dropStaged(folders);
  }
}
