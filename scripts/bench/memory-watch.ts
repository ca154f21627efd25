import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks. */
const pause = 100;
/** Bytes of a page of memory on the machines that have /proc in this form. */
const pageBytes = 4_096;

/** Parent and resident pages of every process, from /proc. */
function processes(): Map<number, { readonly parent: number; readonly pages: number }> {
  const found = new Map<number, { parent: number; pages: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The name of the program stands in brackets and may hold anything.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      found.set(Number(name), { parent: Number(fields[1]), pages: Number(fields[21]) });
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}

/** Resident bytes of a process and all below it; what they share counts once for each. */
function treeBytes(root: number): number {
  const all = processes();
  const inTree = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = all.get(at)?.parent)
      if (at === root) return true;
    return false;
  };
  let pages = 0;
  for (const [pid, known] of all) if (inTree(pid)) pages += known.pages;
  return pages * pageBytes;
}

/** Watches the memory of a process and all below it, ten times a second. */
export class MemoryWatch {
  readonly #timer: NodeJS.Timeout;
  #peak = 0;

  constructor(root: number) {
    this.#timer = setInterval(() => {
      this.#peak = Math.max(this.#peak, treeBytes(root));
    }, pause);
  }

  /** Stops, and gives the most bytes that were seen at one moment. */
  end(): number {
    clearInterval(this.#timer);
    return this.#peak;
  }
}
