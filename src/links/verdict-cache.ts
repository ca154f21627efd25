import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Verdict } from './verdict.ts';

const day = 86_400_000;

/** Milliseconds that a verdict is believed: what is bad may be mended soon. */
const age = ({ kind }: Verdict): number => (kind === 'good' || kind === 'moved' ? 7 * day : day);

/** What was found out about links, with the time (milliseconds) at which. */
type Entry = readonly [link: string, verdict: Verdict, at: number];

const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1]?.kind === 'string' && value[2] >= 0;

function read(file: string): Entry[] {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(found) ? found.filter(isEntry) : [];
  } catch {
    // Nothing was found out yet, or what was is lost: it can be found out again.
    return [];
  }
}

/** The verdicts of the last days, in a file of the state's folder. Losing it costs time and nothing else. */
export class VerdictCache {
  readonly #file: string;
  readonly #now: number;
  readonly #entries: Map<string, Entry>;

  constructor(file: string, now: number) {
    this.#file = file;
    this.#now = now;
    const fresh = read(file).filter(([, verdict, at]) => at <= now && now - at < age(verdict));
    this.#entries = new Map(fresh.map((entry) => [entry[0], entry]));
  }

  get(link: string): Verdict | undefined {
    return this.#entries.get(link)?.[1];
  }

  set(link: string, verdict: Verdict): void {
    if (verdict.kind !== 'unasked') this.#entries.set(link, [link, verdict, this.#now]);
  }

  /** Writes it down, whole or not at all. */
  save(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    const aside = `${this.#file}.${process.pid}.new`;
    writeFileSync(aside, JSON.stringify([...this.#entries.values()]));
    renameSync(aside, this.#file);
  }
}
