import { join } from 'node:path';
import { openCatalogue } from '../catalogue/query.ts';
import { updateCatalogue } from '../catalogue/update-catalogue.ts';
import { type ImageJob, imageJob } from '../images/make-images.ts';
import { encodeCard, type ShareCard } from '../images/share-card.ts';
import { type Digest, digestOf } from '../lib/digest.ts';
import { packageVersion } from '../lib/package-version.ts';
import { must } from '../lib/unreachable.ts';
import type { SynonymGroup } from '../model/article.ts';
import type { Changes } from '../model/change.ts';
import type { Desk } from '../model/desk.ts';
import type { Reason, Summary } from '../model/event.ts';
import type { Frame } from '../model/frame.ts';
import { type OutputPath, outputPath } from '../model/ids.ts';
import type { BuildOptions } from '../model/options.ts';
import { type KindName, kindNames } from '../model/page.ts';
import type { PlannedOutput, ReleasedOutput } from '../model/plan.ts';
import { frameOf } from '../pages/frame.ts';
import { changedParts } from '../plan/key.ts';
import { rendererDigests } from '../plan/renderer.ts';
import {
  allPages,
  countPages,
  distinctPages,
  type PageName,
  type PlanContext,
  type PlannedPage,
  pathOf,
  planPage,
  reachedPages,
} from '../plan/site-plan.ts';
import { assetOutputs } from '../publish/assets.ts';
import type { Manifest } from '../publish/manifest.ts';
import { dealtName, isDealt, PlanDigest } from '../publish/part.ts';
import { cspMeta } from '../publish/policy.ts';
import { readerFiles } from '../search/pagefind/reader-files.ts';
import { quickList, quickListPath, shardList, shardListPath } from '../search/shard-list.ts';
import { planQuickShards, planShards, type Shard } from '../search/shards.ts';
import { TripleCache } from '../search/triple-cache.ts';
import { site } from '../site.ts';
import type { Store } from '../state/store.ts';
import type { MakerData } from './hands.ts';
import { codeDigest, inRoot, root, words } from './project.ts';
import { quickMaker } from './quick-articles.ts';
import { shareCards } from './share-cards.ts';

/** Beside the templates, what makes the bytes of pages. */
const pageModules = ['src/content/page-body.ts', 'src/render/bodies.ts'].map(inRoot);
const pageLibraries = ['@11ty/eleventy', 'markdown-it', 'feed'];
/** The measure of the text column: pictures in bodies are never wider. */
const bodySizes = '(min-width: 46rem) 44rem, 100vw';

/** An asset of the site, and how its bytes are had. */
interface Asset {
  readonly output: PlannedOutput;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}

/** What a build has to make, and with what. */
export interface SitePlan {
  readonly context: PlanContext;
  readonly frame: Frame;
  readonly maker: MakerData;
  /** Stale pages. Those that come with their view are planned while they are rendered. */
  readonly pages: Iterable<PlannedPage>;
  /** How many pages that is; when all are looked at as they are rendered, how many that is. */
  readonly pageCount: number;
  readonly images: readonly ImageJob[];
  readonly shards: readonly Shard[];
  /** What is kept of the quick index for the next build. */
  readonly triples: TripleCache;
  readonly assets: readonly Asset[];
  /** The digest of the whole site's plan, parts of other machines among it; asked at the end. */
  readonly digest: () => Digest;
  /** What the site consists of once it stands; asked at the end. */
  readonly counts: () => Pick<Summary, 'articles' | 'pages' | 'images' | 'shards' | 'outputs'>;
}

/** The words and settings that stand on every page. */
export function frameAt(
  desk: Desk,
  url: string | undefined,
  cards: Iterable<readonly [string, ShareCard]> = shareCards(desk.categories()),
): Frame {
  const files = Object.fromEntries([...cards].map(([category, { path }]) => [category, path]));
  return frameOf(site, url ?? site.url, desk.categories(), desk.pages(), cspMeta(), files);
}

/** The Catalogue, brought in step with the Desk; and what of it changed, if that can be told. */
export function catalogueOf(store: Store, desk: Desk, anew = false) {
  const basis = digestOf(
    JSON.stringify([
      codeDigest('src/catalogue/update-catalogue.ts'),
      site.images,
      site.related.window,
      desk.preview === true,
      desk.categories(),
      desk.descriptions().map(({ kind, name, text }) => [kind, name, text]),
      desk.authors().map(({ id, name }) => [id, name]),
    ]),
  );
  if (anew) store.setFact('catalogued', '');
  const changes = updateCatalogue(store, desk, site, basis);
  return { changes, catalogue: openCatalogue(store, desk) };
}

