import { readFileSync } from 'node:fs';
import { indexShard } from '../search/index-shard.ts';
import type { ShardFile } from '../search/write-shard.ts';

/** A page to index: its HTML, or the file that it was written to. */
export type PageToIndex =
  | { readonly url: string; readonly html: Uint8Array }
  | { readonly url: string; readonly file: string };

/** A shard of whole pages to make; plain values, fit to be sent to another thread. */
export interface ShardOrder {
  readonly shard: string;
  readonly indexed: readonly PageToIndex[];
  /** Absolute. */
  readonly outDir: string;
}

/** Makes the shard of an order; pages that were written are read one by one. */
export function indexPages({ shard, indexed, outDir }: ShardOrder): readonly ShardFile[] {
  function* read() {
    for (const page of indexed)
      yield { url: page.url, html: 'html' in page ? Buffer.from(page.html) : readFileSync(page.file) };
  }
  return indexShard(shard, read(), outDir);
}
