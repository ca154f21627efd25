import { join } from 'node:path';
import { pageBody } from '../content/page-body.ts';
import { makeImages } from '../images/make-images.ts';
import { must } from '../lib/unreachable.ts';
import type { Stage } from '../model/event.ts';
import type { BuildOptions } from '../model/options.ts';
import { type PageName, type PlannedPage, viewOf } from '../plan/site-plan.ts';
import type { Staging } from '../publish/staging.ts';
import { type Crew, PageMaker } from '../render/crew.ts';
import { type RenderContext, renderPages } from '../render/render-pages.ts';
import { ThreadCrew } from '../render/thread-crew.ts';
import { indexShard, type SearchPage } from '../search/index-shard.ts';
import type { Shard } from '../search/shards.ts';
import { site } from '../site.ts';
import { type SitePlan, viewOfPage } from './plan.ts';

const decoder = new TextDecoder();
const pageWorker = new URL('./page-worker.ts', import.meta.url);

/** Makes what is stale into staging: pages through Eleventy, pictures through sharp, shards through Pagefind. */
export async function makeStale(
  plan: SitePlan,
  staging: Staging,
  { emit, state, workers = 0 }: BuildOptions,
): Promise<void> {
  const counter = (stage: Stage, total: number): (() => void) => {
    let done = 0;
    emit({ type: 'stage', stage, total });
    return () => emit({ type: 'progress', stage, done: ++done, total });
  };

  const crew = crewFor(plan, workers);
  try {
    const rendered = counter('render', plan.pageCount);
    const pages = renderPages(
      plan.pages,
      contextOf(plan, crew, (page: PlannedPage) => viewOfPage(page, plan.context)),
    );
    for await (const { page, made } of pages) {
      staging.write(page, made.bytes, made.sha256);
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
      for (const path of await indexShard(shard, shardPages(shard, plan, crew), folder))
        await staging.take(
          { path, key: shard.key, maker: 'shard', address: shard.name, parts: '' },
          join(folder, path),
          false,
        );
      indexed();
    }
  } finally {
    await crew.close();
  }
}

/** Who renders the pages: threads pay only when there are enough of them, for each loads Eleventy anew. */
function crewFor({ maker, pageCount, shards }: SitePlan, workers: number): Crew {
  const pages = shards.reduce((sum, { count }) => sum + count, pageCount);
  const threads = Math.min(workers, Math.floor(pages / site.pagesPerThread));
  if (threads === 0) return new PageMaker({ ...maker, body: pageBody(maker.bodies) });
  return new ThreadCrew({ module: pageWorker, data: maker, threads });
}

const contextOf = <Page>(
  { context }: SitePlan,
  crew: Crew,
  view: RenderContext<Page>['view'],
): RenderContext<Page> => ({ crew, batch: site.batch, view, resolution: context.catalogue.resolution });

/** A shard's pages, rendered in memory in the order of the timeline: never read from an old site. */
async function* shardPages(shard: Shard, plan: SitePlan, crew: Crew): AsyncIterable<SearchPage> {
  function* pages() {
    for (const address of plan.context.catalogue.timeline(shard.name, shard.last)) {
      const name = { maker: 'article', address } as const satisfies PageName;
      yield name;
    }
  }
  const view = (name: PageName) => must(viewOf(name, plan.context), String(name.address));
  for await (const { page, made } of renderPages(pages(), contextOf(plan, crew, view)))
    yield { url: `/${page.address}/`, html: decoder.decode(made.bytes) };
}
