import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { must } from '../lib/unreachable.ts';
import { articleUrl, outputOf } from '../model/ids.ts';
import { type PageName, viewOf } from '../plan/site-plan.ts';
import type { Staging } from '../publish/staging.ts';
import type { Crew } from '../render/crew.ts';
import { renderPages } from '../render/render-pages.ts';
import { indexQuick } from '../search/index-quick.ts';
import { KnownSyllables } from '../search/known-syllables.ts';
import type { Shard } from '../search/shards.ts';
import { TripleFilter } from '../search/triple-filter.ts';
import type { ShardFile } from '../search/write-shard.ts';
import { site } from '../site.ts';
import type { Hands } from './hands.ts';
import type { PageToIndex, ShardOrder } from './index-pages.ts';
import type { SitePlan } from './plan.ts';
import { quickArticles } from './quick-articles.ts';

/** What making shards takes. */
interface ShardWork {
  readonly plan: SitePlan;
  readonly staging: Staging;
  readonly crew: Crew;
  readonly hands: Hands;
}

/** Makes the stale shards into staging: those of whole pages by all hands, the quick ones here meanwhile. `made` is called for each. */
export async function makeShards(work: ShardWork, made: () => void): Promise<void> {
  const { plan, staging, hands } = work;
  const ofPages = plan.shards.filter(isOfPages);
  const quick = plan.shards.filter((shard) => !isOfPages(shard));
  const take = ({ folder, key }: Shard, files: readonly ShardFile[]): void => {
    for (const { path, ...written } of files) {
      const output = { path, key, maker: 'shard', address: folder, parts: '' } as const;
      staging.add(output, join(staging.tree, path), written);
    }
    made();
  };
  const pageCount = ofPages.reduce((sum, { count }) => sum + count, 0);
  let isBusy = quick.length > 0;
  await Promise.all([
    (async () => {
      const orders = hands.index(ordersFor(ofPages, work), pageCount > articlesAlone, () => isBusy);
      let at = 0;
      for await (const files of orders) take(must(ofPages[at++], 'a shard that was asked for'), files);
    })(),
    (async () => {
      const covered = new Set(quick.flatMap(({ covers }) => covers.map(({ key }) => key)));
      for (const shard of quick) {
        const filter = covered.has(shard.key) ? new TripleFilter() : undefined;
        const cells: Uint8Array[] = [];
        for (const group of shard.covers) cells.push(await cellsOf(group, plan));
        const articles = quickArticles(shard, plan.context.catalogue, plan.maker);
        take(shard, await indexQuick(shard, articles, staging.tree, { filter, cells }));
        if (filter) plan.triples.keep(shard.key, filter.cells());
      }
      isBusy = false;
    })(),
  ]);
}

/** Articles that are indexed here before threads are started for more: two whole shards. A start takes as long as many small ones. */
const articlesAlone = 2 * site.search.shardArticles;

/** The triples of a group that headlines lie over: as they were kept when the group was made, or of its articles once more. */
async function cellsOf(group: Shard, { triples, context, maker }: SitePlan): Promise<Uint8Array> {
  const kept = triples.get(group.key);
  if (kept) return kept;
  const filter = new TripleFilter();
  const syllables = new KnownSyllables();
  for (const { body } of quickArticles(group, context.catalogue, maker)) {
    filter.add(body.map((block) => syllables.of(block)));
    await setImmediate();
  }
  const cells = filter.cells();
  triples.keep(group.key, cells);
  return cells;
}

const isOfPages = ({ index }: Shard): boolean => index === 'pages';

async function* ordersFor(shards: readonly Shard[], work: ShardWork): AsyncIterable<ShardOrder> {
  for (const shard of shards) {
    yield { shard: shard.folder, indexed: await pagesOf(shard, work), outDir: work.staging.tree };
  }
}

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
  const rendered = new Map<string, Uint8Array>();
  const view = (name: PageName) => must(viewOf(name, context), String(name.address));
  const { resolution } = context.catalogue;
  for await (const { page, made } of renderPages<PageName>(missing, {
    crew,
    batch: site.batch,
    view,
    resolution,
  }))
    rendered.set(String(page.address), must(made.bytes, 'a page in memory'));
  return pages.map(({ name, url, file }) =>
    file === undefined ? { url, html: must(rendered.get(name.address), url) } : { url, file },
  );
}
