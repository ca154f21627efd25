import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { must } from '../lib/unreachable.ts';
import { articleUrl, outputOf } from '../model/ids.ts';
import { type PageName, viewOf } from '../plan/site-plan.ts';
import type { Staging } from '../publish/staging.ts';
import type { Crew } from '../render/crew.ts';
import { renderPages } from '../render/render-pages.ts';
import { indexQuick } from '../search/index-quick.ts';
import type { Shard } from '../search/shards.ts';
import type { ShardFile } from '../search/write-shard.ts';
import { site } from '../site.ts';
import { Indexers, makeShard, type PageToIndex } from './indexers.ts';
import type { SitePlan } from './plan.ts';
import { quickArticles } from './quick-articles.ts';

/** What making shards takes. */
interface ShardWork {
  readonly plan: SitePlan;
  readonly staging: Staging;
  readonly crew: Crew;
  /** How many of Pagefind's processes there may be. */
  readonly services: number;
}

/** Makes the stale shards into staging: Pagefind's in threads where there are many, the quick ones here meanwhile. `made` is called for each. */
export async function makeShards(work: ShardWork, made: () => void): Promise<void> {
  const { plan, staging } = work;
  const [wholePages, quick] = [
    plan.shards.filter(isOfPages),
    plan.shards.filter((shard) => !isOfPages(shard)),
  ];
  const take = ({ folder, key }: Shard, files: readonly ShardFile[]): void => {
    for (const { path, ...written } of files) {
      const output = { path, key, maker: 'shard', address: folder, parts: '' } as const;
      staging.add(output, join(staging.tree, path), written);
    }
    made();
  };
  const articles = wholePages.reduce((sum, { count }) => sum + count, 0);
  const indexers = articles > articlesAlone ? new Indexers(work.services) : undefined;
  try {
    await Promise.all([
      (async () => {
        for (const shard of wholePages) {
          const order = { folder: shard.folder, pages: await pagesOf(shard, work), outDir: staging.tree };
          if (indexers) await indexers.make(order, (files) => take(shard, files));
          else take(shard, await makeShard(order));
        }
        await indexers?.finish();
      })(),
      (async () => {
        for (const shard of quick) {
          const articles = quickArticles(shard, plan.context.catalogue, plan.maker);
          take(shard, await indexQuick(shard, inPauses(articles), staging.tree));
        }
      })(),
    ]);
  } finally {
    await indexers?.close();
  }
}

/** Articles that are indexed by one process before several are started: two shards of them. */
const articlesAlone = 2 * site.search.shardArticles;

const isOfPages = ({ index }: Shard): boolean => index === 'pages';

/** Articles between which others of this thread have their turn. */
const atOnce = 50;

async function* inPauses<Value>(values: Iterable<Value>): AsyncIterable<Value> {
  let taken = 0;
  for (const value of values) {
    if (++taken % atOnce === 0) await setImmediate();
    yield value;
  }
}

const decoder = new TextDecoder();

/** A shard's pages in the order of the timeline: as this build wrote them, or rendered in memory; never read from an old site. */
async function pagesOf(shard: Shard, { plan, staging, crew }: ShardWork): Promise<PageToIndex[]> {
  const { context } = plan;
  const pages = [...context.catalogue.timeline(shard.first, shard.last)].map((id) => {
    const url = articleUrl(id);
    return {
      name: { maker: 'article', address: id } as const satisfies PageName,
      url,
      file: staging.fileOf(outputOf(url)),
    };
  });
  const missing = pages.filter(({ file }) => file === undefined).map(({ name }) => name);
  const rendered = new Map<string, string>();
  const view = (name: PageName) => must(viewOf(name, context), String(name.address));
  const { resolution } = context.catalogue;
  for await (const { page, made } of renderPages<PageName>(missing, {
    crew,
    batch: site.batch,
    view,
    resolution,
  }))
    rendered.set(String(page.address), decoder.decode(must(made.bytes, 'a page in memory')));
  return pages.map(({ name, url, file }) =>
    file === undefined ? { url, html: must(rendered.get(name.address), url) } : { url, file },
  );
}
