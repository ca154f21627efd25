import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCatalogue } from './catalogue/build-catalogue.ts';
import { openDesk } from './catalogue/desk.ts';
import { openCatalogue } from './catalogue/query.ts';
import { readingProblems, refreshReadings } from './catalogue/readings.ts';
import { runChecks } from './checks/run-checks.ts';
import { bodyHtml } from './content/body-html.ts';
import { contentReaders } from './content/readers.ts';
import { scanContent } from './content/scan.ts';
import { imageJob, makeImages } from './images/make-images.ts';
import { probeImage } from './images/probe.ts';
import { digestOf } from './lib/digest.ts';
import { moduleGraph } from './lib/module-graph.ts';
import { packageVersion } from './lib/package-version.ts';
import { must } from './lib/unreachable.ts';
import type { Desk } from './model/desk.ts';
import type { Summary } from './model/event.ts';
import { articleOfUrl, outputPath, urlPath } from './model/ids.ts';
import type { BuildOptions, BuildOutcome } from './model/options.ts';
import type { ReleasedOutput } from './model/plan.ts';
import { compareProblems, type Problem } from './model/problem.ts';
import { Refusal } from './model/refusal.ts';
import { frameOf } from './pages/frame.ts';
import { rendererDigests, sourcesDigest } from './plan/renderer.ts';
import { type PlannedPage, plannedPage, planPages, viewOf } from './plan/site-plan.ts';
import { isStale } from './plan/stale.ts';
import { beginApply, dropStaged, finishApply, resumeApply } from './publish/apply.ts';
import { assetOutputs } from './publish/assets.ts';
import { beginDelta, mayHoldDelta, signDelta } from './publish/delta.ts';
import {
  forgetReleased,
  isUndelivered,
  loadManifest,
  releasedSite,
  releaseName,
  saveManifest,
} from './publish/manifest.ts';
import { mayWrite } from './publish/ownership.ts';
import { dealOut, mayHoldPart, planDigest, stagePart } from './publish/part.ts';
import { cspMeta } from './publish/policy.ts';
import { goneFrom } from './publish/publish.ts';
import { Release } from './publish/release.ts';
import { Staging, stagingFolder } from './publish/staging.ts';
import { batchOf, withBodies } from './render/batch.ts';
import type { WholeSite } from './render/plugin.ts';
import { type RenderContext, renderPages } from './render/render-pages.ts';
import { indexShard, type SearchPage } from './search/index-shard.ts';
import { shardList, shardListPath } from './search/shard-list.ts';
import { inShard, planShards, type Shard } from './search/shards.ts';
import { site } from './site.ts';
import { openStore, type Store, waiting } from './state/store.ts';
import { stringsOf } from './strings/strings.ts';

export { headersFor } from './publish/policy.ts';

/** The project's root: code, layouts and settings stand below it. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const inRoot = (files: readonly string[]): string[] => files.map((file) => join(root, file));
/** What makes the bytes of pages beside their templates, and what reads content. */
const pageModules = inRoot(['src/content/markdown.ts', 'src/render/batch.ts']);
const readingModules = inRoot(['src/content/readers.ts', 'src/images/probe.ts']);
const words = stringsOf(site.lang);
/** The measure of the text column: pictures in bodies are never wider. */
const bodySizes = '(min-width: 46rem) 44rem, 100vw';

/** Builds the site: read, plan, make what is stale, verify, apply. Content with errors is refused before anything is made. */
export async function build(options: BuildOptions): Promise<BuildOutcome> {
  const started = performance.now();
  const { delta, part } = options;
  const store = begin(options);
  const folders = { site: options.out, state: options.state };
  try {
    resume(store, options);
    const staging = new Staging(stagingFolder(options.state));
    const { desk, problems } = await read(store, options);
    options.emit({ type: 'problems', problems });
    if (problems.some(({ severity }) => severity === 'error')) {
      if (delta === undefined) store.commit();
      return { status: 'refused', problems };
    }
    const plan = planSite(store, desk, options);
    // What stands on another machine is known from the state alone.
    const here = delta === undefined ? options.out : undefined;
    const proof = here === undefined ? 'none' : options.verify ? 'bytes' : 'stamp';
    const release = new Release(options.out, loadManifest(store, here), proof);
    await makeStale(plan, release, staging, options);
    const found = goneFrom(here, staging, release, plan);
    const gone =
      part === undefined
        ? found
        : stagePart({ ...part, plan: planDigest(plan.all), now: options.now }, staging, release, found);
    options.emit({ type: 'stage', stage: 'apply', total: staging.outputs.size });
    const staged = staging.outputs.values();
    const base = releaseName(store);
    if (delta === undefined) {
      const { journal, rows } = beginApply(folders, { staged, gone, after: base });
      saveManifest(store, { ...journal, rows });
      // The change is sure from here on: a build that is killed now is finished by the next one.
      store.commit();
      finishApply(folders, journal);
    } else {
      const begun = beginDelta(delta, {
        staged,
        gone,
        release,
        base,
        url: plan.frame.origin + plan.frame.base,
      });
      saveManifest(store, { release: begun.delta.release, rows: begun.rows, gone });
      store.setAside(base, begun.delta.release);
      signDelta(delta, begun.delta);
    }
    for (const path of staging.outputs.keys()) options.emit({ type: 'made', path });
    const summary = summarise(plan, { made: staging.outputs.size, removed: gone.length }, started);
    options.emit({ type: 'summary', summary });
    return { status: 'built', problems, summary };
  } finally {
    store.close();
    dropStaged(folders);
  }
}