/** All that rendering takes beside views; plain values, fit to be sent to another thread. */
export const makerData = (content: string, frame: Frame): MakerData => ({
  ...{ root, frame },
  bodies: { content, frame, sizes: bodySizes, tableLabel: words.site.table, words: words.site.body },
});

/** What decides the bytes of the pages of each kind beside their views. */
export const renderersOf = (frame: Frame) => {
  const libraries = Object.fromEntries(pageLibraries.map((name) => [name, packageVersion(name)]));
  return rendererDigests({ root, frame, shared: pageModules, libraries });
};

/** Why an output is stale. */
function reasonOf(output: PlannedOutput, before: ReleasedOutput | undefined): Reason {
  if (before === undefined) return 'new';
  if (before.key === '') return 'lost';
  return output.parts === '' || before.parts === '' ? ['source'] : changedParts(before.parts, output.parts);
}

/**
 * Desk -> Catalogue -> Plan. Compares the keys of what the changes can reach, or of everything when what all pages
 * rest on has changed; `damaged` are released files that have to be made again whatever their key.
 */
export function planSite(
  store: Store,
  desk: Desk,
  manifest: Manifest,
  damaged: readonly ReleasedOutput[],
  options: BuildOptions,
): SitePlan {
  const { content, emit } = options;
  const { catalogue, changes } = catalogueOf(store, desk, options.verify);
  const cards = shareCards(desk.categories());
  const frame = frameAt(desk, options.url, cards);
  const context: PlanContext = { catalogue, site, renderers: renderersOf(frame) };

  const digest = new PlanDigest();
  /** Whether this build makes the output, or leaves it to another machine's part. */
  const isOurs = (output: PlannedOutput): boolean => {
    if (options.part) digest.add(output);
    return options.part === undefined || isDealt(dealtName(output), options.part);
  };
  const isStale = (output: PlannedOutput): boolean => {
    if (!isOurs(output) || !manifest.plan(output)) return false;
    if (options.planOnly || options.explain === true || options.explain === output.path)
      emit({ type: 'stale', path: output.path, reason: reasonOf(output, manifest.get(output.path)) });
    return true;
  };

  const reached = reachOf(store, manifest, changes, context, options);
  if (reached === undefined) manifest.suspect('everything');
  const looked = reached?.length ?? countPages(context);
  emit({ type: 'stage', stage: 'plan', total: looked });
  const pictures = reached === undefined || changes === undefined ? catalogue.pictures() : changes.pictures;
  for (const address of changes?.lostPictures ?? []) manifest.suspect({ maker: 'image', address });

  const lost = damaged
    .filter(({ maker }) => maker === 'image')
    .map(({ address }) => catalogue.picture(address));
  const jobs = new Map(
    [...pictures, ...lost.filter((found) => found !== undefined)].map(({ file, picture }) => [
      picture.id,
      imageJob(join(content, file), picture),
    ]),
  );
  const images = [...jobs.values()]
    .map((job) => ({
      ...job,
      outputs: job.outputs.filter((output) =>
        isStale({ ...output, maker: 'image', address: job.picture.id, parts: '' }),
      ),
    }))
    .filter(({ outputs }) => outputs.length > 0);

  manifest.suspect({ maker: 'asset' });
  const keepsSearch = options.preview?.search === false && manifest.keepShards(searchLists);
  const shards =
    options.search === false || options.preview?.search === false ? [] : searchShards(context, frame);
  const staleShards = keepsSearch
    ? []
    : manifest.planShards(
        shards.filter(({ folder, key }) =>
          isOurs({ path: outputPath(''), key, maker: 'shard', address: folder, parts: '' }),
        ),
      );
  const triples = new TripleCache(store);
  if (shards.length > 0) triples.keepOnly(shards.flatMap(({ covers }) => covers.map(({ key }) => key)));
  const assets = [
    ...siteAssets(cards.values(), frame.base),
    ...(keepsSearch ? [] : searchListAssets(shards, desk.synonyms())),
  ].filter(({ output }) => isStale(output));

  const lostPages = damaged
    .filter(({ maker }) => kindNames.includes(maker as KindName))
    .map(({ maker, address }): PageName => ({ maker: maker as KindName, address: JSON.parse(address) }));
  const names = reached === undefined ? allPages(context) : distinctPages([...reached, ...lostPages]);
  function* stale(): Iterable<PlannedPage> {
    for (const name of names) {
      const page = planPage(name, context);
      if (page === undefined) manifest.suspect({ path: pathOf(name) });
      else if (isStale(page)) yield page;
    }
  }
  const pages = stale();
  // In an empty site all is stale: planned and rendered in one go, so that no view is made twice.
  const together = manifest.isEmpty && !options.planOnly;
  // One by one: all views of 100,000 articles at once take a gigabyte.
  const known = together ? undefined : Array.from(pages, ({ view: _, ...page }) => page);
  return {
    ...{ context, frame, images, assets, triples },
    maker: makerData(content, frame),
    pages: known ?? pages,
    pageCount: known?.length ?? looked,
    shards: staleShards,
    digest: () => digest.digest(),
    counts: () => summaryCounts(catalogue.size(), manifest),
  };
}

