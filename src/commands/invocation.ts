import { relative, resolve } from 'node:path';
import { parseMoment } from '../lib/dates.ts';
import { must } from '../lib/unreachable.ts';
import { type Invocation, reportFormats } from './command.ts';
import { type OptionValues, optionTable, parsePart } from './option-table.ts';

/** What a command needs to know of the machine. */
export interface Surroundings {
  readonly cwd: string;
  /** Whether what is typed can be read. */
  readonly asks: boolean;
  /** Whether the output goes to a screen. */
  readonly screen: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Processors that this process may use. */
  readonly processors: number;
  readonly write: (text: string) => void;
}

const minute = 60_000;

/** Threads beside the build's own that are started unasked, where there are cores for them: each takes some 90 MB. */
const mostWorkers = 2;

/** A time in milliseconds, rounded down to the minute. */
export const wholeMinute = (at: number): number => Math.floor(at / minute) * minute;

/** Fills in the defaults of checked option values. */
export function invocationOf(
  values: OptionValues,
  around: Surroundings,
  folders: readonly string[] = [],
): Invocation {
  const folder = (name: 'content' | 'out' | 'state'): string =>
    resolve(around.cwd, values[name] ?? optionTable[name].byDefault);
  const { now } = values;
  const fixed = now === undefined ? undefined : wholeMinute(must(parseMoment(now), 'the time of --now').at);
  const part = values.shard === undefined ? undefined : parsePart(values.shard);
  const live = around.screen && !around.env.CI;
  return {
    content: folder('content'),
    out: folder('out'),
    state: folder('state'),
    now: () => fixed ?? wholeMinute(around.clock()),
    ...(values.url === undefined ? {} : { url: values.url }),
    ...(values.delta === undefined ? {} : { delta: resolve(around.cwd, values.delta) }),
    ...(part === undefined ? {} : { part }),
    folders: folders.map((path) => resolve(around.cwd, path)),
    operands: folders,
    asks: around.asks && !around.env.CI,
    format: reportFormats.find((name) => name === values.format) ?? (live ? 'terminal' : 'ci'),
    colour: around.screen && !around.env.NO_COLOR,
    shown(path) {
      const near = relative(around.cwd, path);
      return near.startsWith('..') ? path : near;
    },
    port: Number(values.port ?? optionTable.port.byDefault),
    workers: Number(values.workers ?? Math.max(0, Math.min(mostWorkers, around.processors - 1))),
    search: values['no-search'] === undefined,
    plan: values.plan !== undefined,
    explain: values.explain === '' ? true : (values.explain ?? false),
    verify: values.verify !== undefined,
    fix: values.fix !== undefined,
    external: values.external !== undefined,
    ...(values.changed === undefined ? {} : { changed: values.changed }),
    ...(values.profile === undefined ? {} : { profile: resolve(around.cwd, values.profile) }),
    ...(values.category === undefined ? {} : { category: values.category }),
    ...(values.date === undefined ? {} : { date: values.date }),
    ...(values.images === undefined ? {} : { images: resolve(around.cwd, values.images) }),
    ...(values.image === undefined ? {} : { image: resolve(around.cwd, values.image) }),
    markdown: values.markdown !== undefined,
    dryRun: values['dry-run'] !== undefined,
    write: around.write,
  };
}
