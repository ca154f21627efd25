import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Outcome } from './outcome.ts';

/** What is remembered of a source that was imported. */
export interface LedgerLine {
  /** What the source is known by. */
  readonly key: string;
  /** Of its bytes and of everything else that the article was made from. */
  readonly digest: string;
  readonly id: string;
  /** The digest of the article's file as it was written. */
  readonly written: string;
  readonly title: string;
  readonly day: string;
  readonly aliases: readonly string[];
  /** Whether something that it points at was not there, so that another run may know more. */
  readonly open: boolean;
  readonly outcome: Outcome;
}

/**
 * What imports did before, a line each in a file of the state folder: a run that was cut off goes on where it stopped, and
 * what an editor changed since is known. Without it nothing is overwritten either: then every other text counts as an editor's.
 */
export class Ledger {
  readonly #file: string;
  readonly #lines = new Map<string, LedgerLine>();

  constructor(file: string) {
    this.#file = file;
    if (!existsSync(file)) return;
    for (const text of readFileSync(file, 'utf8').split('\n'))
      try {
        const line = JSON.parse(text) as LedgerLine;
        this.#lines.set(line.key, line);
      } catch {
        // The last line of a run that was cut off in the middle of it.
      }
  }

  of(key: string): LedgerLine | undefined {
    return this.#lines.get(key);
  }

  /** Remembers a source; on the disk before the next one is begun. */
  note(line: LedgerLine): void {
    const before = this.#lines.get(line.key);
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(line)) return;
    this.#lines.set(line.key, line);
    mkdirSync(dirname(this.#file), { recursive: true });
    // A line end first: the line before it may have been cut off.
    appendFileSync(this.#file, `\n${JSON.stringify(line)}`);
  }
}
