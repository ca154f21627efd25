import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Digest, digestOf, sha256 } from '../lib/digest.ts';
import { outputPath } from '../model/ids.ts';
import type { PartNumber } from '../model/part.ts';
import type { PlannedOutput, ReleasedOutput } from '../model/plan.ts';
import { partFile } from './ownership.ts';
import type { Release } from './release.ts';
import type { Staging } from './staging.ts';

type Output = Pick<PlannedOutput, 'path' | 'key'>;

/** Everything that a site is made of, by what makes it. */
export interface Work {
  readonly pages: readonly Output[];
  readonly assets: readonly Output[];
  /** All files of a picture are made from one decoding, so a picture is dealt whole. */
  readonly images: readonly {
    readonly picture: { readonly id: string };
    readonly outputs: readonly Output[];
  }[];
  /** A shard's files are known only when it is made, so a shard is dealt whole. */
  readonly shards: readonly { readonly name: string; readonly key: Digest }[];
}

const shardFolder = (name: string): string => `pagefind/${name}/`;

/** Whether what has the name is made by the part: by the name's digest, so that every machine deals alike. */
const isDealt = (name: string, { number, count }: PartNumber): boolean =>
  Number.parseInt(digestOf(name).slice(0, 8), 16) % count === number - 1;

/** The work of one part: every output belongs to exactly one. */
export function dealOut<All extends Work>(all: All, part: PartNumber): All {
  const dealt = ({ path }: Output): boolean => isDealt(path, part);
  return {
    ...all,
    pages: all.pages.filter(dealt),
    assets: all.assets.filter(dealt),
    images: all.images.filter(({ picture }) => isDealt(`anh/${picture.id}`, part)),
    shards: all.shards.filter(({ name }) => isDealt(shardFolder(name), part)),
  };
}

const digestOfLines = (lines: Iterable<string>): Digest => digestOf([...new Set(lines)].sort().join('\n'));
const lineOf = ({ path, key }: { readonly path: string; readonly key: Digest }): string => `${path} ${key}`;

/** The digest of a whole plan: parts go together when they have the same. */
export const planDigest = ({ pages, assets, images, shards }: Work): Digest =>
  digestOfLines([
    ...[...pages, ...assets, ...images.flatMap(({ outputs }) => outputs)].map(lineOf),
    ...shards.map(({ name, key }) => lineOf({ path: shardFolder(name), key })),
  ]);

/** The digest of the plan that the given outputs are all of. */
export const digestOfOutputs = (outputs: Iterable<ReleasedOutput>): Digest =>
  digestOfLines(
    [...outputs].map(({ path, key, maker }) =>
      lineOf({ path: maker === 'shard' ? path.split('/').slice(0, 2).concat('').join('/') : path, key }),
    ),
  );

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
  release: Release,
  gone: readonly string[],
): string[] {
  const goes = new Set(gone);
  const path = outputPath(partFile);
  const standing = [...release.paths()]
    .filter((other) => other !== partFile && !goes.has(other))
    .flatMap((other) => (staging.outputs.has(outputPath(other)) ? [] : (release.get(other) ?? [])));
  const outputs = [...staging.outputs.values(), ...standing]
    .map(({ path: at, key, maker, sha256: sum, bytes }) => ({ path: at, key, maker, sha256: sum, bytes }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const body = JSON.stringify({ version: 1, ...part, outputs } satisfies Part);
  const text = `${body}\n${sha256(body)}\n`;
  const key = digestOf(text);
  if (release.get(partFile)?.key !== key) staging.write(path, key, 'asset', text);
  return gone.filter((other) => other !== partFile);
}

/** The part in a folder; undefined when there is none, or when its list is not as it was written. */
export function readPart(folder: string): Part | undefined {
  const file = join(folder, partFile);
  if (!existsSync(file)) return undefined;
  const [body = '', sum] = readFileSync(file, 'utf8').split('\n');
  return sum === sha256(body) ? (JSON.parse(body) as Part) : undefined;
}
