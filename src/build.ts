import { join } from 'node:path';
import { makeStale } from './build/make.ts';
import { catalogueOf, frameAt, makerData, planSite, renderersOf } from './build/plan.ts';
import { inRoot, words } from './build/project.ts';
import { read } from './build/read.ts';
import { pageBody } from './content/page-body.ts';
import { must } from './lib/unreachable.ts';
import type { Catalogue } from './model/catalogue.ts';
import type { Summary } from './model/event.ts';
import type { BuildOptions, BuildOutcome } from './model/options.ts';
import { kindNames } from './model/page.ts';
import type { Problem } from './model/problem.ts';
import { Refusal } from './model/refusal.ts';
import { allPages, viewOf } from './plan/site-plan.ts';
import { inspectSite } from './publish/inspect.ts';
import { Manifest } from './publish/manifest.ts';
import { mayWrite } from './publish/ownership.ts';
import { type Applied, publish } from './publish/publish.ts';
import { Staging } from './publish/staging.ts';
import { batchOf } from './render/batch.ts';
import { withHtml, withResolutions } from './render/bodies.ts';
import type { WholeSite } from './render/plugin.ts';
import { site } from './site.ts';
import { openStore, type Store } from './state/store.ts';

export { headersFor } from './publish/policy.ts';

/** Builds the site: read, plan, make what is stale, verify, apply. Content with errors is refused before anything is made. */
export async function build(options: BuildOptions): Promise<BuildOutcome> {
  const started = performance.now();
  const { emit, out, state } = options;
  const store = begin(options);
  const staging = new Staging(join(state, 'staging'));
  try {
    const { desk, problems } = await read(store, options);
    emit({ type: 'problems', problems });
    if (problems.some(({ severity }) => severity === 'error')) {
      store.commit();
      return { status: 'refused', problems };
    }
    const manifest = new Manifest(store, out);
    const { damaged, foreign } = inspectSite(out, manifest, options.verify === true);
    for (const output of damaged) manifest.disown(output);
    const plan = planSite(store, desk, manifest, damaged, options);
    if (options.planOnly) return { status: 'planned', problems };
    await makeStale(plan, staging, options);
    emit({ type: 'stage', stage: 'apply', total: staging.outputs.size });
    const applied = publish(out, staging, plan.wanted, [...manifest.gone(), ...foreign]);
    for (const { path } of applied.rows) emit({ type: 'made', path });
    manifest.save(applied.rows, applied.gone);
    const summary = summarise(plan.context.catalogue, manifest, applied, started);
    store.commit();
    emit({ type: 'summary', summary });
    return { status: 'built', problems, summary };
  } finally {
    store.close();
    staging.clear();
  }
}

/** Reads and checks, and stops there. */
export async function check(options: BuildOptions): Promise<readonly Problem[]> {
  const store = begin(options);
  try {
    const { problems } = await read(store, options);
    options.emit({ type: 'problems', problems });
    store.commit();
    return problems;
  } finally {
    store.close();
  }
}

/** Every page of the default archive, for plain Eleventy: the same views, without state and without our incremental layer. */
export async function wholeSite(now: number): Promise<WholeSite> {
  const store = must(openStore(undefined), 'a state in memory');
  const content = inRoot('content');
  const { desk, problems } = await read(store, { content, out: '', state: '', now, emit: () => {} });
  const fault = problems.find(({ severity }) => severity === 'error');
  if (fault) throw new Refusal(`${fault.file}:${fault.place.line}: ${fault.message}`);
  const { catalogue } = catalogueOf(store, desk);
  const frame = frameAt(desk, undefined);
  const context = { catalogue, site, renderers: renderersOf(frame) };
  const body = pageBody(makerData(content, frame).bodies);
  const views = [...allPages(context)].map((page) => ({
    kind: page.maker,
    view: withHtml(
      withResolutions(must(viewOf(page, context), JSON.stringify(page)), page.maker, catalogue.resolution),
      page.maker,
      body,
    ),
  }));
  return { batch: batchOf(views), frame };
}

/** Opens the state for this run alone, and says so when it had to be begun anew. */
function begin({ state, out, emit }: BuildOptions): Store {
  if (!mayWrite(out)) throw new Refusal(words.cli.refusals.foreignFolder(out));
  const store = openStore(state);
  if (store === undefined) throw new Refusal(words.cli.refusals.otherBuild);
  if (store.renewed) emit({ type: 'notice', text: words.report.renewed[store.renewed] });
  return store;
}

function summarise(
  catalogue: Catalogue,
  manifest: Manifest,
  { rows, gone }: Applied,
  started: number,
): Summary {
  const counts = manifest.counts();
  return {
    articles: catalogue.size(),
    pages: kindNames.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0),
    images: manifest.addresses('image'),
    shards: manifest.addresses('shard'),
    outputs: [...counts.values()].reduce((sum, files) => sum + files, 0),
    made: rows.length,
    removed: gone.length,
    seconds: (performance.now() - started) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}