/** Reads and checks, and stops there. */
export async function check(options: BuildOptions): Promise<readonly Problem[]> {
  const store = begin(options);
  try {
    const { problems } = await read(store, options);
    options.emit({ type: 'problems', problems });
    // A delta that waits for its delivery was made from the state as it is.
    if (waiting(options.state) === undefined) store.commit();
    return problems;
  } finally {
    store.close();
  }
}

/** Every page of the default archive, for plain Eleventy: the same views, without state and without our incremental layer. */
export async function wholeSite(now: number): Promise<WholeSite> {
  const store = must(openStore(undefined), 'a state in memory');
  const options: BuildOptions = { content: join(root, 'content'), out: '', state: '', now, emit: () => {} };
  const { desk, problems } = await read(store, options);
  const fault = problems.find(({ severity }) => severity === 'error');
  if (fault) throw new Refusal(`${fault.file}:${fault.place.line}: ${fault.message}`);
  const { pages, frame, context } = planSite(store, desk, options);
  const views = pages.map((page) => ({
    kind: page.maker,
    view: withBodies(context.view(page), page.maker, context.body),
  }));
  return { batch: batchOf(views), frame };
}

/** Opens the state for this run alone, and says so when it had to be begun anew. */
function begin({ state, out, delta, part, verify = false, emit }: BuildOptions): Store {
  const { refusals } = words.cli;
  if (delta === undefined && !mayWrite(out)) throw new Refusal(refusals.foreignFolder(out));
  if (delta !== undefined && !mayHoldDelta(delta)) throw new Refusal(refusals.foreignDeltaFolder(delta));
  if (part !== undefined && !mayHoldPart(out)) throw new Refusal(refusals.foreignPartFolder(out));
  const store = openStore(state, { verify, aside: delta !== undefined });
  if (store === undefined) throw new Refusal(refusals.otherBuild);
  if (delta !== undefined && isUndelivered(store)) {
    store.close();
    throw new Refusal(refusals.undelivered(state));
  }
  if (store.renewed) emit({ type: 'notice', text: words.report.renewed[store.renewed] });
  return store;
}

/** Finishes what a killed build began in the folder that the state tells of. */
function resume(store: Store, { state, emit }: BuildOptions): void {
  const { resumed, lost } = resumeApply({ site: releasedSite(store), state }, releaseName(store));
  if (resumed) emit({ type: 'notice', text: words.report.resumed });
  forgetReleased(store, lost);
}

/** Content files -> Desk, with every Problem of the whole archive in order. */
async function read(
  store: Store,
  { content, now, emit }: BuildOptions,
): Promise<{ desk: Desk; problems: Problem[] }> {
  const { files, problems } = scanContent(content, site.limits, words.problems);
  emit({ type: 'stage', stage: 'read', total: files.length });
  await refreshReadings(store, files, sourcesDigest(root, moduleGraph(readingModules)), {
    ...contentReaders(words.problems),
    image: async (file) => ({ value: await probeImage(file.absolute, site.images), problems: [] }),
  });
  const desk = openDesk(store, now);
  const all = [...problems, ...readingProblems(store), ...runChecks(desk, words.checks)];
  return { desk, problems: all.sort(compareProblems) };
}

