import { join } from 'node:path';
import { makeImages } from '../images/make-images.ts';
import type { Stage } from '../model/event.ts';
import type { BuildOptions } from '../model/options.ts';
import type { PlannedPage } from '../plan/site-plan.ts';
import type { Staging } from '../publish/staging.ts';
import { renderPages } from '../render/render-pages.ts';
import { site } from '../site.ts';
import type { Hands } from './hands.ts';
import { makeShards } from './make-shards.ts';
import { type SitePlan, viewOfPage } from './plan.ts';

/** Makes what is stale into staging: pages through Eleventy, pictures through sharp, shards for Pagefind. */
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
  const { resolution } = plan.context.catalogue;
  const context = { crew, batch: site.batch, view, file: place, resolution };
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
  await makeShards({ plan, staging, crew, hands }, indexed);
}