/** The pages whose keys have to be compared; undefined for all of them. */
function reachOf(
  store: Store,
  manifest: Manifest,
  changes: Changes | undefined,
  context: PlanContext,
  { verify, part, emit }: BuildOptions,
): PageName[] | undefined {
  const basis: Record<string, string> = {
    ...context.renderers,
    '*': digestOf(JSON.stringify([site, codeDigest('src/pages/kinds.ts', 'src/plan/key.ts')])),
  };
  const last = JSON.parse(store.fact('rendered') ?? '{}') as Record<string, string>;
  store.setFact('rendered', JSON.stringify(basis));
  if (manifest.isEmpty) return undefined;
  const counts = manifest.counts();
  const remade = kindNames.filter((kind) => last[kind] !== basis[kind]);
  const pages = remade.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  if (pages > 0) emit({ type: 'notice', text: words.report.remade(pages) });
  if (changes === undefined || remade.length > 0 || last['*'] !== basis['*'] || verify || part)
    return undefined;
  return [...reachedPages(changes, context)];
}

function summaryCounts(articles: number, manifest: Manifest) {
  const counts = manifest.counts();
  return {
    articles,
    pages: kindNames.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0),
    images: manifest.addresses('image'),
    shards: manifest.addresses('shard'),
    outputs: [...counts.values()].reduce((sum, files) => sum + files, 0),
  };
}

/** All shards of the search indexes. */
const searchShards = ({ catalogue, renderers }: PlanContext, frame: Frame): readonly Shard[] => [
  ...planShards(catalogue, renderers.article, site.search.shardArticles),
  ...planQuickShards(catalogue, quickMaker(frame), site.search),
];

const asset = (path: OutputPath, key: Digest, bytes: Asset['bytes']): Asset => ({
  output: { path, key, maker: 'asset', address: '', parts: '' },
  bytes,
});

const searchLists = [outputPath(shardListPath), outputPath(quickListPath)];

/** The lists of the search shards. */
function searchListAssets(shards: readonly Shard[], synonyms: readonly SynonymGroup[]): Asset[] {
  const pages = shards.filter(({ index }) => index === 'pages');
  const lists = [Buffer.from(shardList(pages)), Buffer.from(quickList(shards, synonyms))];
  return lists.map((bytes, at) => asset(must(searchLists[at], 'a list'), digestOf(bytes), () => bytes));
}

/** The site's own files, and the cards of its categories. */
function siteAssets(cards: Iterable<ShareCard>, base: string): Asset[] {
  return [
    ...assetOutputs(inRoot('layouts'), inRoot('src'), base).map(({ path, bytes }) =>
      asset(path, digestOf(bytes), () => bytes),
    ),
    ...readerFiles().map(({ path, key, bytes }) => asset(path, key, bytes)),
    // Two categories of one title have one card.
    ...[...new Map([...cards].map((card) => [card.path, card])).values()].map((card) =>
      asset(card.path, card.key, () => encodeCard(card)),
    ),
  ];
}

/** A page's view, made again where it was let go. */
export const viewOfPage = (page: PlannedPage, context: PlanContext) =>
  page.view ??
  must(planPage({ maker: page.maker, address: JSON.parse(page.address) }, context)?.view, page.path);
