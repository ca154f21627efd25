import { fileChanges, pageChanges } from './build/difference.ts';
import { Hands } from './build/hands.ts';
import { lookAtLinks } from './build/look-at-links.ts';
import { makeStale } from './build/make.ts';
import { mendFiles } from './build/mend-files.ts';
import { catalogueOf, frameAt, makerData, planSite, renderersOf } from './build/plan.ts';
import { progressOf } from './build/progress-of.ts';
import { inRoot, words } from './build/project.ts';
import { readContent } from './build/read-content.ts';
import { release } from './build/release.ts';
import { resume } from './build/resume.ts';
import { StageClock } from './build/stage-clock.ts';
import { admitSeverities } from './checks/severity.ts';
import type { BaseFolder } from './content/base-folder.ts';
import { pageBody } from './content/page-body.ts';
import { must } from './lib/unreachable.ts';
import type { Difference } from './model/difference.ts';
import type { Summary } from './model/event.ts';
import type { BuildOptions, BuildOutcome, CheckOptions } from './model/options.ts';
import { compareProblems, type Problem } from './model/problem.ts';
import { Refusal } from './model/refusal.ts';
import { allPages, viewOf } from './plan/site-plan.ts';
import { dropStaged } from './publish/apply.ts';
import { mayHoldDelta } from './publish/delta.ts';
import { inspectSite } from './publish/inspect.ts';
import { Manifest } from './publish/manifest.ts';
import { mayWrite } from './publish/ownership.ts';
import { mayHoldPart } from './publish/part.ts';
import { canPlaceWhole } from './publish/place-whole.ts';
import { Staging, stagingFolder } from './publish/staging.ts';
import { batchOf } from './render/batch.ts';
import { withHtml, withResolutions } from './render/bodies.ts';
import type { WholeSite } from './render/plugin.ts';
import { site } from './site.ts';
import { openStore, type Store, waiting } from './state/store.ts';

export { headersFor } from './publish/policy.ts';

/** What a change does to the site and to its words, held against the content as it was. Nothing is written. */
export async function difference(base: BaseFolder, ref: string, options: CheckOptions): Promise<Difference> {
  const store = must(openStore(undefined), 'a state in memory');
  try {
    const { problems, ...pages } = await pageChanges(store, base.folder, options);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const files = fileChanges(base, options.content);
    return { base: { ref, commit: base.commit }, files, ...pages, errors };
  } finally {
    store.close();
  }
}

/** Builds the site: read, plan, make what is stale, verify, apply. Content with errors is refused before anything is made. */
export async function build(order: BuildOptions): Promise<BuildOutcome> {
  const clock = new StageClock(order.emit, () => performance.now());
  const options = { ...order, emit: clock.emit };
  const { emit, out, state, delta, preview, verify = false } = options;
  admitSeverities(site.checks.severity, words.cli.refusals);
  const store = begin(options);
  const hands = new Hands(options.workers ?? 0);
  const folders = { site: out, state };
  try {
    resume(store, options);
    const staging = new Staging(store, stagingFolder(state), delta === undefined && canPlaceWhole(folders));
    const { desk, problems } = await readContent(store, options, hands);
    emit({ type: 'problems', problems });
    if (problems.some(({ severity }) => severity === 'error')) {
      if (delta === undefined) store.commit();
      return { status: 'refused', problems };
    }
    // What stands on another machine is known from the state alone.
    const manifest = new Manifest(store, delta === undefined ? out : undefined);
    // A preview's folder is its own: it is looked through when it may be other, not on every save.
    const isElsewhere = delta !== undefined || preview?.touched !== undefined;
    const standing = isElsewhere ? { damaged: [], foreign: [] } : inspectSite(out, manifest, verify);
    for (const output of standing.damaged) manifest.disown(output);
    const plan = planSite(store, desk, manifest, standing.damaged, options);
    if (options.planOnly) return { status: 'planned', problems };
    await makeStale(plan, staging, options, hands);
    staging.verify();
    const made = staging.size;
    const gone = [...manifest.gone(), ...standing.foreign].filter((path) => !staging.has(path));
    const released = release({ store, manifest, staging, plan, gone }, options);
    const summary: Summary = {
      ...released,
      made,
      stages: clock.times(),
      seconds: clock.seconds,
      peakMegabytes: process.resourceUsage().maxRSS / 1024,
    };
    emit({ type: 'summary', summary });
    return { status: 'built', problems, summary };
  } finally {
    await hands.close();
    store.close();
    dropStaged(folders);
  }
}

/** Reads and checks, and stops there. */
export const check = (options: CheckOptions): Promise<readonly Problem[]> =>
  checking(options, (_, problems) => {
    options.emit({ type: 'problems', problems });
    return problems;
  });

/** Mends in the content what needs no person to decide, and says how much it was. */
export const mend = (options: CheckOptions): Promise<{ readonly files: number; readonly edits: number }> =>
  checking({ ...options, emit: progressOf(options.emit) }, (store, problems) =>
    mendFiles(store, options.content, problems),
  );

/** Finds all faults, of the words as well, and does something with those that are asked about. */
async function checking<Result>(
  options: CheckOptions,
  then: (store: Store, problems: readonly Problem[]) => Result,
): Promise<Result> {
  admitSeverities(site.checks.severity, words.cli.refusals);
  const store = begin(options);
  const hands = new Hands(options.workers ?? 0);
  try {
    const { desk, problems } = await readContent(store, options, hands, true);
    const { only, external } = options;
    const asked = only ? problems.filter(({ file }) => only.has(file)) : problems;
    const links = external ? await lookAtLinks(desk, options) : [];
    const result = then(store, [...asked, ...links].sort(compareProblems));
    // A delta that waits for its delivery was made from the state as it is.
    if (waiting(options.state) === undefined) store.commit();
    return result;
  } finally {
    await hands.close();
    store.close();
  }
}

/** Every page of the default archive, for plain Eleventy: the same views, without state and without our incremental layer. */
export async function wholeSite(now: number): Promise<WholeSite> {
  const store = must(openStore(undefined), 'a state in memory');
  const content = inRoot('content');
  const { desk, problems } = await readContent(
    store,
    { content, out: '', state: '', now, emit: () => {} },
    new Hands(0),
  );
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
function begin({ state, out, delta, part, verify = false, emit }: BuildOptions): Store {
  const { refusals } = words.cli;
  if (delta === undefined && !mayWrite(out)) throw new Refusal(refusals.foreignFolder(out));
  if (delta !== undefined && !mayHoldDelta(delta)) throw new Refusal(refusals.foreignDeltaFolder(delta));
  if (part !== undefined && !mayHoldPart(out)) throw new Refusal(refusals.foreignPartFolder(out));
  const store = openStore(state, { verify, aside: delta !== undefined });
  if (store === undefined) throw new Refusal(refusals.otherBuild);
  if (delta !== undefined && new Manifest(store).isUndelivered) {
    store.close();
    throw new Refusal(refusals.undelivered(state));
  }
  if (store.renewed) emit({ type: 'notice', text: words.report.renewed[store.renewed] });
  return store;
}
