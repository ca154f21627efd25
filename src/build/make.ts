import { join } from 'node:path';
import { makeImages } from '../images/make-images.ts';
import { must } from '../lib/unreachable.ts';
import type { Stage } from '../model/event.ts';
import type { BuildOptions } from '../model/options.ts';
import { type PageName, type PlannedPage, pathOf, viewOf } from '../plan/site-plan.ts';
import type { Staging } from '../publish/staging.ts';
import { type RenderContext, renderPages } from '../render/render-pages.ts';
import { indexShard, type SearchPage } from '../search/index-shard.ts';
import type { Shard } from '../search/shards.ts';
import { site } from '../site.ts';
import { type SitePlan, viewOfPage } from './plan.ts';
import { root } from './project.ts';

/** Makes what is stale into staging: pages through Eleventy, pictures through sharp, shards through Pagefind. */
export async function makeStale(
  plan: SitePlan,
  staging: Staging,
  { emit, state }: BuildOptions,
): Promise<void> {
  const counter = (stage: Stage, total: number): (() => void) => {
    let done = 0;
    emit({ type: 'stage', stage, total });
    return () => emit({ type: 'progress', stage, done: ++done, total });
  };

  const rendered = counter('render', plan.pageCount);
  for await (const { page, html } of renderPages(plan.pages, contextOf(plan, viewOfPlanned(plan)))) {
    staging.write(page, html);
    rendered();
  }
  for (const { output, bytes } of plan.assets) staging.write(output, bytes);

  const resized = counter('images', plan.images.length);
  await makeImages(plan.images, site.images, join(state, 'images'), async (made) => {
    for (const { picture, output, file } of made)
      await staging.take({ ...output, maker: 'image', address: picture.id, parts: '' }, file, true);
    resized();
  });

  const indexed = counter('search', plan.shards.length);
  const folder = join(staging.folder, '.shards');
  for (const shard of plan.shards) {
    for (const path of await indexShard(shard, shardPages(shard, plan), folder))
      await staging.take(
        { path, key: shard.key, maker: 'shard', address: shard.name, parts: '' },
        join(folder, path),
        false,
      );
    indexed();
  }
}

const viewOfPlanned = (plan: SitePlan) => (page: PlannedPage) => viewOfPage(page, plan.context);

const contextOf = <Page>(
  { frame, body }: SitePlan,
  view: RenderContext<Page>['view'],
): RenderContext<Page> => ({
  ...{ root, frame, batch: site.batch, view, body },
});

/** A shard's pages, rendered in memory in the order of the timeline: never read from an old site. */
async function* shardPages(shard: Shard, plan: SitePlan): AsyncIterable<SearchPage> {
  function* pages() {
    for (const address of plan.context.catalogue.timeline(shard.name, shard.last)) {
      const name = { maker: 'article', address } as const satisfies PageName;
      yield { ...name, path: pathOf(name) };
    }
  }
  const view = (name: PageName) => must(viewOf(name, plan.context), String(name.address));
  for await (const { page, html } of renderPages(pages(), contextOf(plan, view)))
    yield { url: `/${page.address}/`, html };
}
