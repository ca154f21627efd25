import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Builder, Folders } from './builder.ts';
import type { CaseName } from './results.ts';
import { type Call, runMeasured } from './run-measured.ts';

const root = join(import.meta.dirname, '../..');
const script = join(root, 'scripts/khobao.js');

/** The same for every run: what is public depends on it. */
const now = '2026-01-01T08:00+07:00';
/** As `npm run build` calls it. */
const memory = ['--max-semi-space-size=8'];
/** Seconds. */
const limit = 3_600;

interface Variant {
  readonly name: string;
  readonly cases: readonly CaseName[];
  readonly options: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly most?: number;
}

/**
 * Kho Báo, called as its users call it. A cold build and one without a change make a site's folder; a changed article is
 * published as CI does it, as a delta from the state alone.
 */
function khobao({ name, cases, options, env = {}, most }: Variant): Builder {
  const delta = ({ own }: Folders): string => join(own, 'delta');
  const deltaState = ({ own }: Folders): string => join(own, 'delta-state');
  const state = ({ own }: Folders): string => join(own, 'state');
  const command = (...args: string[]): string[] => [process.execPath, ...memory, script, ...args];
  const publish = (folders: Folders): Call => ({
    command: command(
      ...['build', '--content', folders.content, '--state', deltaState(folders), '--now', now],
      ...['--delta', delta(folders), '--format', 'json', ...options],
    ),
    cwd: root,
  });
  const deliver = async (folders: Folders): Promise<void> => {
    const call = {
      command: command('delivered', '--delta', delta(folders), '--state', deltaState(folders)),
      cwd: root,
    };
    await runMeasured(call, limit);
  };
  return {
    name,
    cases,
    ...(most !== undefined && { most }),
    async ready(folders, wanted) {
      // What was uploaded is gone, as on a runner of its own.
      rmSync(delta(folders), { recursive: true, force: true });
      if (wanted === 'cold')
        for (const folder of [folders.site, state(folders)]) rmSync(folder, { recursive: true, force: true });
      else if (wanted !== 'none' && !existsSync(deltaState(folders))) {
        await runMeasured(publish(folders), limit);
        await deliver(folders);
      }
    },
    call(folders, wanted) {
      if (wanted === 'edit' || wanted === 'add') return publish(folders);
      const place = ['--content', folders.content, '--out', folders.site, '--state', state(folders)];
      return {
        command: command('build', ...place, '--now', now, '--format', 'json', ...options),
        cwd: root,
        env,
      };
    },
    async after(folders, wanted) {
      if (wanted === 'edit' || wanted === 'add') await deliver(folders);
    },
  };
}

/** Without the search index, as the others build. */
export const ours = khobao({
  name: 'Kho Báo',
  cases: ['cold', 'none', 'edit', 'add'],
  options: ['--no-search'],
});

/** With the search index; of a large archive it takes longer than all the rest. */
export const oursWithSearch = khobao({
  name: 'Kho Báo with search',
  cases: ['cold'],
  options: [],
  most: 10_000,
});

/**
 * The bare loop: the same build with a loop in the place of Eleventy that calls the templates' functions. What it saves
 * is what the seam costs.
 */
export const bareLoop = khobao({
  name: 'bare loop',
  cases: ['cold'],
  options: ['--no-search'],
  // Threads take over what stands here, and not what stands on the command line.
  env: {
    NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'bare/replace-eleventy.ts')).href}`,
  },
});
