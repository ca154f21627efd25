import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Digest, digestOf, sha256 } from '../lib/digest.ts';
import { outputPath } from '../model/ids.ts';
import type { PartNumber } from '../model/part.ts';
import type { PlannedOutput, ReleasedOutput } from '../model/plan.ts';
import { partFile } from './ownership.ts';
import type { Staging } from './staging.ts';

/** A search shard, by its folder, with a slash at the end. */
const shardFolder = (folder: string): string => `${folder}/`;

/**
 * What is dealt to one part or another as a whole: a page or an asset by its path; a picture, for all its files are made
 * from one decoding; a search shard, whose files are known only when it is made.
 */
export const dealtName = ({
  maker,
  address,
  path,
}: Pick<PlannedOutput, 'maker' | 'address' | 'path'>): string => {
  if (maker === 'image') return `anh/${address}`;
  return maker === 'shard' ? shardFolder(address) : path;
};

/** Whether what has the name is made by the part: by the name's digest, so that every machine deals alike. */
export const isDealt = (name: string, { number, count }: PartNumber): boolean =>
  Number.parseInt(digestOf(name).slice(0, 8), 16) % count === number - 1;

const digestOfLines = (lines: Iterable<string>): Digest => digestOf([...new Set(lines)].sort().join('\n'));

/** A digest of a whole plan, gathered output by output in any order: parts go together when they have the same. */
export class PlanDigest {
  readonly #lines: string[] = [];

  add({ path, key, maker, address }: Pick<PlannedOutput, 'path' | 'key' | 'maker' | 'address'>): void {
    this.#lines.push(`${maker === 'shard' ? shardFolder(address) : path} ${key}`);
  }

  digest(): Digest {
    return digestOfLines(this.#lines);
  }
}

/** The digest of the plan that the given outputs are all of. */
export function digestOfOutputs(outputs: Iterable<ReleasedOutput>): Digest {
  const plan = new PlanDigest();
  for (const output of outputs) plan.add(output);
  return plan.digest();
}

/** What of a manifest a part's list is made from. */
interface Released {
  paths(): Iterable<string>;
  get(path: string): ReleasedOutput | undefined;
}

/** What stands in a part's folder. */
export interface Part extends PartNumber {
  readonly version: 1;
  /** The digest of the whole site's plan. */
  readonly plan: Digest;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The part's outputs; their files stand beside. */
  readonly outputs: readonly ReleasedOutput[];
}

/** Whether a folder may be made into a part: it is absent, empty, or holds one. Never a site, which a part would replace. */
export const mayHoldPart = (folder: string): boolean =>
  !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, partFile));

/**
 * Adds the list of a part's outputs to what is staged, when it is not the one that stands. `gone` are the paths that go
 * away; gives those that still do.
 */
export function stagePart(
  part: Omit<Part, 'outputs' | 'version'>,
  staging: Staging,
  release: Released,
  gone: readonly string[],
): string[] {
  const goes = new Set(gone);
  const path = outputPath(partFile);
  const standing = [...release.paths()]
    .filter((other) => other !== partFile && !goes.has(other))
    .flatMap((other) => (staging.has(other) ? [] : (release.get(other) ?? [])));
  const outputs = [...staging.outputs(), ...standing]
    .map(({ path: at, key, maker, address, parts, sha256: sum, bytes }) => ({
      ...{ path: at, key, maker, address, parts, sha256: sum, bytes, modified: 0 },
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const body = JSON.stringify({ version: 1, ...part, outputs } satisfies Part);
  const text = `${body}\n${sha256(body)}\n`;
  const key = digestOf(text);
  if (release.get(partFile)?.key !== key)
    staging.write({ path, key, maker: 'asset', address: '', parts: '' }, Buffer.from(text));
  return gone.filter((other) => other !== partFile);
}

/** The part in a folder; undefined when there is none, or when its list is not as it was written. */
export function readPart(folder: string): Part | undefined {
  const file = join(folder, partFile);
  if (!existsSync(file)) return undefined;
  const [body = '', sum] = readFileSync(file, 'utf8').split('\n');
  return sum === sha256(body) ? (JSON.parse(body) as Part) : undefined;
}
