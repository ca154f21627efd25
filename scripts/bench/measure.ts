import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeArchive } from '../corpus/write-archive.ts';
import type { Builder, Folders } from './builder.ts';
import { addOne, articleIds, editOne } from './changes.ts';
import type { CaseName, Results } from './results.ts';
import { runMeasured } from './run-measured.ts';
import { weighSite } from './weigh-site.ts';

/** What to measure. */
export interface Order {
  readonly corpus: string;
  readonly articles: readonly number[];
  readonly runs: number;
  readonly cases: readonly CaseName[];
  readonly builders: readonly Builder[];
  /** Folder of inputs, sites and results. */
  readonly work: string;
  /** Seconds that one run may take. */
  readonly limit: number;
}

const git = (folder: string, ...args: string[]): void => {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'gc.auto=0'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
};

/** The archive as a checkout of git, as a newspaper has it. */
async function archiveIn(folder: string, corpus: string, articles: number): Promise<string> {
  const content = join(folder, 'content');
  const done = join(folder, 'written');
  if (existsSync(done)) return content;
  rmSync(content, { recursive: true, force: true });
  await writeArchive({ file: corpus, out: content, articles, skip: 0 });
  git(content, 'init', '-q');
  git(content, 'add', '-A');
  git(content, 'commit', '-qm', 'All');
  writeFileSync(done, '');
  return content;
}

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

/** What our own builds print at their end. */
function told(output: string): { readonly stages?: Record<string, number>; readonly made?: number } {
  const line = output.split('\n').find((text) => text.startsWith('{"type":"summary"'));
  if (line === undefined) return {};
  const { summary } = JSON.parse(line) as {
    summary: { made: number; stages: { stage: string; seconds: number }[] };
  };
  return {
    made: summary.made,
    stages: Object.fromEntries(summary.stages.map(({ stage, seconds }) => [stage, rounded(seconds)])),
  };
}

/** Measures one size of the archive. Each run of a case goes once round the builders, so that a slow minute hits all. */
async function measureSize(order: Order, articles: number, results: Results, say: (text: string) => void) {
  const folder = join(order.work, String(articles));
  say(`${articles} articles: writing the archive\n`);
  const content = await archiveIn(folder, order.corpus, articles);
  const builders = order.builders.filter(({ most = Number.POSITIVE_INFINITY }) => articles <= most);
  const foldersOf = ({ name }: Builder): Folders => {
    const own = join(folder, name.replaceAll(' ', '-'));
    return { content, own, site: join(own, 'site') };
  };

  function sizes(builder: Builder): void {
    const { site } = foldersOf(builder);
    const weighed = weighSite(site, builders[0] ? foldersOf(builders[0]).site : site);
    results.addSize({ articles, builder: builder.name, ...weighed });
  }

  async function once(builder: Builder, name: CaseName, run: number, changed: string | undefined) {
    const folders = foldersOf(builder);
    const prepared = join(folders.own, 'prepared');
    if (!existsSync(prepared)) {
      rmSync(folders.own, { recursive: true, force: true });
      mkdirSync(folders.own, { recursive: true });
      builder.prepare?.(folders);
      writeFileSync(prepared, '');
    }
    await builder.ready?.(folders, name, changed);
    // What was written until now must not be paid for by this run.
    spawnSync('sync');
    const { wall, cpu, peak, output } = await runMeasured(builder.call(folders, name), order.limit);
    if (changed !== undefined && told(output).made === 0)
      throw new Error(`${name} ${run}: nothing was made; is the change in ${content} already?`);
    await builder.after?.(folders, name);
    const figures = { wall: rounded(wall), cpu: rounded(cpu), peak };
    results.add({ articles, builder: builder.name, case: name, run, ...figures, ...told(output) });
    const memory = (peak / 2 ** 20).toFixed(0);
    say(
      `${articles} ${name} ${run} ${builder.name}: ${wall.toFixed(2)} s, ${cpu.toFixed(2)} s of CPU, ${memory} MiB\n`,
    );
    if (name === 'cold' && run === 1) sizes(builder);
  }

  for (const name of order.cases)
    for (let run = 1; run <= order.runs; run++) {
      const missing = builders.filter(
        ({ name: builder, cases }) =>
          cases.includes(name) && !results.has({ articles, builder, case: name, run }),
      );
      if (missing.length === 0) continue;
      if (name === 'edit' || name === 'add')
        // What publishes from a state must have one of the archive before the change.
        for (const builder of missing) await builder.ready?.(foldersOf(builder), name, undefined);
      const ids = name === 'edit' || name === 'add' ? articleIds(content) : [];
      const changed = { cold: undefined, none: undefined, edit: editOne, add: addOne }[name]?.(
        content,
        ids,
        run,
      );
      for (const builder of missing) await once(builder, name, run, changed);
    }
}

/** Measures everything that was ordered and is not in the results yet. */
export async function measure(order: Order, results: Results, say: (text: string) => void): Promise<void> {
  for (const articles of order.articles) await measureSize(order, articles, results, say);
}
