import { existsSync, type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Names that editors and systems leave beside the files that are meant. */
const passing = /^(?:\.|#)|(?:~|\.sw[a-z]|\.tmp)$/i;

/** How often, in milliseconds, a watched folder that was removed is looked for again. */
const patience = 1_000;

const gone = new Set(['ENOENT', 'ENOTDIR']);

/**
 * Calls back with the path of what changed below a folder, new folders included, until it is told to stop.
 * One system watch per folder: Node's own recursive watch takes one per file, too many for a large archive.
 * `failed` hears of what cannot be watched, such as when the system's limit is reached.
 */
export function watchFolder(
  folder: string,
  changed: (path: string) => void,
  failed: (error: unknown) => void,
): () => void {
  const watchers = new Map<string, FSWatcher>();

  function forget(path: string): void {
    for (const [watched, watcher] of watchers) {
      if (watched !== path && !watched.startsWith(join(path, '/'))) continue;
      watcher.close();
      watchers.delete(watched);
    }
  }

  function heard(path: string, event: string, name: string | null): void {
    if (!existsSync(path)) forget(path);
    if (name === null || passing.test(name)) return;
    const file = join(path, name);
    if (event === 'rename') {
      forget(file);
      add(file);
    }
    changed(file);
  }

  function add(path: string): void {
    try {
      if (watchers.has(path) || !statSync(path).isDirectory()) return;
      // Watched first, read second: what comes in between is seen twice rather than never.
      const watcher = watch(path, (event, name) => heard(path, event, name));
      watcher.on('error', () => forget(path));
      watchers.set(path, watcher);
      for (const entry of readdirSync(path, { withFileTypes: true }))
        if (entry.isDirectory() && !passing.test(entry.name)) add(join(path, entry.name));
    } catch (error) {
      forget(path);
      if (!gone.has((error as NodeJS.ErrnoException).code ?? '')) failed(error);
    }
  }

  add(folder);
  const again = setInterval(() => {
    if (watchers.has(folder) || !existsSync(folder)) return;
    add(folder);
    changed(folder);
  }, patience);
  return () => {
    clearInterval(again);
    forget(folder);
  };
}
