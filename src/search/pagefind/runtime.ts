import { close, createIndex } from 'pagefind';
import { must } from '../../lib/unreachable.ts';
import type { IndexFile } from '../index-file.ts';

/** What a browser needs of Pagefind to read an index. */
export interface PagefindRuntime {
  /** Its module, its worker and its WebAssembly. */
  readonly files: readonly IndexFile[];
  /** The entry file of an index without pages: the version, and what the reader must know of how words were cut. */
  readonly entry: Readonly<Record<string, unknown>>;
}

const needed = /^(pagefind\.js|pagefind-worker\.js|wasm\.unknown\.pagefind)$/;

let loaded: Promise<PagefindRuntime> | undefined;

/** Pagefind's own part of every index, out of its package: it is made with an index of nothing. */
export function pagefindRuntime(): Promise<PagefindRuntime> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PagefindRuntime> {
  try {
    const { index } = await createIndex({});
    const { errors, files } = await must(index, 'Pagefind gave no index').getFiles();
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const entry = must(
      files.find(({ path }) => path === 'pagefind-entry.json'),
      'pagefind-entry.json',
    );
    return {
      files: files.filter(({ path }) => needed.test(path)),
      entry: JSON.parse(Buffer.from(entry.content).toString()),
    };
  } finally {
    await close();
  }
}