/** Desk -> Catalogue -> Plan: every output of the site with its key. */
function planSite(store: Store, desk: Desk, { content, url, part, emit }: BuildOptions) {
  buildCatalogue(store, desk, site.images);
  const catalogue = openCatalogue(store, desk.categories());
  const frame = frameOf(site, url ?? site.url, desk.categories(), desk.pages(), cspMeta());
  const renderers = rendererDigests({ root, frame, shared: pageModules, libraries: pageLibraries() });
  const allShards = [...planShards(catalogue.timeline(), renderers.article, site.search.shardArticles)];
  const all = {
    pages: [...planPages(catalogue, site, renderers)],
    images: [...catalogue.pictures()].map(({ file, picture }) => imageJob(join(content, file), picture)),
    shards: allShards,
    assets: siteAssets(allShards, frame.base),
  };
  const { pages, images, shards, assets } = part === undefined ? all : dealOut(all, part);
  emit({ type: 'stage', stage: 'plan', total: pages.length });
  const paths = new Set<string>(
    [...pages, ...assets, ...images.flatMap(({ outputs }) => outputs)].map(({ path }) => path),
  );
  const keeps = ({ path, key }: ReleasedOutput): boolean =>
    shards.some((shard) => inShard(shard, path) && shard.key === key);
  const context: RenderContext<PlannedPage> = {
    ...{ root, frame, batch: site.batch },
    view: (page) => viewOf(page, catalogue, site),
    body: (body, kind) =>
      bodyHtml(content, body, {
        resolution: catalogue.resolution(body.source),
        // Feed readers have no base to begin from.
        base: kind === 'feed' ? frame.origin + frame.base : frame.base,
        sizes: bodySizes,
        tableLabel: words.site.table,
      }),
  };
  return { all, frame, context, pages, images, shards, assets, paths, keeps };
}

type Plan = ReturnType<typeof planSite>;

/** Makes what is stale into staging: pages through Eleventy, pictures through sharp, shards through Pagefind. */
async function makeStale(
  plan: Plan,
  release: Release,
  staging: Staging,
  { emit, state }: BuildOptions,
): Promise<void> {
  const pages = plan.pages.filter((page) => isStale(page, release));
  emit({ type: 'stage', stage: 'render', total: pages.length });
  for await (const { page, html } of renderPages(pages, plan.context))
    staging.write(page.path, page.key, page.maker, html);
  for (const { path, key, bytes } of plan.assets)
    if (isStale({ path, key }, release)) staging.write(path, key, 'asset', bytes);

  const jobs = plan.images
    .map((job) => ({ ...job, outputs: job.outputs.filter((output) => isStale(output, release)) }))
    .filter(({ outputs }) => outputs.length > 0);
  emit({ type: 'stage', stage: 'images', total: jobs.length });
  await makeImages(jobs, site.images, join(state, 'images'), async (made) => {
    for (const { output, file } of made) await staging.take(output.path, output.key, 'image', file, true);
  });

  const shards = plan.shards.filter(
    (shard) => !release.holds((row) => inShard(shard, row.path) && row.key === shard.key),
  );
  emit({ type: 'stage', stage: 'search', total: shards.length });
  const folder = join(staging.folder, '.shards');
  for (const shard of shards)
    for (const path of await indexShard(shard, shardPages(shard, plan.context), folder))
      await staging.take(path, shard.key, 'shard', join(folder, path), false);
}

/** A shard's pages, rendered in memory in the shard's order: never read from an old site. */
async function* shardPages(shard: Shard, context: RenderContext<PlannedPage>): AsyncIterable<SearchPage> {
  const pages = shard.urls.map((url) => plannedPage('article', articleOfUrl(urlPath(url)), shard.key));
  for await (const { page, html } of renderPages(pages, context)) yield { url: `/${page.address}/`, html };
}

/** The site's own files, and the list of its search shards. */
const siteAssets = (shards: readonly Shard[], base: string) =>
  [
    ...assetOutputs(join(root, 'layouts'), join(root, 'src'), base),
    { path: outputPath(shardListPath), bytes: Buffer.from(shardList(shards)) },
  ].map((asset) => ({ ...asset, key: digestOf(asset.bytes) }));

/** The libraries whose versions decide the bytes of pages. */
const pageLibraries = () =>
  Object.fromEntries(['@11ty/eleventy', 'markdown-it', 'feed'].map((name) => [name, packageVersion(name)]));

function summarise(plan: Plan, done: Pick<Summary, 'made' | 'removed'>, started: number): Summary {
  return {
    articles: plan.pages.filter(({ maker }) => maker === 'article').length,
    pages: plan.pages.length,
    images: plan.images.length,
    shards: plan.shards.length,
    outputs: plan.paths.size,
    ...done,
    seconds: (performance.now() - started) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}
