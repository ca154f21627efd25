import { close, createIndex } from 'pagefind';
import { type Digest, digestOf } from '../../lib/digest.ts';
import { packageVersion } from '../../lib/package-version.ts';
import { must } from '../../lib/unreachable.ts';
import { type OutputPath, outputPath } from '../../model/ids.ts';
import { writeIndex } from './write-index.ts';

/** A file of the site that does not come from content. */
interface ReaderFile {
  readonly path: OutputPath;
  readonly key: Digest;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Where they stand, as if they were a shard: one with nothing in it, to which the others are added as they are needed. */
const folder = 'pagefind/reader';

/** Pagefind's module, its worker and its WebAssembly, which are the same for all shards. */
const ofPackage = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'];

/** What reads shards in the browser. */
export const readerFiles = (): ReaderFile[] => [
  ...ofPackage.map((name) => ({
    path: outputPath(`${folder}/${name}`),
    key: digestOf(`${name} ${packageVersion('pagefind')}`),
    bytes: async () => must((await packageFiles()).get(name), name),
  })),
  ...writeIndex([]).map(({ path, content }) => ({
    path: outputPath(`${folder}/${path}`),
    key: digestOf(content),
    bytes: async () => content,
  })),
];

let loaded: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

/** Pagefind gives these files only together with an index. */
function packageFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const { index } = await createIndex({});
    const { errors, files } = await must(index, 'Pagefind gave no index').getFiles();
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await close();
  }
}
