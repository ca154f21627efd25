import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version of an installed package, found from its entry point upwards: not every package exports its package.json. */
export function packageVersion(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.resolve(name)));
  for (;;) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const described = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string };
      if (described.name === name && described.version !== undefined) return described.version;
    }
    const above = dirname(folder);
    if (above === folder) throw new Error(`no version found for the package ${name}`);
    folder = above;
  }
}
