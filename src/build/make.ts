import { join } from 'node:path';
import { makeImages } from '../images/make-images.ts';
import { must } from '../lib/unreachable.ts';
import type { Stage } from '../model/event.ts';
import type { BuildOptions } from '../model/options.ts';
import { type PageName, type PlannedPage, viewOf } from '../plan/site-plan.ts';
import type { Staging } from '../publish/staging.ts';
import type { Crew } from '../render/crew.ts';
import { type RenderContext, renderPages } from '../render/render-pages.ts';
import { indexQuick } from '../search/index-quick.ts';
import { indexShard, type SearchPage } from '../search/index-shard.ts';
import type { Shard } from '../search/shards.ts';
import { site } from '../site.ts';
import type { Hands } from './hands.ts';
import { type SitePlan, viewOfPage } from './plan.ts';
import { quickArticles } from './quick-articles.ts';

const decoder = new TextDecoder();

/** Makes what is stale into staging: pages through Eleventy, pictures through sharp, shards through Pagefind. */
export async function makeStale(
  plan: SitePlan,
  staging: Staging,
  { emit, state, preview }: BuildOptions,
  hands: Hands,
): Promise<void> {
  const counter = (stage: Stage, total: number): (() => void) => {
    let done = 0;
    emit({ type: 'stage', stage, total });
    return () => emit({ type: 'progress', stage, done: ++done, total });
  };

  const indexedPages = plan.shards.filter(({ index }) => index === 'pages');
  const pageCount = indexedPages.reduce((sum, { count }) => sum + count, plan.pageCount);
  const crew = await hands.crew(plan.maker, pageCount >= site.pagesPerThread);
  const rendered = counter('render', plan.pageCount);
  const view = (page: PlannedPage) => viewOfPage(page, plan.context);
  const place = (page: PlannedPage) => staging.place(page.path);
  const context = { ...contextOf(plan, crew, view), file: place };
  for await (const { page, made, file } of renderPages(plan.pages, context)) {
    staging.add(page, file, made);
    rendered();
  }
  for (const { output, bytes } of plan.assets) staging.write(output, await bytes());

  const resized = counter('images', plan.images.length);
  await makeImages(plan.images, site.images, preview?.images ?? join(state, 'images'), async (made) => {
    for (const { picture, output, file } of made)
      await staging.take({ ...output, maker: 'image', address: picture.id, parts: '' }, file, true);
    resized();
  });

  const indexed = counter('search', plan.shards.length);
  const folder = join(staging.folder, 'shards');
  for (const shard of plan.shards) {
    const paths =
      shard.index === 'pages'
        ? await indexShard(shard, shardPages(shard, plan, crew), folder)
        : indexQuick(shard, quickArticles(shard, plan.context.catalogue, plan.maker), folder);
    for (const path of paths)
      await staging.take(
        { path, key: shard.key, maker: 'shard', address: shard.folder, parts: '' },
        join(folder, path),
        false,
      );
    indexed();
  }
}

const contextOf = <Page>(
  { context }: SitePlan,
  crew: Crew,
  view: RenderContext<Page>['view'],
): RenderContext<Page> => ({ crew, batch: site.batch, view, resolution: context.catalogue.resolution });

/** A shard's pages, rendered in memory in the order of the timeline: never read from an old site. */
async function* shardPages(shard: Shard, plan: SitePlan, crew: Crew): AsyncIterable<SearchPage> {
  function* pages() {
    for (const address of plan.context.catalogue.timeline(shard.first, shard.last)) {
      const name = { maker: 'article', address } as const satisfies PageName;
      yield name;
    }
  }
  const view = (name: PageName) => must(viewOf(name, plan.context), String(name.address));
  for await (const { page, made } of renderPages(pages(), contextOf(plan, crew, view)))
    yield { url: `/${page.address}/`, html: decoder.decode(must(made.bytes, 'a page in memory')) };
}
