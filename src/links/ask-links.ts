import { askLink } from './ask-link.ts';
import { type Dial, publicDial } from './dial.ts';
import { type Clock, machineClock, turns } from './turns.ts';
import type { Verdict } from './verdict.ts';
import type { VerdictCache } from './verdict-cache.ts';

/** What links are asked with. */
export interface LinkContext {
  readonly cache: VerdictCache;
  /** Who we say that we are. */
  readonly userAgent: string;
  /** Hears after each link how many are done. */
  readonly progress: (done: number) => void;
  /** Other than the public internet and the machine's clock in tests alone: no option and no variable leads here. */
  readonly dial?: Dial;
  readonly clock?: Clock;
}

/** Hosts that are asked at once. */
const atOnce = 4;

/** Milliseconds for one answer. */
const patience = 15_000;

/** Links after which what was found out is written down: a check that is broken off goes on where it stood. */
const keepEvery = 25;

function byHost(links: readonly string[]): string[][] {
  const hosts = new Map<string, string[]>();
  for (const link of links) {
    const { host } = new URL(link);
    hosts.set(host, [...(hosts.get(host) ?? []), link]);
  }
  return [...hosts.values()];
}

/** What has to be asked for a link: a place on a page is not asked for by itself. */
const pageOf = (link: string): string => link.replace(/#.*$/s, '');

/** The verdict on each link, from the cache or from the network: a few hosts at once, each at most once a second. */
export async function askLinks(
  links: Iterable<string>,
  { cache, userAgent, progress, dial = publicDial, clock = machineClock }: LinkContext,
): Promise<ReadonlyMap<string, Verdict>> {
  const all = [...new Set(links)];
  const pages = [...new Set(all.map(pageOf))];
  const verdicts = new Map<string, Verdict>();
  const open: string[] = [];
  for (const page of pages) {
    const known = cache.get(page);
    if (known === undefined) open.push(page);
    else verdicts.set(page, known);
  }
  const asking = { dial, userAgent, patience, turn: turns(clock) };
  const queue = byHost(open);
  let done = pages.length - open.length;
  progress(done);
  const work = async (): Promise<void> => {
    for (let host = queue.shift(); host !== undefined; host = queue.shift())
      for (const page of host) {
        const verdict = await askLink(page, asking);
        verdicts.set(page, verdict);
        cache.set(page, verdict);
        progress(++done);
        if (done % keepEvery === 0) cache.save();
      }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (open.length > 0) cache.save();
  return new Map(all.map((link) => [link, verdicts.get(pageOf(link)) ?? { kind: 'unasked' }]));
}
